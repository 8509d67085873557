import { oneOf, type Field, type QueryCodec } from "../../../routing/query.js";
import type { WeightSettings } from "../../../survey/study/weigh.js";

/** What is chosen about the weights, as the address holds it. Counts of a file cannot stand there. */
export interface WeightsState {
  /** The multiple of the mean at which weights are cut; 0 for none. */
  readonly trim: number;
  readonly repeats: "once" | "all";
}

/** Multiples of the mean that are offered. */
export const trims: readonly number[] = [3, 4, 5];

/** Reads a multiple of the mean weight; undefined when weights cannot be cut there. */
export function trimMultiple(text: string): number | undefined {
  const multiple = /^\d{1,3}(?:\.\d{1,2})?$/.test(text.trim()) ? Number(text) : NaN;
  return multiple > 1 ? multiple : undefined;
}

const trim: Field<number> = {
  parse: (text) => (text === "none" ? 0 : trimMultiple(text)),
  print: (value) => (value === 0 ? "none" : String(value)),
};

export const weightsQuery: QueryCodec<WeightsState> = {
  fallback: { trim: 0, repeats: "once" },
  fields: { trim, repeats: oneOf(["once", "all"]) },
};

/** The settings that a state stands for, with counts that are no part of it. */
export function settingsOf(
  { trim: multiple, repeats }: WeightsState,
  counts: WeightSettings["counts"],
): WeightSettings {
  return {
    ...(multiple === 0 ? {} : { trimAt: multiple }),
    ...(repeats === "all" ? { countRepeats: true } : {}),
    ...(counts === undefined ? {} : { counts }),
  };
}

export function stateOf({ trimAt = 0, countRepeats = false }: WeightSettings): WeightsState {
  return { trim: trimAt, repeats: countRepeats ? "all" : "once" };
}

export function isSame(one: WeightsState, other: WeightsState): boolean {
  return one.trim === other.trim && one.repeats === other.repeats;
}
