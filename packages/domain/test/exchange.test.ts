import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { diffDatasets, loadFiles, toCsvTables, type Dataset } from "../src/index.js";
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

describe("the difference of two data sets", () => {
  test("is nothing between equal ones, whatever the order of their rows", () => {
    const reversed = withChange((files) => {
      for (const file of files) file.rows.reverse();
    });
    expect(diffDatasets(loaded(), reversed)).toEqual([]);
  });

  test("says which cell of which row changed", () => {
    const later = withChange((files) => {
      const row = fileOf(files, "partnerships.csv").rows.find((one) => one["id"] === "lcep-swale");
      Object.assign(row ?? {}, { status: "active", source_date: "2026-11" });
    });
    const before = loaded().partnerships.find((one) => one.id === "lcep-swale");
    expect(before).toMatchObject({ status: "unknown" });
    expect(diffDatasets(loaded(), later)).toMatchObject([
      {
        table: "partnerships",
        file: "partnerships.csv",
        added: [],
        removed: [],
        changed: [
          {
            key: { id: "lcep-swale" },
            cells: [
              { column: "status", before: "unknown", after: "active" },
              { column: "source_date", after: "2026-11" },
            ],
          },
        ],
      },
    ]);
  });

  test("lists rows that came and went; a changed row of evidence is one of each", () => {
    const later = withChange((files) => {
      fileOf(files, "relations.csv").rows.pop();
      Object.assign(fileOf(files, "evidence.csv").rows[0] ?? {}, { note: "Read again." });
    });
    const [evidence, relations] = diffDatasets(loaded(), later);
    expect(evidence).toMatchObject({ table: "evidence", changed: [] });
    expect(evidence?.added.map((row) => row["note"])).toEqual(["Read again."]);
    expect(evidence?.removed.length).toBe(1);
    expect(relations).toMatchObject({ table: "relations", added: [], changed: [] });
    expect(relations?.removed.length).toBe(1);
  });

  test("seen from the other side has added and removed, before and after change places", () => {
    const ids = loaded().sources.map((source) => source.sourceUrl);
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (here, there) => {
        const part = (urls: readonly string[], title: string): Dataset => ({
          ...loaded(),
          sources: urls.map((sourceUrl) => ({ sourceUrl, title })),
        });
        const a = part(here, "old");
        const b = part(there, "new");
        const [forth] = diffDatasets(a, b);
        const [back] = diffDatasets(b, a);
        expect(back?.added ?? []).toEqual(forth?.removed ?? []);
        expect(back?.removed ?? []).toEqual(forth?.added ?? []);
        const changes = here.filter((url) => there.includes(url)).length;
        expect(forth?.changed.length ?? 0).toBe(changes);
        expect(back?.changed.length ?? 0).toBe(changes);
        for (const { cells } of forth?.changed ?? [])
          expect(cells).toEqual([{ column: "title", before: "old", after: "new" }]);
      }),
      { numRuns: 30 },
    );
  });
});
