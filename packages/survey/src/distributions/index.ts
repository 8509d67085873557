/*
 * Distributions, each a module of functions: `cdf`, `upper` (the right tail, never one minus the other),
 * `logCdf`, `logUpper`, `density`, `quantile` and `upperQuantile`. A RangeError says that a parameter is none: degrees
 * of freedom that are not above 0, a probability outside 0 and 1, a number that is none.
 *
 * The error function, its scaled complement, its inverse and the logarithm of the gamma function are stdlib's.
 * Its incomplete gamma and beta functions are not used: for shapes of some hundred thousand, as denominator
 * degrees of freedom are, they give three right digits or 0, and they have no logarithms of tails. Ours are
 * `deviance.ts` (powers against gamma functions), `log-tails.ts` (the two incomplete functions),
 * `solve-tail.ts` (their inverses) and `contour.ts` (sums of chi-squares).
 */
export * as beta from "./beta.js";
export * as binomial from "./binomial.js";
export * as chiSquare from "./chi-square.js";
export * as fisherF from "./fisher-f.js";
export * as gamma from "./gamma.js";
export * as normal from "./normal.js";
export * as studentT from "./student-t.js";
export { adjustPValues, type AdjustMethod } from "./adjust-p.js";
export { chiSquareSumUpper, type SumApproximation, type SumOptions } from "./chi-square-sum.js";
