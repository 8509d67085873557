import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";
import type { Responses } from "../responses/responses.js";
import { weightsIn } from "./design.js";
import type { DesignResult, ReplicateType } from "./types.js";

/** Replicate weights that came with the data. */
export interface ReplicateOptions {
  readonly type: ReplicateType;
  /** The column of the full sample's weights. */
  readonly weights: string;
  /** The columns of the replicates, one each. */
  readonly replicates: readonly string[];
  /** Whether the columns are whole weights; otherwise they are factors on the full sample's. */
  readonly combined: boolean;
  /**
   * What the sum of squares is multiplied by. By default BRR 1/R, Fay 1/(R(1 − rho)²), JK1 (R − 1)/R, JKn 1,
   * bootstrap 1/(R − 1), with R replicates, as in R's `svrepdesign`; `other` has none.
   */
  readonly scale?: number;
  /** What each replicate's square is multiplied by; 1 by default, and needed for JKn. */
  readonly rscales?: readonly number[];
  /** Fay's coefficient, used for the default scale only. */
  readonly rho?: number;
  /** Deviations from the full-sample estimate rather than from the replicates' mean; false by default. */
  readonly mse?: boolean;
}

/**
 * Responses with replicate weights: R's `svrepdesign`.
 *
 * @returns the design; or none, with the problems, when a column is missing or the factors do not fit
 */
export function replicateDesign(data: Responses, options: ReplicateOptions): DesignResult {
  const problems: Problem[] = [];
  const { type, replicates, combined, mse = false } = options;
  const count = replicates.length;
  const weights = weightsIn(data, options.weights, problems);
  const columns = replicates.flatMap((name) => {
    const column = data.columns.get(name);
    if (column?.kind === "numeric") return column.values;
    problems.push(columnProblem(name, column?.kind, "numeric"));
    return [];
  });
  const scale = options.scale ?? defaultScale(type, count, options.rho);
  const rscales = Float64Array.from(options.rscales ?? Array.from(replicates, () => 1));
  if (scale === undefined || (type === "JKn" && options.rscales === undefined)) {
    problems.push(
      error(
        "scale-absent",
        `Replicates of type ${type} have no default scale.`,
        "Give `scale` and `rscales` as the documentation of the weights states them.",
      ),
    );
  }
  if (rscales.length !== count || count < 2) {
    problems.push(
      error(
        "replicate-count",
        `There are ${count} replicates and ${rscales.length} factors.`,
        "Give two replicates or more, and one of `rscales` for each.",
      ),
    );
  }
  columns.forEach((values, at) => {
    const row = values.findIndex((value) => Number.isNaN(value));
    if (row < 0) return;
    problems.push(
      error(
        "weight-unusable",
        `Row ${row + 1} has no weight in “${replicates[at] ?? ""}”.`,
        "Give every row a weight in every replicate; 0 for one that is left out.",
        { row: row + 2, column: replicates[at] ?? "" },
      ),
    );
  });
  if (weights === undefined || scale === undefined || problems.length > 0) {
    return { design: undefined, problems };
  }
  const fill = (replicate: number, into: Float64Array): void => {
    const own = columns[replicate] ?? weights;
    if (combined) into.set(own);
    else
      for (let row = 0; row < own.length; row += 1)
        into[row] = (own[row] ?? 0) * (weights[row] ?? 0);
  };
  return {
    design: {
      data,
      weights,
      rows: Int32Array.from({ length: data.size }, (_, row) => row),
      sampling: { kind: "replicates", type, count, scale, rscales, mse, fill },
    },
    problems,
  };
}

function defaultScale(type: ReplicateType, count: number, rho = 0): number | undefined {
  switch (type) {
    case "BRR":
      return 1 / count;
    case "Fay":
      return 1 / (count * (1 - rho) ** 2);
    case "JK1":
      return (count - 1) / count;
    case "JKn":
      return 1;
    case "bootstrap":
      return 1 / (count - 1);
    case "other":
      return undefined;
  }
}
