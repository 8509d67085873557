import type { Interval } from "./area.js";
import { formatNumber } from "./classify.js";
import { isPart, type AreaMark } from "./marks.js";
import type { Category, Scale } from "./scale.js";

/** A share as a percentage without decimals; 0% and 100% only where it is exactly so. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  if (percent <= 0 && share > 0) return "under 1%";
  if (percent >= 100 && share < 1) return "over 99%";
  return `${percent}%`;
}

/** How the scale prints its numbers. */
export function numberFormat(scale: Scale): (value: number) => string {
  return (scale.kind === "sequential" ? scale.format : undefined) ?? formatNumber;
}

/** "95% interval 12 to 19". */
export function describeInterval(
  { low, high, level }: Interval,
  format: (value: number) => string,
): string {
  const name = level === undefined ? "interval" : `${formatShare(level)} interval`;
  return `${name} ${format(low)} to ${format(high)}`;
}

/** "Withheld [c]": the name of a kind with its symbol. */
export function categoryText({ label, symbol }: Category): string {
  return symbol === undefined ? label : `${label} ${symbol}`;
}

/** The value alone: a number in its format, or the category's name with its symbol. */
export function valueText({ value, category }: AreaMark, scale: Scale): string {
  if (typeof value?.value === "number") {
    return numberFormat(scale)(value.value);
  }
  return categoryText(category);
}

/** What a mark shows, without the area's name: "16, 95% interval 12 to 19, rank 3 of 150". */
export function describeValue(mark: AreaMark, scale: Scale): string {
  const { value, rank, ranked } = mark;
  const parts = [valueText(mark, scale)];
  if (value?.interval !== undefined) {
    parts.push(describeInterval(value.interval, numberFormat(scale)));
  }
  if (isPart(mark)) {
    const share = value?.share === undefined ? "" : ` (${formatShare(value.share)})`;
    parts.push(`in part of the area${share}`);
  }
  if (rank !== undefined) parts.push(`rank ${rank} of ${ranked}`);
  if (value?.detail !== undefined) parts.push(value.detail);
  return parts.join(", ");
}

/** The accessible name of a mark: area, value, interval, extent, rank, detail. */
export function describeMark(mark: AreaMark, scale: Scale): string {
  return `${mark.area.label}: ${describeValue(mark, scale)}`;
}

/** What stands on the chart for areas that are to be named: the name, and the share of a part. */
export function labelTexts(marks: readonly AreaMark[]): Map<string, string> {
  return new Map(
    marks.map((mark): [string, string] => {
      const { area, category, value } = mark;
      const share =
        isPart(mark) && value?.share !== undefined ? formatShare(value.share) : undefined;
      const parts = [area.label, share, category.symbol].filter((part) => part !== undefined);
      return [area.code, parts.join(" ")];
    }),
  );
}
