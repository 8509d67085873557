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
  options: WithholdOptions = {},
): readonly (readonly boolean[])[] {
  return withheldSums(counts, [], options).cells;
}

/** What is withheld of a table, and of sums of its rows. */
export interface WithheldSums {
  /** As the table: true where a cell is withheld. */
  readonly cells: readonly (readonly boolean[])[];
  /** A list a sum, one a column: true where the sum is withheld. */
  readonly sums: readonly (readonly boolean[])[];
}

/**
 * The same for a table that is told together with sums of some of its rows, as the shares of “agree” and “strongly
 * agree” are with that of both: no subtraction of cells from such a sum gives back what was withheld either.
 *
 * @param groups the places of the rows of each sum; each row is in one of them
 *
 * @example
 * withheldSums([[4], [60], [11], [40]], [[0, 1], [2, 3]]).cells; // [[true], [true], [false], [false]]
 */
export function withheldSums(
  counts: readonly (readonly number[])[],
  groups: readonly (readonly number[])[],
  { threshold = minimumBase }: WithholdOptions = {},
): WithheldSums {
  const width = Math.max(0, ...counts.map((row) => row.length));
  const all = [...counts, ...groups.map((rows) => sumOf(counts, rows, width))];
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    counts.some((row) => (row[column] ?? 0) > 0),
  );
  const withheld = all.map((row) =>
    row.map((count, column) => columns.includes(column) && count < threshold),
  );
  const down = (rows: readonly number[]): readonly Line[] =>
    columns.map((column) => rows.map((row): Place => [row, column]));
  const firstSum = counts.length;
  hideNextSmallest(all, withheld, [
    ...all.map((_, row) => columns.map((column): Place => [row, column])),
    ...down(groups.length > 0 ? groups.map((_, at) => firstSum + at) : [...counts.keys()]),
    ...groups.flatMap((rows, at) => down([...rows, firstSum + at])),
  ]);
  return { cells: withheld.slice(0, firstSum), sums: withheld.slice(firstSum) };
}

type Place = readonly [row: number, column: number];

/** Cells of which one follows from the others. */
type Line = readonly Place[];

function sumOf(
  counts: readonly (readonly number[])[],
  rows: readonly number[],
  width: number,
): readonly number[] {
  return Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, row) => sum + (counts[row]?.[column] ?? 0), 0),
  );
}

/** Withholds the smallest of the cells that are left in each line with a single withheld one, until none has. */
function hideNextSmallest(
  counts: readonly (readonly number[])[],
  withheld: readonly boolean[][],
  lines: readonly Line[],
): void {
  const countAt = ([row, column]: Place): number => counts[row]?.[column] ?? 0;
  const isHidden = ([row, column]: Place): boolean => withheld[row]?.[column] === true;
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const line of lines) {
      const left = line.filter((place) => !isHidden(place));
      const [first, ...others] = left;
      if (first === undefined || left.length !== line.length - 1) continue;
      const [row, column] = others.reduce(
        (least, place) => (countAt(place) < countAt(least) ? place : least),
        first,
      );
      const own = withheld[row];
      if (own !== undefined) own[column] = true;
      hasChanged = true;
    }
  }
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
