import gammaln from "@stdlib/math-base-special-gammaln";

/*
 * Powers and gamma functions of large arguments, without the cancellation that costs their difference its
 * digits: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */

/** x · ln(x/m) + m − x, which is small where x is near m. */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const v = (x - m) / (x + m);
  if (!(Math.abs(v) <= 0.1)) return x * Math.log(x / m) + m - x;
  // x ln(x/m) = 2x artanh(v); the first terms of the series cancel against m − x.
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** ln Γ(x) − ln(√(2π/x) · (x/e)^x): what Stirling's formula lacks. */
export function stirlingError(x: number): number {
  if (x < 15) return gammaln(x) - (x - 0.5) * Math.log(x) + x - HALF_LOG_2PI;
  const square = x * x;
  // Bernoulli's numbers: 1/12, 1/360, 1/1260, 1/1680, 1/1188, 691/360360.
  const tail = (1 / 1188 - 691 / 360_360 / square) / square;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - tail) / square) / square) / square) / x;
}

export const HALF_LOG_2PI: number = 0.5 * Math.log(2 * Math.PI);

/** ln(x^a · y^b / B(a, b)) for y = 1 − x: the density of the log odds of a beta variable. */
export function logBetaKernel(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  return (
    0.5 * Math.log(b / n) +
    0.5 * Math.log(a) -
    HALF_LOG_2PI -
    deviance(a, n * x) -
    deviance(b, n * y) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b)
  );
}

/** ln(x^k · e^−x / Γ(k)): the density of the logarithm of a gamma variable. */
export function logGammaKernel(x: number, k: number): number {
  return 0.5 * Math.log(k) - HALF_LOG_2PI - deviance(k, x) - stirlingError(k);
}
