import { decodeFigures } from "./indicators/figures.js";
import type { IndicatorValues } from "./indicators/figures.js";

export type { Indicator, IndicatorPeriod } from "./indicators/dictionary.js";
export { indicators } from "./indicators/dictionary.js";
export type { Benchmark, IndicatorCell, IndicatorValues } from "./indicators/figures.js";
export { benchmarksOf } from "./indicators/figures.js";

let values: Promise<IndicatorValues> | undefined;

/**
 * Loads the figures of all indicators, 36 KB gzipped.
 *
 * @example
 * const values = await loadIndicators();
 * values.value("E08000025", "fsm_primary", 2025); // { kind: "value", value: 45.4 }
 */
export async function loadIndicators(): Promise<IndicatorValues> {
  // A load that failed is forgotten, so that the next call tries again.
  values ??= import("./data/indicator-figures.js").then(decodeFigures, (error: unknown) => {
    values = undefined;
    throw error;
  });
  return values;
}
