import type { Area, AreaValue } from "./area.js";
import { categoryOf, formatNumber, scaleCategories } from "./classify.js";
import type { Category, Scale } from "./scale.js";

/** An area together with what is known of it and how it is drawn. */
export interface AreaMark {
  readonly area: Area;
  readonly category: Category;
  readonly value?: AreaValue;
  /** 1 for the largest number; ties share the better rank. Numbers only. */
  readonly rank?: number;
  /** How many areas have a rank. */
  readonly ranked: number;
}

/** Joins areas with their values and categories, in the order of the areas. */
export function areaMarks(
  areas: readonly Area[],
  values: readonly AreaValue[],
  scale: Scale,
): AreaMark[] {
  const byCode = new Map(values.map((value) => [value.code, value]));
  const categories = new Map(scaleCategories(scale).map((category) => [category.id, category]));
  const numbers = areas
    .map(({ code }) => byCode.get(code)?.value)
    .filter((value) => typeof value === "number")
    .sort((a, b) => b - a);
  return areas.map((area): AreaMark => {
    const value = byCode.get(area.code);
    const category = categories.get(categoryOf(scale, value?.value));
    if (category === undefined) throw new Error("areaMarks: the scale lists no such category");
    const rank = typeof value?.value === "number" ? numbers.indexOf(value.value) + 1 : undefined;
    return {
      area,
      category,
      ranked: numbers.length,
      ...(value === undefined ? {} : { value }),
      ...(rank === undefined ? {} : { rank }),
    };
  });
}

/** A line of the legend: a category that occurs, and how many areas fall into it. */
export interface LegendEntry {
  readonly category: Category;
  readonly count: number;
  /** How many of them are partly covered. */
  readonly part: number;
}

/** The categories that occur among the marks, in the order of the scale. */
export function legendEntries(scale: Scale, marks: readonly AreaMark[]): LegendEntry[] {
  return scaleCategories(scale)
    .map((category): LegendEntry => {
      const own = marks.filter((mark) => mark.category.id === category.id);
      return { category, count: own.length, part: own.filter(isPart).length };
    })
    .filter(({ count }) => count > 0);
}

export function isPart(mark: AreaMark): boolean {
  return mark.value?.extent === "part";
}

/** A share as a percentage without decimals; never 0% or 100% unless it is exactly so. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return "under 1%";
  if (percent === 100 && share < 1) return "over 99%";
  return `${percent}%`;
}

/** What the mark shows, without the area's name: "Recorded, in part of the area (about 40%)". */
export function describeValue(mark: AreaMark, scale: Scale): string {
  const { value, category } = mark;
  const format = scale.kind === "sequential" ? (scale.format ?? formatNumber) : formatNumber;
  let text = typeof value?.value === "number" ? format(value.value) : category.label;
  if (value?.interval !== undefined) {
    const { low, high, level } = value.interval;
    const name = level === undefined ? "interval" : `${formatShare(level)} interval`;
    text += ` (${name} ${format(low)} to ${format(high)})`;
  }
  if (isPart(mark)) {
    const share = value?.share === undefined ? "" : ` (${formatShare(value.share)})`;
    text += `, in part of the area${share}`;
  }
  if (mark.rank !== undefined) text += `, rank ${mark.rank} of ${mark.ranked}`;
  return text;
}

/** The accessible name of a mark: name, value, interval, rank, detail. */
export function describeMark(mark: AreaMark, scale: Scale): string {
  const detail = mark.value?.detail === undefined ? "" : `. ${mark.value.detail}`;
  return `${mark.area.label}: ${describeValue(mark, scale)}${detail}`;
}
