import { quantileSorted, tickStep } from "d3-array";

export interface LimitOptions {
  /** How many classes are wanted, 1 to 5; fewer come out when values coincide. 5 unless given. */
  readonly classes?: number;
  /** `quantile`: classes of like size. `equal`: classes of like width. `quantile` unless given. */
  readonly method?: "quantile" | "equal";
}

/**
 * Rounded, distinct class limits that hold every value: the first limit is rounded down, the last up, the
 * inner ones to the nearest round number. Quantiles are of type 7 (the default of R's `quantile`).
 *
 * No values give no limits; values that are all alike give one class around them. NaN is left out.
 */
export function roundedLimits(values: readonly number[], options: LimitOptions = {}): number[] {
  const { method = "quantile" } = options;
  const classes = Math.min(Math.max(Math.round(options.classes ?? 5), 1), 5);
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const span = high > low ? high - low : Math.max(Math.abs(low), 1);
  // A tenth of a class is fine enough to keep classes apart, and coarse enough to read.
  const step = tickStep(0, span, classes * 10);
  // Division by the inverse keeps decimals short: 3 * 0.1 is not 0.3, 3 / 10 is.
  const inverse = step < 1 ? Math.round(1 / step) : 0;
  const at = (count: number): number => (inverse > 0 ? count / inverse : count * step);
  const inner = Array.from({ length: classes - 1 }, (_, index) => {
    const share = (index + 1) / classes;
    return method === "equal" ? low + share * span : (quantileSorted(sorted, share) ?? low);
  });
  const first = at(Math.floor(low / step));
  const last = Math.max(at(Math.ceil(high / step)), at(Math.floor(low / step) + 1));
  const middle = inner
    .map((limit) => at(Math.round(limit / step)))
    .filter((limit) => limit > first && limit < last);
  return [...new Set([first, ...middle, last])];
}
