import { bisectRight } from "d3-array";
import type { SequentialToken } from "../style/tokens.js";
import type { AreaValue } from "./area.js";
import type { Category, Scale, SequentialScale } from "./scale.js";

/** Made once each: making one takes longer than laying out a row. */
const PRINTERS = /* @__PURE__ */ new Map<number | undefined, Intl.NumberFormat>();

function printer(decimals: number | undefined): Intl.NumberFormat {
  const known = PRINTERS.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 1,
  });
  PRINTERS.set(decimals, made);
  return made;
}

/** Digits with thousands separated, at most one decimal (or exactly `decimals`), a true minus sign. */
export function formatNumber(value: number, decimals?: number): string {
  const text = printer(decimals).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
}

/** One decimal in all of these figures or in none, so that they stand below each other. */
export function alignedFormat(cells: readonly unknown[]): (value: number) => string {
  const whole = cells.every((cell) => typeof cell !== "number" || Number.isInteger(cell));
  return (value) => formatNumber(value, whole ? 0 : 1);
}

/** How areas look of which nothing is known. */
export function missingCategory(scale: Scale): Category {
  return (
    scale.missing ?? {
      id: "missing",
      label: "No data",
      style: { fill: "ground", pattern: "verticals", border: "solid" },
    }
  );
}

/** How areas look whose value is none of the scale's: shown as such, so that no value gets lost. */
export const OUTSIDE: Category = {
  id: "outside",
  label: "Outside the scale",
  style: { fill: "ground", pattern: "dots", border: "dashed" },
};

const RAMP: readonly SequentialToken[] = [
  "sequential-1",
  "sequential-2",
  "sequential-3",
  "sequential-4",
  "sequential-5",
];

/** Which step of the ramp a class takes: spread over all five; a single class takes the fourth. */
function rampToken(index: number, count: number): SequentialToken {
  const step = count <= 1 ? 3 : Math.round((index * (RAMP.length - 1)) / (count - 1));
  return RAMP[step] ?? "sequential-5";
}

/** "3", "3 to 4" or "3 to under 5", so that classes neither overlap nor leave gaps. */
function classLabel(scale: SequentialScale, index: number): string {
  const { limits, whole = false, format = formatNumber } = scale;
  const [low = 0, high = 0] = [limits[index], limits[index + 1]];
  const last = index === limits.length - 2;
  if (!whole) return `${format(low)} to ${last ? "" : "under "}${format(high)}`;
  const top = last ? high : high - 1;
  return top <= low ? format(low) : `${format(low)} to ${format(top)}`;
}

/** The classes of a sequential scale, as categories `class-0`, `class-1` and so on. */
export function sequentialClasses(scale: SequentialScale): Category[] {
  const count = scale.limits.length - 1;
  if (count < 1 || count > RAMP.length) {
    throw new RangeError(`a sequential scale has 2 to 6 limits, not ${scale.limits.length}`);
  }
  return scale.limits.slice(0, -1).map((_, index): Category => {
    const fill = rampToken(index, count);
    const pale = fill === "sequential-1" || fill === "sequential-2";
    return {
      id: `class-${index}`,
      label: classLabel(scale, index),
      style: pale
        ? { fill, border: "solid", borderColour: "sequential-4" }
        : { fill, border: "hairline" },
    };
  });
}

/** Every category that a scale can draw, in the order of the legend. */
export function scaleCategories(scale: Scale): readonly Category[] {
  const own =
    scale.kind === "categorical"
      ? scale.categories
      : [...sequentialClasses(scale), ...(scale.states ?? [])];
  return [...own, OUTSIDE, missingCategory(scale)];
}

/** The id of the category that a value falls into. */
export function categoryOf(scale: Scale, value: AreaValue["value"] | undefined): string {
  if (value === undefined) return missingCategory(scale).id;
  if (typeof value === "string") {
    const known = scale.kind === "categorical" ? scale.categories : (scale.states ?? []);
    return known.some(({ id }) => id === value) ? value : OUTSIDE.id;
  }
  if (scale.kind === "categorical" || Number.isNaN(value)) return OUTSIDE.id;
  const { limits } = scale;
  const last = limits.length - 1;
  const index = value === limits[last] ? last - 1 : bisectRight(limits, value) - 1;
  return index >= 0 && index < last ? `class-${index}` : OUTSIDE.id;
}
