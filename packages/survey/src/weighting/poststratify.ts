import type { Adjustment, Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { real, whole } from "../variance/read.js";
import type { CodedMargin } from "./coded-margin.js";
import { codedMargin } from "./coded-margin.js";
import { reweighted, sumsBy } from "./reweight.js";
import type { Margin, WeightingResult } from "./types.js";
import { emptyCell, wholeSample } from "./weighting-problems.js";

/**
 * Post-stratification: the weights of each cell are multiplied by target / weighted count, as R's `postStratify`.
 *
 * Linearised values lose their weighted mean in each cell (the weights before this step), and replicates are each
 * post-stratified to the same targets, so that errors know that the counts of the cells do not vary.
 *
 * @param margin the cells, with the population count of each
 * @returns no design, with problems, when a cell of the population has no respondents (in any replicate), a row
 *   with a weight has no target, or the design is narrowed to a domain
 *
 * @example
 * const { design: weighted } = poststratify(d, {
 *   by: "region", targets: { London: 2510, "North East": 1120 },
 * });
 */
export function poststratify(design: Design, margin: Margin): WeightingResult {
  const problems: Problem[] = [...wholeSample(design)];
  const coded = codedMargin(design, margin, problems);
  if (coded === undefined || problems.length > 0) return { design: undefined, problems };
  const { codes: groupOf, count } = coded;
  const result = reweighted(
    design,
    { groupOf, count },
    (sums) => cellFactors(coded, sums),
    (weights) => withoutCellMeans(coded, design.weights, weights),
  );
  if (!("design" in result)) return { design: undefined, problems: [result] };
  return {
    design: result.design,
    convergence: {
      rounds: 1,
      converged: true,
      largestGap: 0,
      margins: [{ by: margin.by, largestGap: 0 }],
    },
    problems,
  };
}

function cellFactors(
  { name, labels, targets }: CodedMargin,
  sums: Float64Array,
): { readonly factors: Float64Array } | Problem {
  const empty = sums.findIndex((sum, cell) => !(sum > 0) && (targets[cell] ?? 0) > 0);
  if (empty >= 0) {
    return emptyCell(name, labels[empty] ?? "", targets[empty] ?? 0, sums[empty] ?? 0);
  }
  return { factors: targets.map((target, cell) => (target === 0 ? 0 : target / real(sums, cell))) };
}

/** Takes from z / w its mean in each cell, weighted by the weights before. */
function withoutCellMeans(
  { codes: groupOf, count }: CodedMargin,
  before: Float64Array,
  after: Float64Array,
): Adjustment {
  const totals = sumsBy({ groupOf, count }, before);
  return {
    kind: "poststratify",
    residualise(z) {
      const means = new Float64Array(count);
      for (let row = 0; row < z.length; row += 1) {
        const weight = real(after, row);
        if (weight === 0) continue;
        const cell = whole(groupOf, row);
        means[cell] =
          real(means, cell) + ((real(z, row) / weight) * real(before, row)) / real(totals, cell);
      }
      for (let row = 0; row < z.length; row += 1) {
        const weight = real(after, row);
        if (weight !== 0) z[row] = real(z, row) - weight * real(means, whole(groupOf, row));
      }
    },
  };
}
