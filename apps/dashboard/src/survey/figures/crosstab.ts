import type { Measure } from "@abep/charts";
import {
  crosstab,
  mean,
  proportion,
  withheldCells,
  withheldOptions,
  type Crosstab,
  type CrosstabTest as TestOfTable,
  type Design,
} from "@abep/survey";
import { basesOf, measureOf, underBoth, withheld, type Both } from "./measure.js";
import { variableOf, type Variable } from "./variables.js";
import { categoriesOf, slicesOf, type Analysis, type Slice } from "./slices.js";
import type { CrosstabFigures, CrosstabTest, Line, Selection } from "./types.js";

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
    schools: tableOf(slice.designs.schools, down.column, columns),
    trusts: tableOf(slice.designs.trusts, down.column, columns),
  };
  const labels = new Map(categoriesOf(analysis, columns).map(({ code, label }) => [code, label]));
  const present = tables.schools.columns.map(({ labels: [code = ""], letter }) => ({
    id: code,
    label: labels.get(code) ?? code,
    letter,
  }));
  const estimates = cellEstimates(
    slice,
    down,
    columns,
    present.map(({ id }) => id),
  );
  const bases = columnBases(tables.schools);
  const hidden = hiddenCells(down, tables.schools, bases);
  const answers = down.kind === "number" ? [{ id: rows, label: "Mean" }] : down.answers;
  const total = bases.reduce((sum, base) => sum + base, 0);
  const [n] = basesOf([total]);
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
          estimates[row]?.[column],
          hidden[row]?.[column] === true,
          lettersOf(tables, row, column, hidden[row]),
        ),
      ),
    })),
    bases: basesOf(bases),
    tests: testsOf(tables, down),
    problems: [...tables.schools.problems, ...tables.trusts.problems],
  };
}

interface Tables {
  readonly schools: Crosstab;
  readonly trusts: Crosstab;
}

function tableOf(design: Design, rows: string, columns: string): Crosstab {
  return crosstab(design, { rows, columns, test: "F", compare: true });
}

function columnBases(table: Crosstab): readonly number[] {
  return table.columns.map((_, column) => table.cells[0]?.[column]?.columnBase ?? 0);
}

function hiddenCells(
  { kind }: Variable,
  { cells }: Crosstab,
  bases: readonly number[],
): readonly (readonly boolean[])[] {
  const counts = cells.map((row) => row.map(({ base }) => base));
  if (kind === "number") return withheldCells([bases]);
  return kind === "set" ? withheldOptions(counts, bases) : withheldCells(counts);
}

/** For each row and column the share or mean, under both designs. */
function cellEstimates(
  slice: Slice,
  { kind, column, answers }: Variable,
  by: string,
  present: readonly string[],
): readonly (readonly (Both | undefined)[])[] {
  const codes = answers.map(({ id }) => id);
  const all = underBoth(slice, (design) =>
    kind === "number"
      ? mean(design, column, { by }).estimates
      : proportion(design, column, { by, categories: codes, interval: "logit" }).estimates,
  );
  const found = new Map(
    all.map((both) => [`${both.schools?.category ?? ""}|${both.schools?.group[0] ?? ""}`, both]),
  );
  return (kind === "number" ? [""] : codes).map((code) =>
    present.map((group) => found.get(`${code}|${group}`)),
  );
}

function cellMeasure(
  both: Both | undefined,
  isWithheld: boolean,
  letters: readonly string[],
): Measure {
  if (isWithheld) return withheld;
  if (both === undefined) return { state: "missing" };
  const measure = measureOf(both, false);
  return letters.length === 0 || measure.value === undefined
    ? measure
    : { ...measure, detail: letters.join(" ") };
}

/** Letters of columns that are lower under both designs, and not withheld. */
function lettersOf(
  { schools, trusts }: Tables,
  row: number,
  column: number,
  hidden: readonly boolean[] = [],
): readonly string[] {
  const other = trusts.cells[row]?.[column]?.lower ?? [];
  const open = schools.columns.flatMap(({ letter }, at) => (hidden[at] === true ? [] : letter));
  return (schools.cells[row]?.[column]?.lower ?? []).filter(
    (letter) => other.includes(letter) && open.includes(letter),
  );
}

function testsOf(tables: Tables, { answers }: Variable): readonly CrosstabTest[] {
  return tables.schools.tests.map((one, at) => {
    const other = tables.trusts.tests[at];
    const isTrusts = (other?.p ?? -1) > (one.p ?? -1);
    const label = answers.find(({ id }) => id === one.label)?.label;
    return {
      ...(label === undefined ? {} : { option: label }),
      ...figuresOf(isTrusts && other !== undefined ? other : one),
      unit: isTrusts ? "trusts" : "schools",
    };
  });
}

function figuresOf({ statistic, df1, df2, p }: TestOfTable): Omit<CrosstabTest, "unit"> {
  return {
    ...(statistic === undefined ? {} : { statistic }),
    ...(df1 === undefined ? {} : { df1 }),
    ...(df2 === undefined ? {} : { df2 }),
    ...(p === undefined ? {} : { p }),
  };
}
