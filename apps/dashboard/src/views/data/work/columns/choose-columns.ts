import type { Column } from "@abep/domain";
import type { ColumnChoice, KnownTable, TableToMatch } from "../../../../datasets/types.js";

/** The column of the table that a header stands for. */
export function columnOf({ columns }: ColumnChoice, header: string): string | undefined {
  return Object.entries(columns).find(([, own]) => own === header)?.[0];
}

/** A choice in which a header stands for a column, or for none; no two headers stand for one. */
export function withColumn(
  choice: ColumnChoice,
  header: string,
  column: string | undefined,
): ColumnChoice {
  const others = Object.entries(choice.columns).filter(
    ([name, own]) => own !== header && name !== column,
  );
  const columns = Object.fromEntries(
    column === undefined ? others : [...others, [column, header] as const],
  );
  return { ...choice, columns };
}

/** A choice in which every row says the same in a column; empty text: nothing. */
export function withEveryRow(choice: ColumnChoice, column: string, text: string): ColumnChoice {
  const others = Object.entries(choice.everyRow).filter(([name]) => name !== column);
  const everyRow = Object.fromEntries(text === "" ? others : [...others, [column, text] as const]);
  return { ...choice, everyRow };
}

/** What is suggested for a file once a person has said which table it holds. */
export function choiceFor(
  { suggested }: Pick<TableToMatch, "suggested">,
  table: KnownTable["name"] | undefined,
): ColumnChoice {
  if (table === undefined) return { columns: {}, everyRow: {} };
  return { table, columns: suggested[table]?.columns ?? {}, everyRow: {} };
}

/** The columns whose names surely say which of a table's they are, and all others. */
export function parted(
  { columns, suggested }: Pick<TableToMatch, "columns" | "suggested">,
  known: KnownTable | undefined,
): readonly [sure: TableToMatch["columns"], open: TableToMatch["columns"]] {
  const suggestion = known && suggested[known.name];
  const sure = new Set(
    Object.entries(suggestion?.columns ?? {}).flatMap(([name, header]) =>
      suggestion?.unsure.includes(name) === true ? [] : [header],
    ),
  );
  return [
    columns.filter(({ header }) => sure.has(header)),
    columns.filter(({ header }) => !sure.has(header)),
  ];
}

/** Headers that stand for no column. */
export function leftOut({ columns }: TableToMatch, choice: ColumnChoice): readonly string[] {
  const used = new Set(Object.values(choice.columns));
  return columns.flatMap(({ header }) => (used.has(header) ? [] : [header]));
}

/** Columns that must say something and for which no header stands. */
export function wanting({ columns }: KnownTable, choice: ColumnChoice): readonly Column[] {
  return columns.filter(({ name, required }) => required && !Object.hasOwn(choice.columns, name));
}

/**
 * Whether a column can say the same in every row. Where one column tells rows apart, neither that
 * one can nor free text, such as a name.
 */
export function canBeSame({ key }: KnownTable, { name, kind }: Column): boolean {
  return key.length !== 1 || (key[0] !== name && kind !== "text");
}
