import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/** How calibration multiplies weights; see {@link calibrate}. */
export type CalibrationFunction = "linear" | "raking" | "logit";

/** F and its derivative, with F(0) = F′(0) = 1. */
export interface Multiplier {
  value(u: number): number;
  slope(u: number): number;
}

/** Bounds must lie to either side of 1, the multiplier that changes nothing. */
export function boundsProblem(
  calfun: CalibrationFunction,
  bounds: readonly [number, number] | undefined,
): readonly Problem[] {
  if (bounds === undefined) {
    if (calfun !== "logit") return [];
    return [
      error(
        "bounds-absent",
        "Calibration by `logit` needs bounds.",
        "Give `bounds`, such as [0.3, 3].",
      ),
    ];
  }
  const [lower, upper] = bounds;
  const isFinite = calfun !== "logit" || Number.isFinite(upper - lower);
  if (lower < 1 && upper > 1 && isFinite) return [];
  return [
    error(
      "bounds-unusable",
      `The bounds are ${lower} and ${upper}.`,
      "Give one below 1 and one above 1: the least and the most that a weight is multiplied by.",
    ),
  ];
}

export function calibrationFunction(
  calfun: CalibrationFunction,
  [lower, upper]: readonly [number, number] = [-Infinity, Infinity],
): Multiplier {
  switch (calfun) {
    case "linear":
      return cutTo(lower, upper, (u) => 1 + u);
    case "raking":
      return cutTo(lower, upper, Math.exp, Math.exp);
    case "logit":
      return logit(lower, upper);
  }
}

function cutTo(
  lower: number,
  upper: number,
  f: (u: number) => number,
  slope: (u: number) => number = () => 1,
): Multiplier {
  return {
    value: (u) => Math.min(upper, Math.max(lower, f(u))),
    slope: (u) => (f(u) > lower && f(u) < upper ? slope(u) : 0),
  };
}

function logit(lower: number, upper: number): Multiplier {
  const above = upper - 1;
  const below = 1 - lower;
  const a = (upper - lower) / (below * above);
  // Multiplied through by e^(−Au) above 0, so that nothing runs over.
  const parts = (u: number): readonly [number, number] =>
    u > 0 ? [Math.exp(-a * u), 1] : [1, Math.exp(a * u)];
  return {
    value(u) {
      const [p, q] = parts(u);
      return (lower * above * p + upper * below * q) / (above * p + below * q);
    },
    slope(u) {
      const [p, q] = parts(u);
      const sum = above * p + below * q;
      return (a * below * above * (upper - lower) * p * q) / (sum * sum);
    },
  };
}
