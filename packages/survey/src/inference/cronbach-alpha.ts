import type { Design } from "../design/types.js";
import { weightedScaleAlpha } from "../scales/weighted-alpha.js";
import type { EffectSize } from "./cramers-v.js";

/**
 * Cronbach's alpha of a scale: k/(k − 1) · (1 − Σ variances of the items / variance of their sum), of weighted
 * variances over rows with an answer to all k items (Cronbach 1951): R's `svycralpha`. It is the `raw` alpha of
 * {@link weightedScaleAlpha}, which says what each item does to it, and turns reversed items.
 *
 * @param items two or more numeric columns
 */
export function cronbachAlpha(design: Design, items: readonly string[]): EffectSize {
  const { raw, problems } = weightedScaleAlpha(design, { items });
  return { estimate: raw, problems };
}
