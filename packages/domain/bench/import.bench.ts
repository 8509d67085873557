import Papa from "papaparse";
import { bench, describe } from "vitest";
import * as z from "zod";
import { readTable } from "../src/import/index.js";
import { allTables, coverageTable, loadFiles, toCsvTables, type Dataset } from "../src/index.js";
import { loaded } from "../test/support/fixture.js";

/**
 * Reading and checking against the least that anybody would do with the same rows: Papa Parse alone, and zod
 * schemas of plain texts. Files and rows are made before.
 */
const size = 20_000;
const columns = coverageTable.columns().map(({ name }) => name);
const dataset = grown(loaded());
const rows = dataset.coverage.map((record) => coverageTable.write(record));
const text = Papa.unparse({ fields: columns, data: rows });
const bytes = new TextEncoder().encode(text);
const files = toCsvTables(dataset);
const plainTables = files.map((file) => ({
  rows: file.rows,
  schema: z.array(z.object(Object.fromEntries(file.columns.map((name) => [name, z.string()])))),
}));
const ownTables = files.map(({ name, rows: own }) => ({
  rows: own,
  schema: z.array(
    allTables()
      .find((table) => table.name === name)
      ?.schema() ?? z.never(),
  ),
}));

/** The fixture with its partnerships over and over, each time under other ids. */
function grown(from: Dataset): Dataset {
  const times = Math.ceil(size / from.coverage.length);
  const copies = Array.from({ length: times }, (_, at) => at);
  return {
    ...from,
    partnerships: [
      ...from.partnerships,
      ...copies.flatMap((at) =>
        from.partnerships.map((one) => ({ ...one, id: `${one.id}-${at}` })),
      ),
    ],
    coverage: copies.flatMap((at) =>
      from.coverage.map((row) => ({ ...row, partnershipId: `${row.partnershipId}-${at}` })),
    ),
  };
}

const often = { time: 0, iterations: 5, warmupIterations: 1 };

describe(`a table of ${size} rows`, () => {
  bench(
    "readTable",
    async () => {
      await readTable(bytes, { fileName: "coverage.csv" });
    },
    often,
  );
  bench(
    "Papa Parse",
    () => {
      Papa.parse(text, { header: true });
    },
    often,
  );
});

describe(`a data set of ${files.reduce((sum, file) => sum + file.rows.length, 0)} rows`, () => {
  bench(
    "loadFiles, with every check",
    () => {
      loadFiles(files);
    },
    often,
  );
  bench(
    "a zod parse of the same rows by the tables' own columns",
    () => {
      for (const { rows: own, schema } of ownTables) schema.parse(own);
    },
    often,
  );
  bench(
    "a plain zod parse of the same rows as texts",
    () => {
      for (const { rows: own, schema } of plainTables) schema.parse(own);
    },
    often,
  );
});
