import { normal } from "../distributions/index.js";

/** Gauss and Legendre's nodes and weights on [−1, 1], by Newton's steps on the polynomial. */
const rule = legendre(20);

function legendre(size: number): readonly (readonly [node: number, weight: number])[] {
  return Array.from({ length: size }, (_, at) => {
    let x = Math.cos((Math.PI * (at + 0.75)) / (size + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step += 1) {
      let [before, own] = [1, x];
      for (let degree = 2; degree <= size; degree += 1) {
        [before, own] = [own, ((2 * degree - 1) * x * own - (degree - 1) * before) / degree];
      }
      slope = (size * (x * own - before)) / (x * x - 1);
      const move = own / slope;
      x -= move;
      if (Math.abs(move) < 1e-15) break;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)] as const;
  });
}

/**
 * P(X ≤ h, Y ≤ k) − P(X ≤ h) P(Y ≤ k) for standard normals with correlation `rho`, between −1 and 1, both
 * exclusive: the integral of their density over the correlation from 0 on (Plackett, *Biometrika* 41, 1954), in the
 * angle whose sine the correlation is. Panels halve towards the right angle, where the density has its singularity.
 */
export function beyondIndependence(h: number, k: number, rho: number): number {
  if (!Number.isFinite(h) || !Number.isFinite(k)) return 0;
  const end = Math.asin(Math.abs(rho));
  const product = Math.sign(rho) * h * k;
  const squares = (h * h + k * k) / 2;
  let total = 0;
  for (let from = 0; from < end;) {
    const to = Math.min(end, from + (Math.PI / 2 - from) / 2);
    const half = (to - from) / 2;
    for (const [node, weight] of rule) {
      const angle = from + half * (1 + node);
      const cosine = Math.cos(angle);
      total += half * weight * Math.exp((product * Math.sin(angle) - squares) / (cosine * cosine));
    }
    from = to;
  }
  return (Math.sign(rho) * total) / (2 * Math.PI);
}

/** The density of two standard normals with a correlation; 0 where either is infinite. */
export function bivariateDensity(h: number, k: number, rho: number): number {
  if (!Number.isFinite(h) || !Number.isFinite(k)) return 0;
  const spread = Math.sqrt(1 - rho * rho);
  return (normal.density(h) * normal.density((k - rho * h) / spread)) / spread;
}
