import { datasetFormat } from "../dictionary/json-schema.js";
import { toCsvTables } from "../exchange/to-csv-tables.js";
import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import { tables } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import { jsonType, textFile, type ExportFile } from "./file.js";

/**
 * A data set in one JSON file: the rows of each table as objects by column, in which an empty cell is
 * absent, a list is an array, a number a number and a date text. `datasetJsonSchema` describes it.
 */
export function jsonFile(dataset: Dataset): ExportFile {
  const written = toCsvTables(dataset).map(({ name, rows }): [TableName, readonly object[]] => [
    name,
    rows.map((row) => jsonRow(name, row)),
  ]);
  const content = { format: datasetFormat, tables: Object.fromEntries(written) };
  return textFile("dataset.json", jsonType, `${JSON.stringify(content, null, 1)}\n`);
}

function jsonRow(name: TableName, row: Row): object {
  const cells = tables[name].columns().flatMap((column) => {
    const text = row[column.name] ?? "";
    if (text === "") return [];
    const listed = column.kind === "terms" || column.kind === "texts" || column.kind === "urls";
    const value = listed ? text.split(";") : column.kind === "number" ? Number(text) : text;
    return [[column.name, value] as const];
  });
  return Object.fromEntries(cells);
}
