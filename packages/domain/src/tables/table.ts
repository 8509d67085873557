import * as z from "zod";
import { factsOf, type CellSchema, type Column } from "../columns/column.js";
import { printDate, type PartialDate } from "../dates/index.js";
import type { ProblemCode } from "../problems/catalogue.js";
import { columnsOf, type Fields, type RecordOf } from "./fields.js";

/** The tables that a data set is made of. */
export type TableName =
  | "partnerships"
  | "coverage"
  | "profiles"
  | "attributes"
  | "research"
  | "evidence"
  | "relations"
  | "sources"
  | "researchByLa"
  | "organisations"
  | "trusts"
  | "schools"
  | "members"
  | "about";

/** One table of the data set: its file, its columns and the schema that reads a row. */
export interface Table<T, N extends string = TableName> {
  readonly name: N;
  /** Name of the CSV file. */
  readonly file: string;
  /** What one row stands for. */
  readonly about: string;
  /** The columns that together tell a row from every other; none: all of them. */
  readonly key: readonly string[];
  /** Whether a data set may lack the file. */
  readonly mayBeAbsent: boolean;
  /** The columns in the order of the file. */
  readonly columns: () => readonly Column[];
  /** Reads the text of one cell of a column; `undefined` where the table has no such column. */
  readonly cell: (column: string) => CellSchema<unknown> | undefined;
  /**
   * Reads a row, an object of texts by column, into a record. Rules that need other rows or the
   * areas of England are not its business: `loadDataset` checks those.
   */
  readonly schema: () => z.ZodType<T>;
}

/** A table that writes records too. */
export interface TwoWayTable<T, N extends string = TableName> extends Table<T, N> {
  /** Writes a record as the row that `schema` reads it from: text by column, none missing. */
  readonly write: (record: T) => Readonly<Record<string, string>>;
}

/** Says that a row breaks a rule between its own cells. */
export type Report = (column: string, code: ProblemCode, message: string, remedy: string) => void;

interface TableParts<F extends Fields, N extends string> extends Pick<
  Table<unknown, N>,
  "name" | "file" | "about" | "key"
> {
  readonly mayBeAbsent?: true;
  readonly fields: () => F;
  /** Rules between the cells of one row. */
  readonly rules?: (record: RecordOf<F>, report: Report) => void;
}

/** Makes a table; its columns and schema are built when they are first asked for. */
export function table<F extends Fields, N extends string>(
  parts: TableParts<F, N>,
): TwoWayTable<RecordOf<F>, N> {
  const { fields, rules, mayBeAbsent, ...rest } = parts;
  let made: F | undefined;
  let columns: readonly Column[] | undefined;
  let schema: z.ZodType<RecordOf<F>> | undefined;
  const once = (): F => (made ??= fields());
  return {
    ...rest,
    mayBeAbsent: mayBeAbsent === true,
    columns: () =>
      (columns ??= Object.values(once()).map(({ column, cell }) => ({
        name: column,
        ...factsOf(cell),
      }))),
    cell: (column) => Object.values(once()).find((one) => one.column === column)?.cell,
    schema: () => (schema ??= rowSchema(once(), rules)),
    write: (record) => {
      const values = new Map<string, unknown>(Object.entries(record));
      return Object.fromEntries(
        Object.entries(once()).map(([name, { column }]) => [column, cellText(values.get(name))]),
      );
    },
  };
}

function rowSchema<F extends Fields>(
  fields: F,
  rules: TableParts<F, string>["rules"],
): z.ZodType<RecordOf<F>> {
  const names = Object.entries(fields);
  return z.object(columnsOf(fields)).transform((row, context) => {
    const values = names.map(([name, { column }]) => [name, row[column]]);
    // Each value is what the cell schema of its field gave, so that they make up the record.
    const record = Object.fromEntries(
      values.filter(([, value]) => value !== undefined),
    ) as RecordOf<F>;
    rules?.(record, (column, code, message, remedy) => {
      context.addIssue({ code: "custom", message, path: [column], params: { code, remedy } });
    });
    return record;
  });
}

/** The text of what a field of a record holds. */
function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.join(";");
  return isDate(value) ? printDate(value) : "";
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === "object" && value !== null && "kind" in value;
}
