import { dataDictionary, datasetJsonSchema, type Dataset } from "@abep/domain";
import type { Area, Downloads, MapData, Partnership } from "../../src/data/shipped.js";
import { cellRows, placementRows, unplacedRows } from "./derived-rows.js";
import {
  cellsTable,
  placementsTable,
  unplacedTable,
  vocabularyTable,
} from "./dictionary/derived-tables.js";
import { dictionaryEntries } from "./dictionary/entries.js";
import type { Table } from "./dictionary/table.js";
import { derivedTables, editedTables } from "./dictionary/tables.js";
import { vocabularyRows } from "./dictionary/vocabulary-rows.js";
import type { Edition } from "./edition.js";
import type { PartnershipRecord } from "./gather-records.js";
import { licenceText } from "./licence.js";
import type { CsvFile, CsvRow } from "./read-csv.js";
import { toCsv } from "./to-csv.js";

/** All that the downloads are made from. */
export interface DownloadParts {
  readonly edition: Edition;
  /** The tables as people edit them. */
  readonly files: readonly CsvFile[];
  readonly dataset: Dataset;
  readonly records: readonly PartnershipRecord[];
  readonly map: MapData;
  readonly areas: readonly Area[];
  readonly partnerships: readonly Partnership[];
}

/** A file of the download area, with what the Data page says of it. */
export interface Download {
  readonly file: string;
  readonly description: string;
  readonly rows?: number;
  readonly text: string;
}

/** Every file of the download area, under a name that stays. */
export function shipDownloads(parts: DownloadParts): readonly Download[] {
  const { edition, dataset, records, map } = parts;
  const dictionary = dictionaryEntries([...editedTables(), ...derivedTables()]);
  return [
    {
      file: "abep-atlas.json",
      description:
        "Everything in one file: partnerships with coverage, attributes, evidence and relations; profiles and states of every LA; research status; sources; data dictionary.",
      text: json(everything(parts, dictionary)),
    },
    download(cellsTable, cellRows(dataset, records, map)),
    download(placementsTable, placementRows(dataset, records)),
    download(unplacedTable, unplacedRows(records)),
    ...editedTables().map((table) => download(table, rowsOf(parts.files, table.file))),
    {
      file: "data-dictionary.csv",
      description:
        "One column of one table: its type, controlled list, whether it is required, its meaning.",
      rows: dictionary.length,
      text: toCsv(
        ["file", "column", "type", "list", "vocabulary", "required", "description"],
        dictionary.map((entry) => ({ ...entry, vocabulary: entry.vocabulary?.join(";") })),
      ),
    },
    {
      file: "data-dictionary.json",
      description: "The data dictionary as JSON.",
      text: json({ ...edition, columns: dictionary }),
    },
    {
      file: "data-dictionary.md",
      description:
        "Every table, column and rule that a data set can have, those that this one lacks too, to read.",
      text: dataDictionary(),
    },
    {
      file: "dataset.schema.json",
      description: "The JSON Schema of a data set in JSON, as the view “Your own files” writes it.",
      text: json(datasetJsonSchema()),
    },
    download(vocabularyTable, vocabularyRows()),
    {
      file: "version.json",
      description:
        "The version of the data, the day of the last check, and the number of rows of each table.",
      text: json({
        ...edition,
        licence: "CC-BY-4.0",
        rows: Object.fromEntries(parts.files.map(({ file, rows }) => [file, rows.length])),
      }),
    },
    {
      file: "LICENCE.txt",
      description:
        "The licence, how to give credit, and the statements that go with codes and names of areas.",
      text: licenceText(edition.version),
    },
  ];
}

/** What the Data page lists. */
export function shipDownloadList(edition: Edition, downloads: readonly Download[]): Downloads {
  return {
    ...edition,
    files: downloads.map(({ file, description, rows, text }) => ({
      file,
      description,
      bytes: Buffer.byteLength(text),
      ...(rows !== undefined && { rows }),
    })),
    dictionary: dictionaryEntries([...editedTables(), ...derivedTables()]).map((entry) => ({
      file: entry.file,
      column: entry.column,
      type: entry.type,
      ...(entry.vocabulary && { vocabulary: [...entry.vocabulary] }),
      required: entry.required,
      description: entry.description,
    })),
  };
}

function download(
  { file, about, columns }: Table,
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
): Download {
  const names = columns.map(({ name }) => name);
  return { file, description: about, rows: rows.length, text: toCsv(names, rows) };
}

function everything(
  { edition, files, dataset, areas, partnerships }: DownloadParts,
  dictionary: ReturnType<typeof dictionaryEntries>,
): unknown {
  return {
    ...edition,
    licence: dataset.about?.licence,
    authors: dataset.about?.authors,
    // JSON leaves out what is undefined: the version stands once, at the top.
    partnerships: partnerships.map((partnership) => ({ ...partnership, version: undefined })),
    areas: areas.map(({ gss, profile, cells }) => ({ gss, profile, cells })),
    researchStatus: rowsOf(files, "research-status.csv"),
    researchStatusByLa: rowsOf(files, "research-status-by-la.csv"),
    sources: rowsOf(files, "sources.csv"),
    dictionary,
  };
}

function rowsOf(files: readonly CsvFile[], name: string): readonly CsvRow["cells"][] {
  return files.find(({ file }) => file === name)?.rows.map(({ cells }) => cells) ?? [];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
