import type { Measure } from "@abep/charts";
import { formatCount } from "../../format/text.js";

/** From this base on a share is told with one decimal. */
const DECIMAL_BASE = 1000;

/** Prints shares as percentages: whole ones, with one decimal where all bases earn it. */
export function percentFormat(measures: readonly Measure[]): (share: number) => string {
  const bases = measures.flatMap(({ value, base = 0 }) => (value === undefined ? [] : base));
  const digits = bases.length > 0 && Math.min(...bases) >= DECIMAL_BASE ? 1 : 0;
  return (share) => `${(100 * share).toFixed(digits)}%`;
}

/** Prints a mean, a score or a rank with so many decimals, thousands separated. */
export function decimalFormat(digits: number): (value: number) => string {
  return (value) => {
    const [whole = "", decimals] = value.toFixed(digits).split(".");
    const figure = decimals === undefined ? whole : `${whole}.${decimals}`;
    return Math.abs(value) < DECIMAL_BASE
      ? figure.replace("-", "−")
      : formatCount(Math.round(value));
  };
}

/** Weights leave the shares of regions and phases no freedom: intervals of no width say nothing. */
const NO_WIDTH = 1e-9;

/** A figure with its interval, as “58% (55% to 61%)”; “withheld [c]” where it may not be told. */
export function measureWords(
  measure: Measure | undefined,
  format: (value: number) => string,
  unit = "",
): string {
  if (measure?.state === "withheld") return "withheld [c]";
  if (measure?.value === undefined) return "no figure [x]";
  const { value, interval } = measure;
  const figure = unit === "" ? format(value) : `${format(value)} ${unit}`;
  return interval === undefined || interval.high - interval.low < NO_WIDTH
    ? figure
    : `${figure} (${format(interval.low)} to ${format(interval.high)})`;
}

/** Whether two figures could be the same for all that their intervals tell. */
export function mayBeEqual(one: Measure, other: Measure): boolean {
  if (one.interval === undefined || other.interval === undefined) return true;
  return one.interval.low <= other.interval.high && other.interval.low <= one.interval.high;
}
