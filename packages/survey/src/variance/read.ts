/* eslint-disable @typescript-eslint/no-non-null-assertion */
/*
 * Reads from typed arrays within their bounds, for loops over rows and units only, where a check for `undefined`
 * doubles the time. One function a type of array, so that each stays fast.
 */

/** `values[at]`, for an `at` from 0 up to the length, exclusive. */
export function real(values: Float64Array, at: number): number {
  return values[at]!;
}

/** `values[at]`, for an `at` from 0 up to the length, exclusive. */
export function whole(values: Int32Array, at: number): number {
  return values[at]!;
}
