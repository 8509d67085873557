import type { Design } from "../design/types.js";
import { numericVariables } from "../estimates/moments.js";
import { answered, basesOf } from "../estimates/rows.js";
import { secondMoments } from "../estimates/second-moments.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { nobody } from "../variance/spread.js";
import type { EffectSize } from "./cramers-v.js";
import { nothingVaries } from "./inference-problems.js";

/**
 * Cronbach's alpha of a scale: k/(k − 1) · (1 − Σ variances of the items / variance of their sum), of weighted
 * variances over rows with an answer to all k items (Cronbach 1951): R's `svycralpha`.
 *
 * @param items two or more numeric columns
 */
export function cronbachAlpha(design: Design, items: readonly string[]): EffectSize {
  const problems: Problem[] = [];
  const all = numericVariables(design, items, problems);
  if (problems.length > 0) return { estimate: undefined, problems };
  const k = all.length;
  if (k < 2) return { estimate: undefined, problems: [tooFew()] };
  const rows = answered(design.rows, ...all).filter((row) => design.weights[row] !== 0);
  const { base } = basesOf(rows, design.weights);
  if (base === 0) return { estimate: undefined, problems: [nobody()] };
  const sum = new Float64Array(design.data.size);
  for (const { values } of all) {
    for (const row of rows) sum[row] = (sum[row] ?? 0) + (values[row] ?? 0);
  }
  const pairs = [...all.map(({ values }) => values), sum].map((own) => [own, own] as const);
  const variances = secondMoments(rows, pairs, 1).at(design.weights);
  const ofSum = variances[k] ?? 0;
  if (!(ofSum > 0)) return { estimate: undefined, problems: [nothingVaries()] };
  const ofItems = variances.subarray(0, k).reduce((total, own) => total + own, 0);
  return { estimate: (k / (k - 1)) * (1 - ofItems / ofSum), problems };
}

function tooFew(): Problem {
  return error(
    "too-few-items",
    "A scale has two items at least.",
    "Name the numeric columns of all its items.",
  );
}
