import type { Area, AreaValue } from "./area.js";
import { categoryOf, scaleCategories } from "./classify.js";
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
  /** The interval reaches into three classes or more, so that the class says little. */
  readonly uncertain?: boolean;
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
    .map(({ code }) => numberOf(scale, byCode.get(code)))
    .filter((value) => value !== undefined)
    .sort((a, b) => b - a);
  return areas.map((area): AreaMark => {
    const value = byCode.get(area.code);
    const category = categories.get(categoryOf(scale, value?.value));
    if (category === undefined) throw new Error("areaMarks: the scale lists no such category");
    const number = numberOf(scale, value);
    const rank = number === undefined ? undefined : numbers.indexOf(number) + 1;
    return {
      area,
      category,
      ranked: numbers.length,
      ...(value === undefined ? {} : { value }),
      ...(rank === undefined ? {} : { rank }),
      ...(isUncertain(scale, value) ? { uncertain: true } : {}),
    };
  });
}

/** The number that an area is ranked by. */
function numberOf(scale: Scale, value: AreaValue | undefined): number | undefined {
  if (scale.kind !== "sequential" || typeof value?.value !== "number") return undefined;
  return Number.isNaN(value.value) ? undefined : value.value;
}

function isUncertain(scale: Scale, value: AreaValue | undefined): boolean {
  if (scale.kind !== "sequential" || value?.interval === undefined) return false;
  const { low, high } = value.interval;
  // Inner limits only: beyond the outer ones there is no further class.
  const crossed = scale.limits.slice(1, -1).filter((limit) => limit > low && limit <= high);
  return crossed.length >= 2;
}

/** Whether the value holds in a part of the area only. */
export function isPart(mark: AreaMark): boolean {
  return mark.value?.extent === "part";
}
