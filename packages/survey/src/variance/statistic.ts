/** A vector of estimates as a function of the weights, and how it is linearised. */
export interface Statistic {
  /** How many estimates there are. */
  readonly size: number;
  /** The rows that they are made from: those in the domain with an answer. */
  readonly rows: Int32Array;
  /**
   * The estimates.
   *
   * @param weights a number a row of the data
   */
  at(weights: Float64Array): Float64Array;
  /**
   * Writes weight times linearised value for each of its rows.
   *
   * @param index which of the estimates
   * @param values the estimates at the weights
   * @param z zeros, a number a row of the data
   */
  linearise(index: number, values: Float64Array, weights: Float64Array, z: Float64Array): void;
}
