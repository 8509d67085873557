import type { ReadTable } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** Addresses of sources that the table of sources does not list. */
export function checkSources(tables: ReadTables): readonly Problem[] {
  const { sources, partnerships, coverage, profiles, attributes, evidence } = tables;
  if (!sources.complete) return [];
  const listed = new Set(sources.rows.map((row) => row.cells.get("source_url") ?? ""));
  const users: readonly ReadTable<unknown>[] = [
    partnerships,
    coverage,
    profiles,
    attributes,
    evidence,
  ];
  return users.flatMap(({ file, rows }) =>
    rows.flatMap(({ row, cells }) => {
      const url = cells.get("source_url") ?? "";
      return url === "" || listed.has(url)
        ? []
        : [
            makeProblem(
              "source-not-listed",
              { file, row, column: "source_url" },
              `${url} does not stand in ${sources.file}.`,
              "Add a row with its title, publisher and date, or correct the address.",
            ),
          ];
    }),
  );
}
