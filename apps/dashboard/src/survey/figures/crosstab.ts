import type { Measure } from "@abep/charts";
import {
  crosstab,
  withheldCells,
  withheldOptions,
  type Crosstab,
  type CrosstabCell,
  type Design,
} from "@abep/survey";
import { errorOf, figureOf, type CellFigure } from "./crosstab-cells.js";
import { testsOf, type Tables } from "./crosstab-tests.js";
import { basesOf, withheld } from "./measure.js";
import { neverGiven } from "./shares.js";
import { slicesOf, type Analysis } from "./slices.js";
import type { CrosstabFigures, Line, Selection } from "./types.js";
import { variableOf, type Variable } from "./variables.js";

/**
 * A table of two questions for a selection: column shares (means for numbers) with intervals, Rao and Scott's test, and
 * column letters. Of the two designs each error is the larger, a test's p the larger, and a letter stands only where
 * both designs say so. None when a question is not there or cannot stand where it is put.
 */
export function crosstabFigures(
  analysis: Analysis,
  rows: string,
  columns: string,
  selection: Selection,
): CrosstabFigures | undefined {
  const down = variableOf(analysis, rows);
  const across = variableOf(analysis, columns);
  const [slice] = slicesOf(analysis, { ...selection, by: undefined });
  if (down === undefined || across === undefined || slice === undefined) return undefined;

  const tables = {
    schools: tableOf(slice.designs.schools, down.column, across.column),
    trusts: tableOf(slice.designs.trusts, down.column, across.column),
  };
  const labels = new Map(across.answers.map(({ id, label }) => [id, label]));
  const never = neverGiven(
    [slice],
    down.column,
    down.answers.map(({ id }) => id),
  );
  const given = down.answers.filter(({ id }) => !never.has(id));
  const answers = down.kind === "number" ? [{ id: rows, label: "Mean" }] : given;
  const present = tables.schools.columns.map(({ labels: [code = ""], letter }) => ({
    id: code,
    label: labels.get(code) ?? code,
    letter,
  }));
  const cells = {
    schools: cellsOf(tables.schools, down, answers),
    trusts: cellsOf(tables.trusts, down, answers),
  };
  const bases = columnBases(tables.schools);
  const hidden = hiddenCells(down, cells.schools, bases);
  const open = (row: number, letter: string): boolean =>
    present.some((column, at) => column.letter === letter && hidden[row]?.[at] === false);
  const total = bases.reduce((sum, base) => sum + base, 0);
  const [n] = basesOf([total]);
  const shownBases = basesOf(bases);
  return {
    rows: { id: rows, text: down.text, answers },
    columns: { id: columns, text: across.text, answers: present },
    isWeighted: slice.isWeighted,
    ...(n?.value === undefined ? {} : { n: n.value }),
    holds: down.kind === "number" ? "means" : "shares",
    lines: answers.map(({ id, label }, row): Line => ({
      id,
      label,
      measures: present.map((_, column) =>
        cellMeasure(
          largerCell(tables, cells, row, column),
          hidden[row]?.[column] === true,
          lettersOf(cells, row, column).filter((letter) => open(row, letter)),
          shownBases[column]?.value,
        ),
      ),
    })),
    bases: shownBases,
    tests: testsOf(tables, down),
    never: down.answers.flatMap(({ id, label }) => (never.has(id) ? label : [])),
    problems: [...tables.schools.problems, ...tables.trusts.problems],
  };
}

function tableOf(design: Design, rows: string, columns: string): Crosstab {
  return crosstab(design, { rows, columns, test: "F", compare: true });
}

/** The cells of each answer: a table has no row for one that nobody of the selection gave. */
function cellsOf(
  { rows, cells }: Crosstab,
  { kind }: Variable,
  answers: readonly { readonly id: string }[],
): Cells {
  const byLabel = new Map(rows.map(({ label }, at) => [label, cells[at] ?? []]));
  return answers.map(({ id }) => byLabel.get(kind === "number" ? undefined : id) ?? []);
}

type Cells = readonly (readonly CrosstabCell[])[];

function columnBases(table: Crosstab): readonly number[] {
  return table.columns.map((_, column) => table.cells[0]?.[column]?.columnBase ?? 0);
}

function hiddenCells(
  { kind }: Variable,
  cells: Cells,
  bases: readonly number[],
): readonly (readonly boolean[])[] {
  const counts = cells.map((row) => bases.map((_, column) => row[column]?.base ?? 0));
  if (kind === "number") return withheldCells([bases]);
  return kind === "set" ? withheldOptions(counts, bases) : withheldCells(counts);
}

/** The figure of a cell under the design in which its error is larger. */
function largerCell(
  tables: Tables,
  { schools, trusts }: { readonly schools: Cells; readonly trusts: Cells },
  row: number,
  column: number,
): CellFigure | undefined {
  const [one, other] = [schools[row]?.[column], trusts[row]?.[column]];
  const isTrusts = (errorOf(other) ?? -1) > (errorOf(one) ?? -1);
  const cell = isTrusts ? other : one;
  return cell && figureOf(cell, isTrusts ? tables.trusts.df : tables.schools.df);
}

function cellMeasure(
  figure: CellFigure | undefined,
  isWithheld: boolean,
  letters: readonly string[],
  base: number | undefined,
): Measure {
  if (isWithheld) return withheld;
  if (figure === undefined) return { state: "missing" };
  const { value, interval } = figure;
  return {
    value,
    ...(interval === undefined ? {} : { interval }),
    // A base that is withheld below its column is not to be told by a figure of the column either.
    ...(base === undefined ? {} : { base }),
    ...(letters.length === 0 ? {} : { detail: letters.join(" ") }),
  };
}

/** Letters of columns that are lower under both designs. */
function lettersOf(
  { schools, trusts }: { readonly schools: Cells; readonly trusts: Cells },
  row: number,
  column: number,
): readonly string[] {
  const other = trusts[row]?.[column]?.lower ?? [];
  return (schools[row]?.[column]?.lower ?? []).filter((letter) => other.includes(letter));
}
