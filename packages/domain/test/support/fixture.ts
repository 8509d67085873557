import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { allTables, loadFiles, type Dataset, type TableFile } from "../../src/index.js";

/** A file whose rows a test may change. */
export interface EditableFile {
  file: string;
  columns: string[];
  rows: Record<string, string>[];
}

/** The small data set of `test/fixtures`: rows as they stand in the project's own data. */
export function fixtureFiles(): EditableFile[] {
  return allTables().map(({ file }) => {
    const path = new URL(`../fixtures/dataset/${file}`, import.meta.url);
    const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
      header: true,
      skipEmptyLines: true,
    });
    return { file, columns: meta.fields ?? [], rows: data };
  });
}

export function fileOf(files: EditableFile[], name: string): EditableFile {
  const found = files.find((file) => file.file === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** Loads what must load. */
export function loaded(files: readonly TableFile[] = fixtureFiles()): Dataset {
  const { dataset, problems } = loadFiles(files);
  if (dataset === undefined)
    throw new Error(
      problems
        .filter(({ severity }) => severity === "error")
        .map(({ file, row, message }) => `${file} ${row} ${message}`)
        .join(),
    );
  return dataset;
}
