import type { Design } from "../design/types.js";
import { domain } from "../design/domain.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { real, whole } from "../variance/read.js";
import type { Labels } from "./coded-margin.js";
import { labelsBy, nameOf } from "./coded-margin.js";
import type { Fitted, Shares } from "./reweight.js";
import { reweighted } from "./reweight.js";
import { wholeSample } from "./weighting-problems.js";

export interface NonresponseOptions {
  /** The column that tells who responded. */
  readonly response: string;
  /** The answer in it that means a response; any other, or none, does not. */
  readonly value: string | number;
  /** Columns whose combinations are the classes within which response is taken to be at random. */
  readonly classes: readonly string[];
}

export type NonresponseResult =
  | {
      readonly design: Design;
      /** By class, `"a|b"`: all weights / the respondents' weights. */
      readonly factors: Readonly<Record<string, number>>;
      /** By class: the weighted response rate, 1 / factor. */
      readonly rates: Readonly<Record<string, number>>;
      readonly problems: readonly Problem[];
    }
  | { readonly design: undefined; readonly problems: readonly Problem[] };

/**
 * Adjustment for non-response by weighting classes (Kish 1965): respondents' weights are multiplied by all
 * weights / respondents' weights in their class, and the others' become 0.
 *
 * In replicates the factors are computed anew, so their errors know that response rates vary. Linearised errors
 * take the factors as fixed; post-stratify or calibrate afterwards for the gain of known totals.
 *
 * @returns no design, with problems, when a class has no respondents (in any replicate), or a row with a weight
 *   has no class
 */
export function adjustForNonresponse(
  design: Design,
  { response, value, classes }: NonresponseOptions,
): NonresponseResult {
  const problems: Problem[] = [...wholeSample(design)];
  const labels = labelsBy(design, classes, problems);
  const { design: responding, problems: found } = domain(design, [
    { variable: response, equals: [value] },
  ]);
  if (labels === undefined || responding === undefined || problems.length > 0) {
    return { design: undefined, problems: [...problems, ...found] };
  }
  const name = nameOf(classes);
  const missing = labels.codes.findIndex((code, row) => code < 0 && design.weights[row] !== 0);
  if (missing >= 0) {
    return { design: undefined, problems: [...found, classMissing(name, missing)] };
  }
  const groups = byResponse(labels, responding.rows);
  const result = reweighted(
    design,
    groups,
    (sums) => classFactors(sums, labels, name),
    () => undefined,
  );
  if (!("design" in result)) return { design: undefined, problems: [...found, result] };
  const factors = labels.labels.flatMap((label, place): [string, number][] => {
    const factor = result.fit.factors[2 * place + 1] ?? 0;
    return factor > 0 ? [[label, factor]] : [];
  });
  return {
    design: result.design,
    factors: Object.fromEntries(factors),
    rates: Object.fromEntries(factors.map(([label, factor]) => [label, 1 / factor])),
    problems: found,
  };
}

/** Two groups a class: those who did not respond, then those who did. */
function byResponse({ codes, count }: Labels, responding: Int32Array): Shares {
  const groupOf = codes.map((code) => (code < 0 ? -1 : 2 * code));
  for (const row of responding) {
    const group = whole(groupOf, row);
    if (group >= 0) groupOf[row] = group + 1;
  }
  return { groupOf, count: 2 * count };
}

function classFactors(
  sums: Float64Array,
  { labels, count }: Labels,
  name: string,
): Fitted | Problem {
  const factors = new Float64Array(2 * count);
  for (let place = 0; place < count; place += 1) {
    const without = real(sums, 2 * place);
    const responding = real(sums, 2 * place + 1);
    if (without + responding === 0) continue;
    if (!(responding > 0)) return noRespondents(name, labels[place] ?? "");
    factors[2 * place + 1] = (without + responding) / responding;
  }
  return { factors };
}

function classMissing(name: string, row: number): Problem {
  return error(
    "category-missing",
    `Row ${row + 1} has a weight and no class in “${name}”.`,
    "Take classes that are known of everyone, respondent or not; or give the row weight 0.",
    { row: row + 2, column: name },
  );
}

function noRespondents(name: string, label: string): Problem {
  return error(
    "class-without-respondents",
    `Class “${label}” of “${name}” has no respondents to carry its weight.`,
    "Merge the class with one like it.",
    { column: name },
  );
}
