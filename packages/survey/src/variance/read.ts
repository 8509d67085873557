/*
 * Reads from typed arrays within their bounds, for loops over rows and units only, where a check for `undefined`
 * doubles the time; `Number` of a number costs nothing. One function a type of array, so that each stays fast.
 */

/** `values[at]`, for an `at` from 0 up to the length, exclusive. */
export function real(values: Float64Array, at: number): number {
  return Number(values[at]);
}

/** `values[at]`, for an `at` from 0 up to the length, exclusive. */
export function whole(values: Int32Array, at: number): number {
  return Number(values[at]);
}
