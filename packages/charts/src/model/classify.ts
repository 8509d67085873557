import { bisectRight } from "d3-array";
import type { MarkStyle } from "../style/markStyle.js";
import type { SequentialToken } from "../style/tokens.js";
import type { AreaValue } from "./area.js";
import type { Category, Scale, SequentialScale } from "./scale.js";

/** Digits with thousands separated, at most one decimal, a true minus sign. */
export function formatNumber(value: number): string {
  const text = Math.abs(value).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  return value < 0 && text !== "0" ? `\u2212${text}` : text;
}

/** How areas without any value look. */
export function missingCategory(scale: Scale): Category {
  const style: MarkStyle = { fill: "ground", pattern: "crosshatch", border: "solid" };
  return scale.missing ?? { id: "missing", label: "No data", style };
}

/** Which of the five steps of the ramp each of `count` classes takes: spread, dark end always used. */
function rampToken(index: number, count: number): SequentialToken {
  const steps: readonly SequentialToken[] = [
    "sequential-1",
    "sequential-2",
    "sequential-3",
    "sequential-4",
    "sequential-5",
  ];
  const step = count <= 1 ? 3 : Math.round((index * 4) / (count - 1));
  return steps[step] ?? "sequential-5";
}

/** The classes of a sequential scale, as categories named `class-0`, `class-1` and so on. */
export function sequentialClasses(scale: SequentialScale): Category[] {
  const { limits, whole = false, format = formatNumber } = scale;
  const count = limits.length - 1;
  return limits.slice(0, -1).map((low, index): Category => {
    const high = limits[index + 1] ?? low;
    const last = index === count - 1;
    const top = whole && !last ? high - 1 : high;
    const label =
      whole && top <= low
        ? format(low)
        : `${format(low)} to ${whole || last ? "" : "under "}${format(top)}`;
    return {
      id: `class-${index}`,
      label,
      style: { fill: rampToken(index, count), border: "solid" },
    };
  });
}

/** Every category that a scale can draw, in legend order. */
export function scaleCategories(scale: Scale): readonly Category[] {
  const missing = missingCategory(scale);
  return scale.kind === "categorical"
    ? [...scale.categories, missing]
    : [...sequentialClasses(scale), ...(scale.states ?? []), missing];
}

/** The id of the category that a value falls into, given the ids that the scale knows. */
export function categoryOf(scale: Scale, value: AreaValue["value"] | undefined): string {
  const missing = missingCategory(scale).id;
  if (value === undefined) return missing;
  if (typeof value === "string") {
    const known = scale.kind === "categorical" ? scale.categories : (scale.states ?? []);
    return known.some(({ id }) => id === value) ? value : missing;
  }
  if (scale.kind === "categorical" || Number.isNaN(value)) return missing;
  const { limits } = scale;
  const last = limits.length - 1;
  const index = value === limits[last] ? last - 1 : bisectRight(limits, value) - 1;
  return index >= 0 && index < last ? `class-${index}` : missing;
}
