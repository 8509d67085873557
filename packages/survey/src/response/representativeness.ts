import type { Design } from "../design/types.js";
import { weightedSum } from "../estimates/ratio-statistic.js";
import { basesOf, coded } from "../estimates/rows.js";
import { factorIn } from "../models/variables.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { nobody } from "../variance/spread.js";
import { leftOut, respondedIn } from "./responded.js";

/** A category in the frame and among those who responded. */
export interface CategoryRepresentation {
  readonly category: string;
  /** Its weighted share of the frame. */
  readonly frame: number | undefined;
  /** Its weighted share of those who responded. */
  readonly respondents: number | undefined;
  /** Its share of those who responded less that of the frame. */
  readonly difference: number | undefined;
  /** The weighted share of the category that responded. */
  readonly rate: number | undefined;
}

/** How those who responded differ from the frame. A figure that cannot be given is undefined. */
export interface Representativeness {
  readonly categories: readonly CategoryRepresentation[];
  /** Half the sum of the absolute differences: the share of respondents who would have to be of another category. */
  readonly dissimilarity: number | undefined;
  /** The cases of the frame with a weight other than 0. */
  readonly base: number;
  /** The sum of their weights. */
  readonly weightedBase: number;
  readonly problems: readonly Problem[];
}

/**
 * Compares those who responded with the frame, category by category, and by the index of dissimilarity (Duncan and
 * Duncan 1955). Cases without a category are left out, with a warning.
 *
 * @param design the frame, respondents and others, with design weights if cases were sampled
 * @param responded a numeric column: 1 for a case that responded, 0 for one that did not
 * @param variable a categorical column, or a numeric one whose values are the categories
 *
 * @example
 * representativeness(frame, "responded", "region").dissimilarity;
 */
export function representativeness(
  design: Design,
  responded: string,
  variable: string,
): Representativeness {
  const problems: Problem[] = [];
  const none = { categories: [], dissimilarity: undefined, base: 0, weightedBase: 0, problems };
  const answers = respondedIn(design, responded, problems);
  const categories = factorIn(design.data, variable, {}, problems);
  if (answers === undefined || categories === undefined) return none;
  const { weights } = design;
  const { labels, codes } = categories;
  const rows = coded(answers.rows, codes);
  problems.push(...leftOut(design.rows.length - rows.length));
  const { base, weightedBase } = basesOf(rows, weights);
  if (base === 0) problems.push(nobody());
  const answering = weightedSum(rows, answers.values, weights);
  if (base > 0 && answering === 0) problems.push(nobodyResponded(responded));
  const share = (part: number, whole: number): number | undefined =>
    whole > 0 ? part / whole : undefined;
  const found = labels.map((category, at): CategoryRepresentation => {
    const inCategory = rows.filter((row) => codes[row] === at);
    const own = weightedSum(inCategory, undefined, weights);
    const both = weightedSum(inCategory, answers.values, weights);
    const [frame, respondents] = [share(own, weightedBase), share(both, answering)];
    return {
      category,
      frame,
      respondents,
      difference:
        frame === undefined || respondents === undefined ? undefined : respondents - frame,
      rate: share(both, own),
    };
  });
  const sum = found.reduce((total, { difference = NaN }) => total + Math.abs(difference), 0);
  return {
    categories: found,
    dissimilarity: answering > 0 ? sum / 2 : undefined,
    base,
    weightedBase,
    problems,
  };
}

function nobodyResponded(column: string): Problem {
  return error(
    "no-response",
    `No case has responded by “${column}”, so there are no shares of those who did.`,
    "Check the column: 1 stands for a case that responded.",
    { column },
  );
}
