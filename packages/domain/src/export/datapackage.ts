import { printDate } from "../dates/index.js";
import { patterns } from "../dictionary/json-schema.js";
import type { Column } from "../columns/column.js";
import { toCsvTables, type WrittenTable } from "../exchange/to-csv-tables.js";
import type { Dataset } from "../model.js";
import { tables } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import { csvFile } from "./csv.js";
import { jsonType, textFile, type ExportFile } from "./file.js";

/**
 * A data set as a Frictionless Data Package: the CSV files and a `datapackage.json` that describes
 * their columns, keys and references. Source: Data Package Standard v2, https://datapackage.org.
 */
export function dataPackageFiles(dataset: Dataset): readonly ExportFile[] {
  const written = toCsvTables(dataset);
  const names = new Set(written.map(({ name }) => name));
  const { about } = dataset;
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "school-collaboration",
    title: about?.title ?? "School collaboration in England",
    ...(about?.description !== undefined && { description: about.description }),
    ...(about !== undefined && {
      version: about.version,
      created: createdOn(printDate(about.date)),
      licenses: [{ name: about.licence }],
      contributors: about.authors.map((title) => ({ title, roles: ["creator"] })),
    }),
    resources: written.map((table) => resource(table, names)),
  };
  return [
    textFile("datapackage.json", jsonType, `${JSON.stringify(description, null, 1)}\n`),
    ...written.map(({ file, columns, rows }) => csvFile(file, columns, rows)),
  ];
}

/** The standard asks for a moment; a date that is no day stands for its first. */
function createdOn(date: string): string {
  const [, year = "", month = "01", day = "01"] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  return `${year}-${month}-${day}T00:00:00Z`;
}

function resource({ name, file, columns }: WrittenTable, names: ReadonlySet<TableName>) {
  const { about, key } = tables[name];
  const facts = tables[name].columns().filter((column) => columns.includes(column.name));
  const foreign = references[name]?.filter(({ table }) => names.has(table)) ?? [];
  return {
    name: file.replace(/\.csv$/, ""),
    path: file,
    description: about,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", doubleQuote: true },
    schema: {
      fields: facts.map(field),
      missingValues: [""],
      // A key some of whose cells may be empty is none by the standard.
      ...(key.length > 0 &&
        facts.filter((column) => key.includes(column.name)).every(({ required }) => required) && {
          primaryKey: key,
        }),
      ...(foreign.length > 0 && {
        foreignKeys: foreign.map(({ column, table, to }) => ({
          fields: [column],
          reference: { resource: tables[table].file.replace(/\.csv$/, ""), fields: [to] },
        })),
      }),
    },
  };
}

interface Reference {
  readonly column: string;
  readonly table: TableName;
  readonly to: string;
}

const ofPartnership = (column: string): Reference => ({ column, table: "partnerships", to: "id" });

/** Which columns point to records of other tables. */
const references: Readonly<Partial<Record<TableName, readonly Reference[]>>> = {
  coverage: [ofPartnership("partnership_id")],
  attributes: [ofPartnership("id")],
  relations: [ofPartnership("from_id"), ofPartnership("to_id")],
  members: [ofPartnership("partnership_id")],
  schools: [{ column: "trust_id", table: "trusts", to: "id" }],
};

function field({ name, kind, meaning, required, values, range, longest }: Column) {
  const pattern = kind === "id" || kind === "date" || kind === "code" || kind === "urn";
  const constraints = {
    ...(required && { required: true }),
    ...(kind === "term" && values !== undefined && { enum: values }),
    ...(pattern && { pattern: patterns[kind].source }),
    ...(kind === "number" && range !== undefined && { minimum: range[0], maximum: range[1] }),
    ...(longest !== undefined && { maxLength: longest }),
  };
  return {
    name,
    type: kind === "number" ? "integer" : "string",
    ...(kind === "url" && { format: "uri" }),
    description: values === undefined ? meaning : `${meaning} Terms: ${values.join(", ")}.`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
