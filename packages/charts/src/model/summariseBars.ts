import { formatNumber } from "./classify.js";
import { describeInterval } from "./describe.js";
import { stateCategory, told, type ToldMeasure } from "./describeMeasure.js";
import type { MeasureState } from "./measure.js";
import { singleSeries, type BarRow, type Series } from "./rows.js";
import { listWords, lowerFirst } from "./words.js";

export interface BarSummaryOptions {
  /** What the rows are called, in the plural. "groups" unless given. */
  readonly noun?: string;
  /** What the figures are, with an article: "the share that agrees". "the figure" unless given. */
  readonly measure?: string;
  /** Prints the figures with their unit. */
  readonly format?: (value: number) => string;
}

interface Found {
  readonly row: string;
  readonly series: string;
  readonly own: ToldMeasure;
}

/**
 * What a bar chart shows in one or two sentences: the largest and the smallest figure with their intervals, and how many
 * there are not, by why.
 */
export function summariseBars(
  rows: readonly BarRow[],
  series: readonly Series[] = singleSeries(),
  { noun = "groups", measure = "the figure", format = formatNumber }: BarSummaryOptions = {},
): string {
  if (rows.length === 0 || series.length === 0) return `No ${noun} to show.`;
  const found: Found[] = [];
  const lacking = new Map<MeasureState, number>();
  for (const row of rows) {
    for (const [at, { label }] of series.entries()) {
      const own = told(row.measures[at]);
      if (own.state === undefined) found.push({ row: row.label, series: label, own });
      else lacking.set(own.state, (lacking.get(own.state) ?? 0) + 1);
    }
  }
  const lack = [...lacking].map(([state, count]) => {
    const { label, symbol = "" } = stateCategory(state);
    return `${lowerFirst(label)} ${symbol} ${count}`;
  });
  const without = lack.length === 0 ? "" : ` Without a figure: ${listWords(lack)}.`;
  const sorted = found.sort((a, b) => b.own.value - a.own.value);
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  if (largest === undefined || smallest === undefined) {
    return `There is no figure to show.${without}`;
  }
  const place = ({ row, series: label }: Found): string =>
    label === "" ? row : `${row}, ${label}`;
  const figure = ({ own }: Found): string =>
    own.interval === undefined
      ? format(own.value)
      : `${format(own.value)} (${describeInterval(own.interval, format)})`;
  const first = `${measure.charAt(0).toUpperCase()}${measure.slice(1)}`;
  if (sorted.length === 1) return `${first} is ${figure(largest)} for ${place(largest)}.${without}`;
  if (largest.own.value === smallest.own.value) {
    return `${first} is ${format(largest.own.value)} throughout ${rows.length} ${noun}.${without}`;
  }
  const start = rows.length === 1 ? first : `Among ${rows.length} ${noun} ${measure}`;
  return (
    `${start} is largest for ${place(largest)}, at ${figure(largest)}, ` +
    `and smallest for ${place(smallest)}, at ${figure(smallest)}.${without}`
  );
}
