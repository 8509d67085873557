import { scaleCategories } from "./classify.js";
import { isPart, type AreaMark } from "./marks.js";
import type { Category, Scale } from "./scale.js";

/** A line of the legend: a category that occurs, and how many areas fall into it. */
export interface LegendEntry {
  readonly category: Category;
  readonly count: number;
  /** How many of them are covered in part only. */
  readonly part: number;
  /** Explains a second mark on areas that are counted elsewhere: there is nothing to switch off. */
  readonly note?: boolean;
}

/** How the legend explains the dots on areas whose class is uncertain. */
const UNCERTAIN: Category = {
  id: "uncertain",
  label: "Of these, interval spans three classes or more",
  style: { fill: "neutral", pattern: "dots", patternColour: "ink", border: "solid" },
};

/** The categories that occur among the marks, in the order of the scale. */
export function legendEntries(marks: readonly AreaMark[], scale: Scale): LegendEntry[] {
  const uncertain = marks.filter((mark) => mark.uncertain === true).length;
  const notes: readonly LegendEntry[] =
    uncertain === 0 ? [] : [{ category: UNCERTAIN, count: uncertain, part: 0, note: true }];
  const entries = scaleCategories(scale)
    .map((category): LegendEntry => {
      const own = marks.filter((mark) => mark.category.id === category.id);
      return { category, count: own.length, part: own.filter(isPart).length };
    })
    .filter(({ count }) => count > 0);
  return [...entries, ...notes];
}
