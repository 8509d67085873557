/** One error: the unit of what {@link edits} counts; below it lies how unlikely the errors are. */
export const EDIT = 64;

/** A letter put in, or put for another. */
const STRAY = EDIT + 5;

/** Three errors: too many. */
export const FAR: number = 3 * EDIT;

/** Letters swapped over how many of each spelling: with none between, with one left out, with one put in. */
const swaps = [
  [2, 2, EDIT],
  [2, 3, 2 * EDIT],
  [3, 2, EDIT + STRAY],
] as const;

/**
 * What it takes to make `written` out of `meant`: the number of letters left out, put in, replaced, or
 * swapped with the next, times {@link EDIT}, and a little more for each strange letter that came in; {@link FAR} or more when there are more than two.
 */
export function edits(written: string, meant: string): number {
  const rows: number[][] = [];
  const costOf = (i: number, j: number): number => rows[i]?.[j] ?? FAR;
  for (let i = 0; i <= written.length; i += 1) {
    const letter = written[i - 1];
    const row: number[] = [];
    rows.push(row);
    let least = FAR;
    // No letter is more than two places from its own.
    for (let j = 0; j <= Math.min(i + 2, meant.length); j += 1) {
      const other = meant[j - 1];
      let cost = i === 0 ? j * EDIT : FAR;
      if (i > 0 && j >= i - 2) {
        // A letter that doubles one of the name is no stranger.
        const isDouble = letter === other || letter === meant[j];
        cost = Math.min(
          costOf(i - 1, j - 1) + (letter === other ? 0 : STRAY),
          costOf(i - 1, j) + (isDouble ? EDIT : STRAY),
          costOf(i, j - 1) + EDIT,
        );
        for (const [up, back, price] of swaps) {
          if (other === written[i - up] && letter === meant[j - back]) {
            cost = Math.min(cost, costOf(i - up, j - back) + price);
          }
        }
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= FAR) break;
  }
  return costOf(written.length, meant.length);
}
