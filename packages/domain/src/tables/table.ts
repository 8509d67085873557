import * as z from "zod";
import { factsOf, type Column } from "../columns/column.js";
import { printDate, type PartialDate } from "../dates/index.js";
import type { ProblemCode } from "../problems/catalogue.js";

/** The tables that a data set is made of. */
export type TableName =
  | "partnerships"
  | "coverage"
  | "profiles"
  | "attributes"
  | "research"
  | "evidence"
  | "relations"
  | "sources";

/** One table of the data set: its file, its columns and the schema that reads a row. */
export interface Table<T> {
  readonly name: TableName;
  /** Name of the CSV file. */
  readonly file: string;
  /** What one row stands for. */
  readonly about: string;
  /** The columns that together tell a row from every other; none: all of them. */
  readonly key: readonly string[];
  /** The columns in the order of the file. */
  readonly columns: () => readonly Column[];
  /**
   * Reads a row, an object of texts by column, into a record. Rules that need other rows or the
   * areas of England are not its business: `loadDataset` checks those.
   */
  readonly schema: () => z.ZodType<T>;
}

/** A table that writes records too. */
export interface TwoWayTable<T> extends Table<T> {
  /** Writes a record as the row that `schema` reads it from: text by column, none missing. */
  readonly write: (record: T) => Readonly<Record<string, string>>;
}

/** What a record holds for one cell. */
export type CellValue = string | number | readonly string[] | PartialDate | undefined;

/** Says that a row breaks a rule between its own cells. */
type Report = (column: string, code: ProblemCode, message: string, remedy: string) => void;

interface TableParts<S extends z.ZodRawShape, T> extends Pick<
  Table<T>,
  "name" | "file" | "about" | "key"
> {
  readonly columns: () => S;
  readonly build: (row: z.output<z.ZodObject<S>>, report: Report) => T;
  /** The other way round: what a record holds for each column. */
  readonly cells: (record: T) => Readonly<Record<keyof S & string, CellValue>>;
}

/** Makes a table; its columns and schema are built when they are first asked for. */
export function table<S extends z.ZodRawShape, T>(parts: TableParts<S, T>): TwoWayTable<T> {
  const { columns, build, cells, ...rest } = parts;
  let shape: S | undefined;
  let schema: z.ZodType<T> | undefined;
  const shapeOnce = (): S => (shape ??= columns());
  return {
    ...rest,
    columns: () => Object.entries(shapeOnce()).map(([name, cell]) => ({ name, ...factsOf(cell) })),
    schema: () => (schema ??= rowSchema(shapeOnce(), build)),
    write: (record) => {
      const values: Readonly<Record<string, CellValue>> = cells(record);
      return Object.fromEntries(
        Object.keys(shapeOnce()).map((column) => [column, cellText(values[column])]),
      );
    },
  };
}

function rowSchema<S extends z.ZodRawShape, T>(
  shape: S,
  build: TableParts<S, T>["build"],
): z.ZodType<T> {
  return z.object(shape).transform((row, context): T => {
    return build(row, (column, code, message, remedy) => {
      context.addIssue({ code: "custom", message, path: [column], params: { code, remedy } });
    });
  });
}

function cellText(value: CellValue): string {
  if (value === undefined) return "";
  if (typeof value !== "object") return String(value);
  return "kind" in value ? printDate(value) : value.join(";");
}
