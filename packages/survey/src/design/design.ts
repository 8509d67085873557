import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";
import type { Responses } from "../responses/responses.js";
import type { Labelled } from "./labels.js";
import { labelled } from "./labels.js";
import type { PopulationCounts } from "./make-stage.js";
import { makeStage } from "./make-stage.js";
import type { LonelyPolicy, Stage } from "./stage.js";
import type { DesignResult } from "./types.js";

/** How a sample was drawn. Lists go by stage, the first stage first; a single name is the first stage. */
export interface DesignOptions {
  readonly strata?: string | readonly string[];
  /** Primary sampling units, then units within them; without any, each row is its own unit. */
  readonly clusters?: string | readonly string[];
  /**
   * Columns with the finite population count of each row's stratum (of its cluster, below the first stage).
   * Without them the sample is taken as drawn with replacement, and only the first stage counts.
   */
  readonly fpc?: string | readonly string[];
  /** Without weights: one over the product of the stages' sampling fractions, or 1 without `fpc`. */
  readonly weights?: string;
  /** Whether cluster labels are used again in each stratum; without it a label in two strata is a problem. */
  readonly nest?: boolean;
  /** What to do about strata with a single unit; `fail` by default. */
  readonly lonely?: LonelyPolicy;
}

/**
 * Responses with their sampling design, for variances by Taylor linearisation: R's `svydesign`.
 *
 * @returns the design; or none, with the problems, when a column is missing or does not fit
 *
 * @example
 * const { design: d } = design(responses, {
 *   strata: "stratum", clusters: "school", fpc: "schools_in_stratum", weights: "w",
 * });
 */
export function design(data: Responses, options: DesignOptions = {}): DesignResult {
  const problems: Problem[] = [];
  const strata = inStages(options.strata).map((name) => labelled(data, name, problems));
  const clusters = inStages(options.clusters).map((name) => labelled(data, name, problems));
  const fpc = inStages(options.fpc).map((name) => counts(data, name, problems));
  if (problems.length > 0) return { design: undefined, problems };
  const stages = makeStages(data.size, strata, clusters, fpc, options.nest ?? false, problems);
  const weights =
    options.weights === undefined
      ? weightsFrom(data.size, stages)
      : weightsIn(data, options.weights, problems);
  if (weights === undefined || problems.length > 0) return { design: undefined, problems };
  return {
    design: {
      data,
      weights,
      rows: Int32Array.from({ length: data.size }, (_, row) => row),
      sampling: {
        kind: "linearised",
        stages: stages.slice(0, Math.max(1, fpc.length)),
        lonely: options.lonely ?? "fail",
        adjustments: [],
      },
    },
    problems,
  };
}

function inStages(names: string | readonly string[] | undefined): readonly string[] {
  return typeof names === "string" ? [names] : (names ?? []);
}

function makeStages(
  size: number,
  strata: readonly (Labelled | undefined)[],
  clusters: readonly (Labelled | undefined)[],
  fpc: readonly (PopulationCounts | undefined)[],
  nest: boolean,
  problems: Problem[],
): readonly Stage[] {
  const stages: Stage[] = [];
  for (let at = 0; at < Math.max(1, clusters.length); at += 1) {
    const stage = makeStage(
      {
        size,
        above: stages[at - 1],
        strata: strata[at],
        clusters: clusters[at],
        nest,
        fpc: fpc[at],
      },
      problems,
    );
    if (stage === undefined) break;
    stages.push(stage);
  }
  return stages;
}

function counts(data: Responses, name: string, problems: Problem[]): PopulationCounts | undefined {
  const column = data.columns.get(name);
  if (column?.kind === "numeric") return { name, counts: column.values };
  problems.push(columnProblem(name, column?.kind, "numeric"));
  return undefined;
}

/**
 * Reads a column of weights.
 *
 * @returns undefined, with a problem, unless every row has a weight of 0 or more
 */
export function weightsIn(
  data: Responses,
  name: string,
  problems: Problem[],
): Float64Array | undefined {
  const weights = counts(data, name, problems)?.counts;
  const bad = weights?.findIndex((weight) => !(weight >= 0)) ?? -1;
  if (bad < 0) return weights;
  const weight = weights?.[bad] ?? NaN;
  problems.push(
    error(
      "weight-unusable",
      `Row ${bad + 1} has ${Number.isNaN(weight) ? "no weight" : `the weight ${weight}`} in “${name}”.`,
      "Give every row a weight; 0 for one that stands for nobody.",
      { row: bad + 2, column: name },
    ),
  );
  return undefined;
}

function weightsFrom(size: number, stages: readonly Stage[]): Float64Array {
  const weights = new Float64Array(size).fill(1);
  for (const { unitOf, stratumOf, sampled, population } of stages) {
    for (let row = 0; row < size; row += 1) {
      const stratum = stratumOf[unitOf[row] ?? 0] ?? 0;
      const ratio = (population[stratum] ?? Infinity) / (sampled[stratum] ?? 1);
      if (Number.isFinite(ratio)) weights[row] = (weights[row] ?? 1) * ratio;
    }
  }
  return weights;
}
