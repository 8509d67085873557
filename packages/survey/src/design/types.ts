import type { Problem } from "../problem.js";
import type { Responses } from "../responses/responses.js";
import type { LonelyPolicy, Stage } from "./stage.js";

/** Responses with how they were drawn: what every estimate is made from. Made by {@link design}. */
export interface Design {
  readonly data: Responses;
  /** The analysis weight of each row of the data, after all adjustments. */
  readonly weights: Float64Array;
  /** The rows in the domain, ascending; all rows unless {@link domain} narrowed them. */
  readonly rows: Int32Array;
  readonly sampling: Linearised | Replicates;
}

/** Variance by Taylor linearisation, from stages of sampling. */
export interface Linearised {
  readonly kind: "linearised";
  /** The stages that count towards the variance, the first stage first. */
  readonly stages: readonly Stage[];
  readonly lonely: LonelyPolicy;
  /** What was done to the weights, in order, and must be done to linearised values too. */
  readonly adjustments: readonly Adjustment[];
}

/** An adjustment of the weights to known totals: what it explains does not vary. */
export interface Adjustment {
  readonly kind: string;
  /**
   * Takes from weighted linearised values what the adjustment explains, in place.
   *
   * @param z weight times linearised value, a number a row of the data
   */
  residualise(z: Float64Array): void;
  /** The same, where it takes one number times its weight from each row of a cell. */
  readonly byCell?: CellAdjustment;
}

/** An adjustment that looks at rows by their cell only, so that sums over cells are all it needs. */
export interface CellAdjustment {
  /** The weights that it recorded, a number a row of the data. */
  readonly weights: Float64Array;
  /** The cell of each row with a weight. */
  readonly cellOf: Int32Array;
  readonly count: number;
  /**
   * What is taken in each cell.
   *
   * @param sums the sum of z / weight over the rows of each cell; they are used up
   */
  readonly taken: (sums: Float64Array) => Float64Array;
}

/** Variance from replicate weights: scale · Σ rscales · (θ_r − centre)². */
export interface Replicates {
  readonly kind: "replicates";
  readonly type: ReplicateType;
  readonly count: number;
  readonly scale: number;
  readonly rscales: Float64Array;
  /** Whether deviations are from the full-sample estimate rather than from the replicates' mean. */
  readonly mse: boolean;
  /**
   * The replicates whose rank gives the degrees of freedom of the whole sample, where it is not these: as in R,
   * those before a calibration that is not linear, which raises the rank without adding to what is known.
   */
  readonly ranked?: Replicates;
  /** Writes the analysis weights of a replicate, a number a row of the data. */
  fill(replicate: number, into: Float64Array): void;
}

export type ReplicateType = "JK1" | "JKn" | "BRR" | "Fay" | "bootstrap" | "other";

/** A design, or what stands against it. */
export type DesignResult =
  | { readonly design: Design; readonly problems: readonly Problem[] }
  | { readonly design: undefined; readonly problems: readonly Problem[] };
