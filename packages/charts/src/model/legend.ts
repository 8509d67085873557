import { scaleCategories } from "./classify.js";
import { isPart, type AreaMark } from "./marks.js";
import type { Category, Scale } from "./scale.js";

/** A line of the legend: a category that occurs, and how many areas fall into it. */
export interface LegendEntry {
  readonly category: Category;
  readonly count: number;
  /** How many of them are covered in part only. */
  readonly part: number;
}

/** The categories that occur among the marks, in the order of the scale. */
export function legendEntries(marks: readonly AreaMark[], scale: Scale): LegendEntry[] {
  return scaleCategories(scale)
    .map((category): LegendEntry => {
      const own = marks.filter((mark) => mark.category.id === category.id);
      return { category, count: own.length, part: own.filter(isPart).length };
    })
    .filter(({ count }) => count > 0);
}
