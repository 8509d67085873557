import type { Measure } from "@abep/charts";
import { mayBeEqual } from "../figure-words.js";

/** Something with a label and a figure that may be told. */
export interface Ranked {
  readonly id: string;
  readonly label: string;
  readonly measure: Measure & { readonly value: number };
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** What has a figure, from the largest to the smallest (or the other way, where a small figure is best). */
export function rankedBy<T extends Labelled>(
  things: readonly T[],
  measureOf: (thing: T, at: number) => Measure | undefined,
  best: "largest" | "smallest" = "largest",
): readonly Ranked[] {
  const sign = best === "largest" ? -1 : 1;
  return things
    .flatMap((thing, at): Ranked[] => {
      const measure = measureOf(thing, at);
      if (measure?.value === undefined || measure.state !== undefined) return [];
      return [{ id: thing.id, label: thing.label, measure: { ...measure, value: measure.value } }];
    })
    .sort((a, b) => sign * (a.measure.value - b.measure.value));
}

/** The first, and those after it that may be equal to it for all that their intervals tell. */
export function leading(ranked: readonly Ranked[]): readonly Ranked[] {
  const [first] = ranked;
  if (first === undefined) return [];
  const end = ranked.findIndex(({ measure }, at) => at > 0 && !mayBeEqual(first.measure, measure));
  return end < 0 ? ranked : ranked.slice(0, end);
}

/** Things in the order of their figures, those without a figure last. */
export function inOrder<T extends Labelled>(
  things: readonly T[],
  ranked: readonly Ranked[],
): readonly T[] {
  const place = new Map(ranked.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: T): number => place.get(id) ?? ranked.length;
  return [...things].sort((a, b) => placeOf(a) - placeOf(b));
}
