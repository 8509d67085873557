/** One error: the unit of what {@link edits} counts; below it lies how unlikely the errors are. */
export const EDIT = 64;

/** A letter replaced by one that lies beside it on the keyboard. */
const NEAR = EDIT + 2;

/** A letter put in, or replaced by any other. */
const STRAY = EDIT + 5;

/** Keys in rows of 11, so that neighbours are 1, 10 or 11 places apart. */
const keys = "qwertyuiop.asdfghjkl..zxcvbnm";

/**
 * What it takes to make `written` out of `meant` (the distance of Damerau and Levenshtein): the number of
 * letters left out, put in, replaced, or swapped with the next, times {@link EDIT}, and a little more for
 * each letter that came in, by how unlikely it is.
 */
export function edits(written: string, meant: string): number {
  const costs: number[] = [];
  const costOf = (i: number, j: number): number => costs[i * (meant.length + 1) + j] ?? 0;
  const lastRow = new Map<string, number>();
  for (let i = 0; i <= written.length; i += 1) {
    const letter = written.charAt(i - 1);
    let lastColumn = 0;
    for (let j = 0; j <= meant.length; j += 1) {
      const other = meant.charAt(j - 1);
      const row = lastRow.get(other) ?? 0;
      let cost = i * STRAY + j * EDIT;
      if (i > 0 && j > 0) {
        cost = Math.min(
          costOf(i - 1, j - 1) + replacing(other, letter),
          // A letter that doubles one of the name is no stranger.
          costOf(i - 1, j) + (letter === other || letter === meant[j] ? EDIT : STRAY),
          costOf(i, j - 1) + EDIT,
        );
        if (row * lastColumn > 0) {
          const between = (i - row - 1) * STRAY + (j - lastColumn) * EDIT;
          cost = Math.min(cost, costOf(row - 1, lastColumn - 1) + between);
        }
        if (letter === other) lastColumn = j;
      }
      costs.push(cost);
    }
    lastRow.set(letter, i);
  }
  return costs.at(-1) ?? 0;
}

function replacing(meant: string, written: string): number {
  const apart = Math.abs(keys.indexOf(meant) - keys.indexOf(written));
  if (apart === 0) return 0;
  return [1, 10, 11].includes(apart) ? NEAR : STRAY;
}
