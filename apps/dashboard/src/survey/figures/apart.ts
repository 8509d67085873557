import type { Slice } from "./slices.js";

/**
 * Applies disclosure control to the slices of each group on its own: leaders of schools and of trusts are never summed,
 * so that what is withheld of the one cannot be worked out from the other.
 *
 * @param counts a list a row, a number a slice
 * @param control says which are withheld of the slices of one group, whose places it is told too
 * @returns as the control does, for all slices in their order
 */
export function apart(
  slices: readonly Pick<Slice, "group">[],
  counts: readonly (readonly number[])[],
  control: (
    counts: readonly (readonly number[])[],
    places: readonly number[],
  ) => readonly (readonly boolean[])[],
): readonly (readonly boolean[])[] {
  const withheld: boolean[][] = [];
  for (const group of new Set(slices.map((slice) => slice.group))) {
    const places = slices.flatMap((slice, at) => (slice.group === group ? at : []));
    const own = counts.map((row) => places.map((at) => row[at] ?? 0));
    control(own, places).forEach((row, at) => {
      const whole = (withheld[at] ??= slices.map(() => false));
      row.forEach((isWithheld, column) => {
        const place = places[column];
        if (place !== undefined) whole[place] = isWithheld;
      });
    });
  }
  return withheld;
}
