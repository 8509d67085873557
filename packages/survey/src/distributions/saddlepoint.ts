import type { Term } from "./contour.js";
import * as normal from "./normal.js";

/**
 * The tail of Σ λ_i χ²₁ by the saddlepoint formula of Lugannani and Rice: K(ζ) = −½ Σ ln(1 − 2ζλ), K′(ζ̂) = x, w
 * = sgn(ζ̂) √(2(ζ̂x − K)), v = ζ̂ √K″, Φ̄(w + ln(v/w)/w). With denominator degrees of freedom the sum gets the
 * term −x/ddf as many times as there are whole degrees, and x is 0, as R's `survey` does.
 *
 * @returns undefined where ζ̂ is so near 0 that the formula has no digits; R then takes Satterthwaite's
 */
export function saddlepointUpper(
  lambda: readonly number[],
  x: number,
  ddf: number,
): number | undefined {
  const terms: Term[] = lambda.map((weight) => ({ weight, df: 1 }));
  if (ddf !== Infinity) terms.push({ weight: -x / ddf, df: Math.floor(ddf) });
  const goal = ddf === Infinity ? x : 0;
  const zeta = saddlepoint(terms, goal);
  const largest = Math.max(...lambda);
  if (Math.abs(zeta) * largest < 1e-4) return undefined;
  const k = terms.reduce(
    (sum, { weight, df }) => sum - 0.5 * df * Math.log1p(-2 * zeta * weight),
    0,
  );
  const w = Math.sign(zeta) * Math.sqrt(2 * (zeta * goal - k));
  const v = zeta * Math.sqrt(curvature(terms, zeta));
  return normal.upper(w + Math.log(v / w) / w);
}

function slope(terms: readonly Term[], zeta: number): number {
  return terms.reduce((sum, { weight, df }) => sum + (df * weight) / (1 - 2 * zeta * weight), 0);
}

function curvature(terms: readonly Term[], zeta: number): number {
  return terms.reduce(
    (sum, { weight, df }) => sum + 2 * df * (weight / (1 - 2 * zeta * weight)) ** 2,
    0,
  );
}

/** The ζ with K′(ζ) = goal: K′ rises from its lower pole, or from 0, to its upper one. */
export function saddlepoint(terms: readonly Term[], goal: number): number {
  const largest = Math.max(...terms.map(({ weight }) => weight));
  const least = Math.min(...terms.map(({ weight }) => weight));
  let high = 1 / (2 * largest);
  let low = least < 0 ? 1 / (2 * least) : -1 / largest;
  while (least >= 0 && slope(terms, low) > goal) low *= 2;
  let zeta = 0;
  for (let round = 0; round < 200; round += 1) {
    const gap = slope(terms, zeta) - goal;
    if (gap > 0) high = zeta;
    else low = zeta;
    const newton = zeta - gap / curvature(terms, zeta);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - zeta) <= 1e-16 * Math.abs(zeta)) return next;
    zeta = next;
  }
  return zeta;
}
