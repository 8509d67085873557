import { earliestDay } from "../dates/index.js";
import { patterns } from "../dictionary/json-schema.js";
import type { Column } from "../columns/column.js";
import { toCsvTables, type WrittenTable } from "../exchange/to-csv-tables.js";
import type { Dataset } from "../model.js";
import { tables } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import { csvFile } from "./csv.js";
import { jsonType, textFile, type ExportFile } from "./file.js";
import { packageLicence } from "./licence.js";

/**
 * A data set as a Frictionless Data Package: the CSV files and a `datapackage.json` that describes
 * their columns, keys and references, with the size and SHA-256 of each. Every value of the files is
 * valid by it. Source: Data Package Standard v2, https://datapackage.org.
 */
export async function dataPackageFiles(dataset: Dataset): Promise<readonly ExportFile[]> {
  const written = toCsvTables(dataset);
  const names = new Set(written.map(({ name }) => name));
  const files = written.map(({ file, columns, rows }) => csvFile(file, columns, rows));
  const resources = written.map(async (table, at) => ({
    ...resource(table, names),
    ...(await sums(files[at]?.bytes)),
  }));
  const { about } = dataset;
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "school-collaboration",
    title: about?.title ?? "School collaboration in England",
    description: [about?.description, apostrophes].filter((text) => text !== undefined).join(" "),
    ...(about !== undefined && {
      version: about.version,
      // The standard asks for a moment; a date that is no day stands for its first.
      created: `${earliestDay(about.date)}T00:00:00Z`,
      licenses: [packageLicence(about.licence)],
      contributors: about.authors.map((title) => ({ title, roles: ["creator"] })),
    }),
    sources: [{ title: "The pages, letters and calls listed in sources.csv", path: "sources.csv" }],
    resources: await Promise.all(resources),
  };
  return [
    textFile("datapackage.json", jsonType, `${JSON.stringify(description, null, 1)}\n`),
    ...files,
  ];
}

const apostrophes = "A text that a spreadsheet would run as a formula has an apostrophe before it.";

/** How long a file is, and its hash where the platform can make one: a page without https cannot. */
async function sums(bytes: Uint8Array = new Uint8Array()) {
  if (!("subtle" in globalThis.crypto)) return { bytes: bytes.length };
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  const pairs = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return { bytes: bytes.length, hash: `sha256:${pairs.join("")}` };
}

function resource({ name, file, columns }: WrittenTable, names: ReadonlySet<TableName>) {
  const { about, key } = tables[name];
  const facts = tables[name].columns().filter((column) => columns.includes(column.name));
  const foreign =
    references[name]?.filter(({ column, table }) => names.has(table) && columns.includes(column)) ??
    [];
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
  partnerships: [{ column: "lead_organisation_id", table: "organisations", to: "id" }],
  coverage: [ofPartnership("partnership_id")],
  attributes: [ofPartnership("id")],
  relations: [ofPartnership("from_id"), ofPartnership("to_id")],
  members: [ofPartnership("partnership_id")],
  organisations: [
    { column: "trust_id", table: "trusts", to: "id" },
    { column: "urn", table: "schools", to: "urn" },
  ],
  schools: [{ column: "trust_id", table: "trusts", to: "id" }],
};

/** A column as a field. Its greatest length is none of the constraints: a text may exceed it. */
function field({ name, kind, meaning, required, values, range }: Column) {
  const pattern = patternOf(kind, values);
  const constraints = {
    ...(required && { required: true }),
    ...(kind === "term" && values !== undefined && { enum: values }),
    ...(pattern !== undefined && { pattern }),
    ...(kind === "number" && range !== undefined && { minimum: range[0], maximum: range[1] }),
  };
  return {
    name,
    type: kind === "number" ? "integer" : "string",
    description: values === undefined ? meaning : `${meaning} Terms: ${values.join(", ")}.`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** What the text of a cell looks like as a whole, in the syntax of XML Schema, which has no anchors. */
function patternOf(kind: Column["kind"], values: readonly string[] = []): string | undefined {
  switch (kind) {
    case "terms": {
      const term = `(${values.join("|")})`;
      return `${term}(;${term})*`;
    }
    case "id":
    case "date":
    case "url":
    case "source":
    case "code":
    case "urn":
      return patterns[kind].source.replace(/^\^|\$$/g, "").replaceAll("\\/", "/");
    default:
      return undefined;
  }
}
