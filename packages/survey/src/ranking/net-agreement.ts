import type { Design } from "../design/types.js";
import type { Categories } from "../estimates/categories.js";
import { categoriesOf, placesOf } from "../estimates/categories.js";
import type { Estimate } from "../estimates/estimate.js";
import type { GroupOptions } from "../estimates/grouped.js";
import { grouped } from "../estimates/grouped.js";
import { estimator } from "../estimates/moments.js";
import { answered } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { real, whole } from "../variance/read.js";

export interface NetAgreementOptions extends GroupOptions {
  /** The answers that count as agreement. */
  readonly agree: readonly string[];
  /** The answers that count as disagreement. */
  readonly disagree: readonly string[];
  /** Answers that leave the base, such as "Don't know". */
  readonly exclude?: readonly string[];
}

/** The net agreement of a group, with the shares that it is made from. */
export interface NetAgreementGroup {
  /** The labels of the group, in the order of `by`; empty for all. */
  readonly group: readonly string[];
  /** The share that agrees less the share that disagrees. */
  readonly net: Estimate;
  readonly agree: Estimate;
  readonly disagree: Estimate;
  /** The share with any other answer. */
  readonly neither: Estimate;
}

export interface NetAgreement {
  readonly groups: readonly NetAgreementGroup[];
  /** The degrees of freedom of the design. */
  readonly df: number;
  /** What is wrong with the call as a whole; with an error there are no groups. */
  readonly problems: readonly Problem[];
}

const figures = ["net", "agree", "disagree", "neither"] as const;

/**
 * Agreement less disagreement: the weighted mean of 1 for those who agree, −1 for those who disagree and 0 for the
 * others, with design-based errors, as R's `svymean(~y, d, na.rm = TRUE)`. Missing answers and `exclude` leave the
 * base. Intervals are Student's t with the degrees of freedom of the domain.
 *
 * @param variable a categorical column, or a numeric one whose values are the answers
 *
 * @example
 * const { groups } = netAgreement(d, "values_local", {
 *   agree: ["Agree", "Strongly agree"], disagree: ["Disagree", "Strongly disagree"], exclude: ["Don't know"],
 * });
 * groups[0]?.net.estimate;
 */
export function netAgreement(
  design: Design,
  variable: string,
  { agree, disagree, exclude = [], ...options }: NetAgreementOptions,
): NetAgreement {
  const problems: Problem[] = [];
  const sides = [agree, disagree, exclude];
  const categories = categoriesOf(design.data.columns.get(variable), variable, problems);
  if (categories !== undefined && categories.codes === undefined) problems.push(aSet(variable));
  const twice = sides.flat().find((label) => sides.filter((own) => own.includes(label)).length > 1);
  if (twice !== undefined) problems.push(onTwoSides(variable, twice));
  const scored = categories && scoresOf(categories, variable, sides, problems);
  const meansOf = estimator(design, "mean");
  const { estimates, df } = grouped(design, options, problems, ({ rows: inGroup }) => {
    if (scored === undefined) return [];
    const rows = answered(inGroup, { values: scored.net });
    const variables = figures.map((figure) => ({
      variable: figure,
      values: scored[figure],
      complete: true,
    }));
    return meansOf({ rows, variables }).map((found) => ({
      ...found,
      variable,
      category: found.variable,
    }));
  });
  const groups: NetAgreementGroup[] = [];
  for (let at = 0; at < estimates.length; at += figures.length) {
    const [net, agreeing, disagreeing, neither] = estimates.slice(at, at + figures.length);
    if (!net || !agreeing || !disagreeing || !neither) break;
    groups.push({ group: net.group, net, agree: agreeing, disagree: disagreeing, neither });
  }
  return { groups, df, problems };
}

type Scores = Readonly<Record<(typeof figures)[number], Float64Array>>;

/** For each row of the data, what it counts in each figure; NaN in all of them outside the base. */
function scoresOf(
  categories: Categories,
  variable: string,
  sides: readonly (readonly string[])[],
  problems: Problem[],
): Scores {
  const { codes = new Int32Array() } = categories;
  const [agree, disagree, out] = sides.map(
    (side) => new Set(placesOf(categories, variable, side, problems)),
  );
  const scored = (score: (agrees: number, disagrees: number) => number): Float64Array => {
    const own = Float64Array.from(categories.labels, (_, code) =>
      out?.has(code) === true
        ? NaN
        : score(agree?.has(code) === true ? 1 : 0, disagree?.has(code) === true ? 1 : 0),
    );
    const scores = new Float64Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
      const code = whole(codes, row);
      scores[row] = code < 0 ? NaN : real(own, code);
    }
    return scores;
  };
  return {
    net: scored((agrees, disagrees) => agrees - disagrees),
    agree: scored((agrees) => agrees),
    disagree: scored((_, disagrees) => disagrees),
    neither: scored((agrees, disagrees) => 1 - agrees - disagrees),
  };
}

function aSet(column: string): Problem {
  return error(
    "options-overlap",
    `“${column}” is a multiple-choice set, whose options overlap.`,
    "Name a question with one answer.",
    { column },
  );
}

function onTwoSides(column: string, label: string): Problem {
  return error(
    "label-twice",
    `“${label}” is named more than once among the answers to “${column}” that agree, disagree or are left out.`,
    "Name each answer in one of the lists.",
    { column },
  );
}
