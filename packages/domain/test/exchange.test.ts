import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { loadFiles, toCsvTables, type Dataset } from "../src/index.js";
import { fileOf, fixtureFiles, loaded, type EditableFile } from "./support/fixture.js";

function withChange(change: (files: EditableFile[]) => void): Dataset {
  const files = fixtureFiles();
  change(files);
  return loaded(files);
}

describe("writing a data set", () => {
  test("gives back the files that it was read from, cell by cell", () => {
    const files = fixtureFiles();
    const tables = toCsvTables(loaded(files));
    expect(tables.length).toBe(14);
    for (const { file, columns, rows } of tables) {
      expect(columns, file).toEqual(fileOf(files, file).columns);
      expect(rows, file).toEqual(fileOf(files, file).rows);
    }
  });

  test("reads back the same, through CSV text too", () => {
    const dataset = loaded();
    const again = toCsvTables(dataset).map(({ file, columns, rows }) => {
      const text = Papa.unparse({ fields: [...columns], data: [...rows] });
      const { data } = Papa.parse<Record<string, string>>(text, { header: true });
      return { file, columns, rows: data };
    });
    expect(loadFiles(again).dataset).toEqual(dataset);
  });

  test("writes a date in its one plain form", () => {
    const dataset = withChange((files) => {
      Object.assign(fileOf(files, "partnerships.csv").rows[0] ?? {}, { source_date: "2018-19" });
    });
    expect(toCsvTables(dataset)[0]?.rows[0]?.["source_date"]).toBe("2018/19");
  });
});
