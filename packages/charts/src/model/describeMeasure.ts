import type { Interval } from "./area.js";
import { formatNumber } from "./classify.js";
import { describeInterval } from "./describe.js";
import type { Measure, MeasureState } from "./measure.js";
import type { Category } from "./scale.js";

/** A measure that has a figure; without a state, so that the two kinds can be told apart. */
export interface ToldMeasure {
  readonly state?: never;
  readonly value: number;
  readonly interval?: Interval;
  readonly base?: number;
  readonly detail?: string;
}

/** What of a measure may be drawn and told: a figure, or nothing but why there is none. */
export function told(measure: Measure | undefined): ToldMeasure | { readonly state: MeasureState } {
  if (measure?.state !== undefined) return { state: measure.state };
  const value = measure?.value;
  if (measure === undefined || value === undefined || !Number.isFinite(value)) {
    return { state: "missing" };
  }
  const { interval, base, detail } = measure;
  const known =
    interval !== undefined && Number.isFinite(interval.low) && Number.isFinite(interval.high);
  return {
    value,
    ...(known ? { interval } : {}),
    ...(base === undefined || !Number.isFinite(base) ? {} : { base }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The figure of a measure where it may be told. */
export function toldValue(measure: Measure | undefined): number | undefined {
  const own = told(measure);
  return own.state === undefined ? own.value : undefined;
}

/** How the lack of a figure is drawn and named. */
export function stateCategory(state: MeasureState): Category {
  switch (state) {
    case "withheld":
      return {
        id: state,
        label: "Withheld",
        symbol: "[c]",
        style: { fill: "ground", pattern: "crosshatch", border: "solid" },
      };
    case "missing":
      return {
        id: state,
        label: "No data",
        symbol: "[x]",
        style: { fill: "ground", pattern: "verticals", border: "solid" },
      };
    case "not-applicable":
      return {
        id: state,
        label: "Not applicable",
        symbol: "[z]",
        style: { fill: "neutral", pattern: "dash", border: "dashed" },
      };
  }
}

/** The statistical symbol that stands for a state: `[c]`, `[x]` or `[z]`. */
export function stateSymbol(state: MeasureState): string {
  return stateCategory(state).symbol ?? "";
}

/** A measure in words: "42%, 95% interval 38% to 46%, base 310", or "Withheld [c]". */
export function describeMeasure(
  measure: Measure | undefined,
  format: (value: number) => string,
): string {
  const own = told(measure);
  if (own.state !== undefined) {
    return `${stateCategory(own.state).label} ${stateSymbol(own.state)}`;
  }
  const parts = [format(own.value)];
  if (own.interval !== undefined) parts.push(describeInterval(own.interval, format));
  if (own.base !== undefined) parts.push(describeBase(own.base));
  if (own.detail !== undefined && own.detail !== "") parts.push(own.detail);
  return parts.join(", ");
}

/** "base 1,310". */
export function describeBase(base: number): string {
  return `base ${formatNumber(base)}`;
}
