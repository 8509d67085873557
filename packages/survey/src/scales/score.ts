import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import type { NumericColumn } from "../responses/columns.js";
import { numericColumn } from "../responses/columns.js";
import type { Responses } from "../responses/responses.js";
import { nobody } from "../variance/spread.js";
import { figure, meanOf, sdOf } from "./figures.js";
import type { Scale } from "./keyed.js";
import { keyed, noEnds } from "./keyed.js";

/** What a score is: the mean of the answers, their sum, or the percent of the maximum possible. */
export type ScoreType = "mean" | "sum" | "pomp";

export interface ScoreOptions extends Scale {
  readonly type?: ScoreType;
  /** The fewest items to be answered for a score, from 1; all of them unless given. */
  readonly minValid?: number;
}

/** The scores of a scale, and how they lie. Standard deviation with n − 1. */
export interface Scores {
  /** A number a row, missing where too few items are answered; `undefined` when the scale cannot be scored. */
  readonly scores: NumericColumn | undefined;
  /** How many items each row answers. */
  readonly valid: Int32Array;
  /** How many rows have a score. */
  readonly n: number;
  readonly mean: number | undefined;
  readonly sd: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Scores a scale for each row. With m the mean of the answered items, `mean` is m; `sum` is m times the number of
 * items, so that a missing answer counts as the respondent's own mean; `pomp` is 100 (m − low) / (high − low), the
 * percent of the maximum possible (Cohen, Cohen, Aiken and West, *Multivariate Behavioral Research* 34, 1999).
 *
 * @example
 * scaleScores(data, { items: ["a", "b"], reversed: ["b"], low: 1, high: 5, type: "pomp", minValid: 1 });
 */
export function scaleScores(data: Responses, options: ScoreOptions): Scores {
  const problems: Problem[] = [];
  const items = keyed(data, options, problems);
  const k = items.length;
  const { type = "mean", minValid = k, low = NaN, high = NaN } = options;
  if (type === "pomp" && !(low < high) && !problems.some(({ code }) => code === "scale-ends")) {
    problems.push(noEnds());
  }
  if (problems.length === 0 && !(minValid >= 1 && minValid <= k)) {
    problems.push(minimumProblem(minValid, k));
  }
  if (problems.length > 0) return { ...none(new Int32Array(data.size)), problems };
  const valid = new Int32Array(data.size);
  const sums = new Float64Array(data.size);
  for (const { values } of items) {
    values.forEach((value, row) => {
      if (Number.isNaN(value)) return;
      valid[row] = (valid[row] ?? 0) + 1;
      sums[row] = (sums[row] ?? 0) + value;
    });
  }
  const scores = sums.map((sum, row) => {
    const answers = valid[row] ?? 0;
    if (answers < minValid) return NaN;
    if (type === "sum") return (sum / answers) * k;
    return type === "mean" ? sum / answers : (100 * (sum / answers - low)) / (high - low);
  });
  const scored = scores.filter((score) => !Number.isNaN(score));
  if (scored.length === 0) {
    return { ...none(valid), scores: numericColumn(scores), problems: [nobody()] };
  }
  return {
    scores: numericColumn(scores),
    valid,
    n: scored.length,
    mean: meanOf(scored),
    sd: figure(sdOf(scored)),
    min: scored.reduce((least, score) => Math.min(least, score)),
    max: scored.reduce((most, score) => Math.max(most, score)),
    problems,
  };
}

function none(valid: Int32Array): Omit<Scores, "problems"> {
  return {
    scores: undefined,
    valid,
    n: 0,
    mean: undefined,
    sd: undefined,
    min: undefined,
    max: undefined,
  };
}

function minimumProblem(minValid: number, items: number): Problem {
  return error(
    "minimum-valid",
    `At least ${minValid} answers are asked for, of ${items} items.`,
    "Give a `minValid` from 1 to the number of items.",
  );
}
