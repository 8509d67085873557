/** A weight of chi-squares with their degrees of freedom. */
export interface Term {
  readonly weight: number;
  readonly df: number;
}

/**
 * P(Σ weight · χ²_df > goal) by its Laplace inversion: (1/π) ∫ Im(e^(K(s) − s · goal) · s′/s) along a line through
 * the saddlepoint that bends round the cut beyond 1/(2 · largest weight), K(s) = −½ Σ df · ln(1 − 2 · weight · s)
 * (S. O. Rice 1980, SIAM Journal on Scientific and Statistical Computing 1, 438–448). The sum over equal steps
 * converges exponentially, and as it goes through the saddlepoint, far tails keep their digits.
 *
 * @param terms one weight at least above 0
 * @param saddle where e^(K(s) − s · goal) is least on the real axis
 */
export function contourUpper(terms: readonly Term[], goal: number, saddle: number): number {
  const cut = 1 / (2 * Math.max(...terms.map(({ weight }) => weight)));
  // To the right of the pole at 0, far enough from it for the sum.
  const real = Math.max(saddle, 0.1 * cut);
  const bend = Math.sqrt(cut - real);
  const peak = exponent(terms, goal, real, 0)[0];
  const sumOf = (step: number): number => {
    let sum = 0.5 * integrand(terms, goal, cut, bend, peak, 0);
    for (let at = 1; at < 1e5; at += 1) {
      const value = integrand(terms, goal, cut, bend, peak, at * step);
      sum += value;
      if (Math.abs(value) < 1e-20 && at * step > 1) break;
    }
    return (step * sum) / Math.PI;
  };
  let sum = sumOf(0.25);
  for (let step = 0.125; step > 1e-3; step /= 2) {
    const finer = sumOf(step);
    const isSettled = Math.abs(finer - sum) <= 1e-14 * Math.abs(finer);
    sum = finer;
    if (isSettled) break;
  }
  return Math.min(1, Math.max(0, Math.exp(peak) * sum));
}

/** Im(e^(K(s) − s · goal − peak) · s′/s) at s = cut − bend² · (1 − i · sinh v)². */
function integrand(
  terms: readonly Term[],
  goal: number,
  cut: number,
  bend: number,
  peak: number,
  v: number,
): number {
  const sinh = Math.sinh(v);
  const re = cut - bend * bend * (1 - sinh * sinh);
  const im = 2 * bend * bend * sinh;
  const [size, angle] = exponent(terms, goal, re, im);
  const length = Math.exp(size - peak);
  if (length === 0) return 0;
  // s′ = 2 · bend² · cosh v · (sinh v + i).
  const factor = (2 * bend * bend * Math.cosh(v)) / (re * re + im * im);
  const along = factor * (sinh * re + im);
  const across = factor * (re - sinh * im);
  return length * (Math.sin(angle) * along + Math.cos(angle) * across);
}

/** K(s) − s · goal as its real part and its angle. */
function exponent(
  terms: readonly Term[],
  goal: number,
  re: number,
  im: number,
): readonly [number, number] {
  let size = -re * goal;
  let angle = -im * goal;
  for (const { weight, df } of terms) {
    const [a, b] = [1 - 2 * weight * re, -2 * weight * im];
    size -= 0.5 * df * Math.log(Math.hypot(a, b));
    angle -= 0.5 * df * Math.atan2(b, a);
  }
  return [size, angle];
}
