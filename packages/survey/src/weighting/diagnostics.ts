import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { real } from "../variance/read.js";

/** How unequal the weights of a design's domain are; rows of weight 0 do not count. */
export interface WeightDiagnostics {
  /** How many rows have a weight. */
  readonly n: number;
  readonly sum: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly mean: number | undefined;
  /** Standard deviation (divided by n) / mean. */
  readonly cv: number | undefined;
  /** n · Σw² / (Σw)², what unequal weights cost a mean that has nothing to do with them. */
  readonly designEffect: number | undefined;
  /** (Σw)² / Σw². */
  readonly effectiveSize: number | undefined;
  /** The five largest weights, largest first. */
  readonly largest: readonly LargeWeight[];
  readonly problems: readonly Problem[];
}

export interface LargeWeight {
  /** The row of the data, from 0. */
  readonly row: number;
  readonly weight: number;
  /** Its share of the sum. */
  readonly share: number;
}

/** How many of the largest weights are told. */
const LARGEST = 5;

/** The spread of the weights, with Kish's design effect and effective sample size (*Survey Sampling*, 1965, 11.7). */
export function weightDiagnostics({ rows, weights }: Design): WeightDiagnostics {
  const used = rows.filter((row) => weights[row] !== 0);
  let sum = 0;
  let squares = 0;
  for (const row of used) {
    sum += real(weights, row);
    squares += real(weights, row) ** 2;
  }
  const n = used.length;
  if (n === 0 || !(sum > 0)) return { ...none, n, sum, problems: [noWeights()] };
  const mean = sum / n;
  const deviations = used.reduce((all, row) => all + (real(weights, row) - mean) ** 2, 0);
  return {
    n,
    sum,
    min: used.reduce((least, row) => Math.min(least, real(weights, row)), Infinity),
    max: used.reduce((most, row) => Math.max(most, real(weights, row)), -Infinity),
    mean,
    cv: Math.sqrt(deviations / n) / mean,
    designEffect: (n * squares) / sum ** 2,
    effectiveSize: sum ** 2 / squares,
    largest: largestOf(used, weights).map((row) => {
      const weight = real(weights, row);
      return { row, weight, share: weight / sum };
    }),
    problems: [],
  };
}

function largestOf(rows: Int32Array, weights: Float64Array): readonly number[] {
  const largest: number[] = [];
  for (const row of rows) {
    const weight = real(weights, row);
    const last = largest[LARGEST - 1];
    if (last !== undefined && weight <= real(weights, last)) continue;
    const before = largest.findIndex((other) => real(weights, other) < weight);
    largest.splice(before < 0 ? largest.length : before, 0, row);
    if (largest.length > LARGEST) largest.pop();
  }
  return largest;
}

const none = {
  min: undefined,
  max: undefined,
  mean: undefined,
  cv: undefined,
  designEffect: undefined,
  effectiveSize: undefined,
  largest: [],
} as const;

function noWeights(): Problem {
  return error(
    "no-respondents",
    "No row has a weight above 0 on balance, so the weights cannot be compared.",
    "Check the domain and the column of weights.",
  );
}
