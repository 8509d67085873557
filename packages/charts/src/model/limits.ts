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
  // Values that differ by rounding errors only are alike.
  const size = Math.max(Math.abs(low), Math.abs(high));
  const span = high - low > 1e-9 * Math.max(size, 1e-3) ? high - low : Math.max(size, 1);
  // A tenth of a class is fine enough to keep classes apart, and coarse enough to read.
  const step = tickStep(0, span, classes * 10);
  // Division by the inverse keeps decimals short: 3 * 0.1 is not 0.3, 3 / 10 is.
  const inverse = step < 1 ? Math.round(1 / step) : 0;
  const at = (count: number): number => (inverse > 0 ? count / inverse : count * step);
  const inner = Array.from({ length: classes - 1 }, (_, index) => {
    const share = (index + 1) / classes;
    return method === "equal" ? low + share * span : (quantileSorted(sorted, share) ?? low);
  });
  // Division may round a limit past the value that it is to hold: then it is the next one.
  const under = Math.floor(low / step);
  const bottom = at(under) > low ? under - 1 : under;
  const over = Math.ceil(high / step);
  const top = Math.max(at(over) < high ? over + 1 : over, bottom + 1);
  const [first, last] = [at(bottom), at(top)];
  const middle = inner
    .map((limit) => at(Math.round(limit / step)))
    .filter((limit) => limit > first && limit < last);
  return [...new Set([first, ...middle, last])];
}
