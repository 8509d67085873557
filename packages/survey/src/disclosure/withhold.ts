/** The fewest respondents of whom a figure tells; below it, it is withheld. */
export const minimumBase = 10;

export interface WithholdOptions {
  /** The fewest respondents a cell may have; {@link minimumBase} unless given. */
  readonly threshold?: number;
}

/**
 * Which cells of a table of counts are withheld: each under the threshold, an empty one too, and, where a row or column
 * is left with a single one of them, its next smallest, so that no subtraction from the row's or column's total gives
 * back what was withheld. Goes on until no row or column has just one. A column without any respondents holds nothing
 * to withhold.
 *
 * That is cell suppression by threshold with the simplest of secondary suppressions (Hundepool and others, *Statistical
 * Disclosure Control*, 2012, chapter 4). It protects one table on its own, not tables against each other.
 *
 * @param counts respondents, unweighted: a list a row, a number a column. Every row and column adds up to its total;
 *   for figures that do not (means by group), give one row with the base of each group
 * @returns the same shape, true where the figure is withheld
 *
 * @example
 * withheldCells([[40, 3, 25]]); // [[false, true, true]]
 */
export function withheldCells(
  counts: readonly (readonly number[])[],
  { threshold = minimumBase }: WithholdOptions = {},
): readonly (readonly boolean[])[] {
  const width = Math.max(0, ...counts.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    counts.some((row) => (row[column] ?? 0) > 0),
  );
  const withheld = counts.map((row) =>
    row.map((count, column) => columns.includes(column) && count < threshold),
  );
  const lines: readonly (readonly Place[])[] = [
    ...counts.map((_, row) => columns.map((column): Place => [row, column])),
    ...columns.map((column) => counts.map((_, row): Place => [row, column])),
  ];
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const line of lines) {
      const hidden = line.filter(([row, column]) => withheld[row]?.[column] === true);
      if (hidden.length !== 1) continue;
      const next = smallest(
        line.filter(([row, column]) => withheld[row]?.[column] === false),
        counts,
      );
      const row = withheld[next?.[0] ?? -1];
      if (next === undefined || row === undefined) continue;
      row[next[1]] = true;
      hasChanged = true;
    }
  }
  return withheld;
}

type Place = readonly [row: number, column: number];

function smallest(
  places: readonly Place[],
  counts: readonly (readonly number[])[],
): Place | undefined {
  const countAt = ([row, column]: Place): number => counts[row]?.[column] ?? 0;
  return places.reduce<Place | undefined>(
    (least, place) => (least === undefined || countAt(place) < countAt(least) ? place : least),
    undefined,
  );
}

/**
 * Which shares of a set of options are withheld, where each respondent may choose several: those that too few chose and
 * those that too few left out, by group; and, where one group's share of an option is withheld, that of the next
 * smallest group as well.
 *
 * @param chosen for each option, how many respondents of each group chose it
 * @param bases how many respondents each group has
 * @returns for each option a list, true where the share of a group is withheld
 */
export function withheldOptions(
  chosen: readonly (readonly number[])[],
  bases: readonly number[],
  options: WithholdOptions = {},
): readonly (readonly boolean[])[] {
  return chosen.map((row) => {
    const rest = bases.map((base, group) => base - (row[group] ?? 0));
    const [own = [], others = []] = withheldCells([row, rest], options);
    return own.map((isWithheld, group) => isWithheld || others[group] === true);
  });
}
