import type { ColumnKind } from "@abep/domain";
import type { Table } from "./table.js";
import { listOfValues } from "./vocabularies.js";

/** One line of the data dictionary. */
export interface DictionaryEntry {
  readonly file: string;
  readonly column: string;
  readonly type: string;
  /** The name of its controlled list, and the ids in it. */
  readonly list?: string;
  readonly vocabulary?: readonly string[];
  readonly required: "yes" | "no";
  readonly description: string;
}

const types: Readonly<Record<ColumnKind, string>> = {
  text: "text",
  id: "id",
  term: "term of a list",
  terms: "terms of a list, parted by semicolons",
  date: "date as precise as its source",
  texts: "texts, parted by semicolons",
  url: "web address",
  urls: "web addresses, parted by semicolons",
  source: "web address, or a reference that sources.csv explains",
  urn: "unique reference number of a school",
  number: "whole number",
  code: "GSS code",
};

/** The data dictionary: one entry for each column of each table, in the order of the files. */
export function dictionaryEntries(tables: readonly Table[]): readonly DictionaryEntry[] {
  return tables.flatMap(({ file, columns }) =>
    columns.map(({ name, kind, values, required, meaning }): DictionaryEntry => {
      const list = values && listOfValues(values);
      return {
        file,
        column: name,
        type: types[kind],
        ...(list !== undefined && { list }),
        ...(values && { vocabulary: values }),
        required: required ? "yes" : "no",
        description: meaning,
      };
    }),
  );
}
