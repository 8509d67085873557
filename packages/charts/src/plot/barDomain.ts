import { niceDomain, validDomain } from "../layout/linear.js";
import { textWidth } from "../layout/text.js";
import { told } from "../model/describeMeasure.js";
import type { Measure } from "../model/measure.js";

type Domain = readonly [low: number, high: number];

/** Every number that a measure would draw. */
function extents(measure: Measure): number[] {
  const own = told(measure);
  if (own.state !== undefined) return [];
  const { value, interval } = own;
  return interval === undefined ? [value] : [value, interval.low, interval.high];
}

/** The axis of bars, which begin at zero, or of dots: the one given, or round numbers around all there is. */
export function barDomain(
  measures: readonly Measure[],
  mark: "bar" | "dot",
  given: Domain | undefined,
  reference: number | undefined,
): Domain {
  const zero = mark === "bar" ? [0] : [];
  const own = validDomain(given);
  if (own !== undefined) return [Math.min(...own, ...zero), Math.max(...own, ...zero)];
  const line = reference === undefined ? [] : [reference];
  return niceDomain([...measures.flatMap(extents), ...line, ...zero]);
}

/** How far to the right the axis may reach for every figure to have room after its mark. */
export function rightEnd(
  measures: readonly Measure[],
  [low, high]: Domain,
  [left, width]: readonly [left: number, width: number],
  textOf: (measure: Measure) => {
    readonly text: string;
    readonly fontSize: number;
    readonly gap: number;
  },
): number {
  const ends = measures.map((measure) => {
    const furthest = Math.max(...extents(measure), Math.min(Math.max(low, 0), high));
    const share = Math.min(Math.max((furthest - low) / (high - low), 0), 1);
    const { text, fontSize, gap } = textOf(measure);
    const room = width - left - gap - textWidth(text, fontSize);
    return share > 0 ? left + room / share : width;
  });
  return Math.max(Math.min(width - 14, ...ends), left + 40);
}
