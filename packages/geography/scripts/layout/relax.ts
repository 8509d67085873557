import type { Areas } from "./input.js";

/** Metres that one tile width stands for where England is neither thick nor thin with LAs. */
const METRES_PER_TILE = 32_000;

const ROUNDS = 600;

/**
 * Where each area would like to be, in tile widths around 0, 0: its centroid, after areas that are closer
 * than a tile have pushed each other apart and neighbours that drifted off have pulled each other back
 * (a Dorling cartogram of equal circles).
 */
export function relaxedPlaces(
  areas: Areas,
  random: () => number,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const jitter = (): number => random() * 0.2;
  const x = Float64Array.from(areas.east, (east) => east / METRES_PER_TILE + jitter());
  const y = Float64Array.from(areas.north, (north) => north / METRES_PER_TILE + jitter());
  const shift = (a: number, b: number, wanted: number, share: number): void => {
    const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
    const distance = Math.hypot(dx, dy) + 1e-9;
    const by = ((wanted - distance) * share) / distance;
    x[a] = (x[a] ?? 0) + dx * by;
    y[a] = (y[a] ?? 0) + dy * by;
    x[b] = (x[b] ?? 0) - dx * by;
    y[b] = (y[b] ?? 0) - dy * by;
  };
  const distance = (a: number, b: number): number =>
    Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  const mainland = areas.gss.flatMap((_, index) => (areas.islands.includes(index) ? [] : [index]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const a of mainland) {
      for (const b of mainland) if (b < a && distance(a, b) < 1) shift(a, b, 1, 0.25);
    }
    for (const [a, b] of areas.borders) if (distance(a, b) > 1.05) shift(a, b, 1.05, 0.06);
  }
  const mean = (values: Float64Array): number =>
    mainland.reduce((sum, index) => sum + (values[index] ?? 0), 0) / mainland.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  return { x: x.map((value) => value - meanX), y: y.map((value) => value - meanY) };
}
