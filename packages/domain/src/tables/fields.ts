import type * as z from "zod";
import type { CellSchema } from "../columns/column.js";

/** One field of a record and the column of the data file that holds it. */
export interface Field<T> {
  readonly column: string;
  readonly cell: CellSchema<T>;
}

/** The fields of a record by their names in programs, in the order of the file's columns. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;

/** What an optional field holds if it holds anything. */
type Stated<F> = Exclude<ValueOf<F>, undefined>;

/** The record that some fields make up: a field that may be empty is then absent. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F as undefined extends ValueOf<F[K]> ? never : K]: ValueOf<F[K]>;
} & {
  readonly [K in keyof F as undefined extends ValueOf<F[K]> ? K : never]?: Stated<F[K]>;
} extends infer R
  ? { [K in keyof R]: R[K] }
  : never;

/** A field held in the column of the given name. */
export function field<T>(column: string, cell: CellSchema<T>): Field<T> {
  return { column, cell };
}

/** The cells of a file's row by column. */
export function columnsOf(fields: Fields): z.ZodRawShape {
  return Object.fromEntries(Object.values(fields).map(({ column, cell }) => [column, cell]));
}
