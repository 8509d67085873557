import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import type { DeffKind } from "./deff.js";
import { simpleVariance } from "./deff.js";
import type { Estimates, Figures } from "./estimate.js";
import type { JointOptions } from "./grouped.js";
import { grouped } from "./grouped.js";
import type { Variable } from "./moments.js";
import { numericVariables } from "./moments.js";
import { plainFigures } from "./plain-figures.js";
import { ratioStatistic, weightedSum } from "./ratio-statistic.js";
import { answered } from "./rows.js";

export interface RatioOptions extends JointOptions {
  readonly deff?: DeffKind;
}

/**
 * The ratio of two weighted totals, Σ w·y / Σ w·x, over rows that have both: R's `svyratio`, and `svyby` with
 * `by`. The design effect is that of the total of (y − R·x) / Σ w·x.
 *
 * @param numerator y, a numeric column
 * @param denominator x, a numeric column
 * @returns an estimate a group, named `y/x` after its columns
 *
 * @example
 * const [perPupil] = ratio(d, "spend", "pupils").estimates;
 */
export function ratio(
  design: Design,
  numerator: string,
  denominator: string,
  options: RatioOptions = {},
): Estimates {
  const problems: Problem[] = [];
  const [y, x] = numericVariables(design, [numerator, denominator], problems);
  return grouped(
    design,
    options,
    problems,
    ({ rows }) => (y && x ? [figuresOf(design, rows, y, x, options.deff)] : []),
    (groups) =>
      ratioStatistic(
        groups.flatMap(({ rows }) => (y && x ? partOf(answered(rows, y, x), y, x) : [])),
      ),
  );
}

function partOf(rows: Int32Array, y: Variable, x: Variable) {
  return { rows, numerator: y.values, denominator: x.values };
}

function figuresOf(
  design: Design,
  inGroup: Int32Array,
  y: Variable,
  x: Variable,
  kind: DeffKind = false,
): Figures {
  const rows = answered(inGroup, y, x);
  const variable = `${y.variable}/${x.variable}`;
  const found = plainFigures(design, rows, ratioStatistic([partOf(rows, y, x)]), true);
  const { estimate, variance = NaN, base, weightedBase } = found;
  const below = weightedSum(rows, x.values, design.weights);
  if (base > 0 && below === 0) {
    return { variable, ...found, variance: undefined, problems: [nothingBelow(x.variable)] };
  }
  if (kind === false) return { variable, ...found };
  const residuals = new Float64Array(design.weights.length);
  for (const row of rows) {
    residuals[row] = ((y.values[row] ?? 0) - estimate * (x.values[row] ?? 0)) / below;
  }
  const simple = simpleVariance(rows, residuals, design.weights, kind) * weightedBase ** 2;
  const deff = variance / simple;
  return { variable, ...found, deff: Number.isFinite(deff) ? deff : undefined };
}

function nothingBelow(column: string): Problem {
  return error(
    "denominator-zero",
    `The weighted total of “${column}” is 0, so there is no ratio to it.`,
    "Ask about a domain in which the denominator occurs.",
    { column },
  );
}
