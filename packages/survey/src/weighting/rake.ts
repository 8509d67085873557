import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { crossed } from "./cells.js";
import type { CodedMargin } from "./coded-margin.js";
import { codedMargin } from "./coded-margin.js";
import { rakedCells } from "./raked-cells.js";
import { withoutLevelMeans } from "./raking-residuals.js";
import { reweighted } from "./reweight.js";
import type { Margin, WeightingResult } from "./types.js";
import { agree, sumsDisagree, wholeSample } from "./weighting-problems.js";

export interface RakeOptions {
  /** It has converged when a round changes no cell by more than this share of the cell; 1e-13 by default. */
  readonly tolerance?: number;
  /** 1000 by default. */
  readonly maxRounds?: number;
}

/**
 * Raking, or iterative proportional fitting (Deming and Stephan 1940): the weights are post-stratified to each
 * margin in turn until they meet all of them, as R's `rake` run to convergence.
 *
 * The error follows R's own rule: ten sweeps over the margins, each taking from the linearised values their
 * *unweighted* mean in each level (of the rows with a weight). `calibrate` with `calfun: "raking"` gives the same
 * weights with the error of the textbook (Deville, Särndal and Sautory 1993). Replicates are raked one by one.
 *
 * @param margins each with targets for one population; their sums may differ by 1e-6 of it
 * @returns no design, with problems, when a level of the population has no respondents (in any replicate), a row
 *   with a weight has no target, the sums disagree, or it does not converge
 *
 * @example
 * const { design: weighted, convergence } = rake(d, [
 *   { by: "region", targets: { London: 2510, "North East": 1120 } },
 *   { by: "phase", targets: { primary: 2900, secondary: 730 } },
 * ]);
 */
export function rake(
  design: Design,
  margins: readonly Margin[],
  options: RakeOptions = {},
): WeightingResult {
  const problems: Problem[] = [...wholeSample(design)];
  const coded = margins.flatMap((margin) => codedMargin(design, margin, problems) ?? []);
  problems.push(...disagreeing(coded));
  if (margins.length === 0) problems.push(noMargins());
  if (problems.length > 0) return { design: undefined, problems };
  const cells = crossed(design.data.size, coded);
  const groups = { groupOf: cells.cellOf, count: cells.count };
  const { tolerance = 1e-13, maxRounds = 1000 } = options;
  const result = reweighted(
    design,
    groups,
    (sums) => rakedCells(sums, cells, coded, { tolerance, maxRounds }),
    (weights) => withoutLevelMeans(weights, cells, coded),
  );
  return "design" in result
    ? { design: result.design, convergence: result.fit.convergence, problems }
    : { design: undefined, problems: [result] };
}

function disagreeing(margins: readonly CodedMargin[]): readonly Problem[] {
  const [first, ...others] = margins.map(({ name, targets }) => ({
    name,
    sum: targets.reduce((sum, target) => sum + target, 0),
  }));
  return others.flatMap(({ name, sum }) =>
    first === undefined || agree(first.sum, sum)
      ? []
      : sumsDisagree(first.name, first.sum, name, sum),
  );
}

function noMargins(): Problem {
  return error(
    "margins-absent",
    "There is no margin to rake to.",
    "Give one margin at least, with its targets.",
  );
}
