import * as z from "zod";
import type { Column } from "../columns/column.js";
import { allTables } from "../tables/all.js";
import type { Table } from "../tables/index.js";

/** The patterns of cells that are text of a certain form. `parseDate` tells what each date means. */
export const patterns = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  date: /^\d{4}(-\d{2}(-\d{2})?|\/\d{2}|-\d{4})?$/,
  url: /^https?:\/\/\S+$/,
  source: /^(https?:\/\/\S+|ref:[a-z0-9]+(-[a-z0-9]+)*)$/,
  code: /^[A-Z]\d{8}$/,
  urn: /^[1-9]\d{5}$/,
} as const;

/** What a data set in one JSON file says that it is. */
export const datasetFormat = "abep-dataset-1";

/**
 * The JSON Schema (draft 2020-12) of a data set as `exportDataset` writes it in JSON: an object of
 * tables, each a list of objects by column, in which an empty cell is absent, a list is an array, a
 * number is a number and a date is text. What rows have to be beside each other, `loadDataset` checks.
 */
export function datasetJsonSchema(): z.core.JSONSchema.BaseSchema {
  const shape = Object.fromEntries(
    allTables().map((table) => {
      const rows = z.array(rowSchema(table)).describe(table.about);
      return [table.name, table.mayBeAbsent ? rows.optional() : rows];
    }),
  );
  const format = z.literal(datasetFormat).optional();
  return z.toJSONSchema(z.object({ format, tables: z.strictObject(shape) }));
}

function rowSchema({ columns }: Table<unknown>): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      columns().map((column) => {
        const cell = cellSchema(column).describe(column.meaning);
        return [column.name, column.required ? cell : cell.optional()];
      }),
    ),
  );
}

function cellSchema({ kind, values = [], range }: Column): z.ZodType {
  switch (kind) {
    case "text":
      return z.string().min(1);
    case "texts":
      return z.array(z.string().min(1)).min(1);
    case "term":
      return z.enum(values);
    case "terms":
      return z.array(z.enum(values)).min(1);
    case "urls":
      return z.array(z.string().regex(patterns.url)).min(1);
    case "number":
      return range === undefined ? z.int() : z.int().min(range[0]).max(range[1]);
    case "id":
    case "date":
    case "url":
    case "source":
    case "code":
    case "urn":
      return z.string().regex(patterns[kind]);
  }
}
