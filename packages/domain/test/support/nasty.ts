import fc from "fast-check";
import { loadFiles, toCsvTables, type Dataset } from "../../src/index.js";
import { loaded } from "./fixture.js";

/** Text that is hard to write and read back, without spaces at its ends, which cells do not keep. */
export const nastyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(...Array.from(`='+-@",;\t\r\n|_x00 é€𝄞\u0007\u00A0`)) }),
    fc.constantFrom(
      "=1+1",
      "'=1",
      "''-x",
      "@a",
      "_x0041_",
      "00123",
      "1e5",
      "TRUE",
      "2024-03-01",
      "c",
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

const columns = [
  ["partnerships", "name"],
  ["partnerships", "description"],
  ["coverage", "source_title"],
  ["attributes", "ownership"],
  ["evidence", "note"],
  ["relations", "note"],
  ["sources", "title"],
  ["about", "description"],
  ["schools", "postcode"],
] as const;

/** The fixture with hard texts in cells that can hold any. */
export const nastyDataset: fc.Arbitrary<Dataset> = fc
  .array(fc.tuple(fc.nat(columns.length - 1), fc.nat(99), nastyText), { maxLength: 20 })
  .map((edits) => {
    const written = toCsvTables(loaded()).map(({ name, file, rows }) => ({
      name,
      file,
      rows: rows.map((row): Record<string, string> => ({ ...row })),
    }));
    for (const [place, at, text] of edits) {
      const [table, column] = columns[place] ?? [];
      const rows = written.find(({ name }) => name === table)?.rows ?? [];
      const row = rows[at % rows.length];
      if (row !== undefined && column !== undefined && column in row) row[column] = text;
    }
    const { dataset, problems } = loadFiles(written.map(({ file, rows }) => ({ file, rows })));
    if (dataset === undefined) throw new Error(JSON.stringify(problems.slice(0, 2)));
    return dataset;
  });
