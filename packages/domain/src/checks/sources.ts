import { placeIn, type ReadTable } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** Addresses of sources that the table of sources does not list. */
export function checkSources(tables: ReadTables): readonly Problem[] {
  const { sources, partnerships, coverage, profiles, attributes, evidence } = tables;
  const { organisations, trusts, schools, members } = tables;
  if (!sources.complete) return [];
  const listed = new Set(sources.rows.map((row) => row.cells.get("source_url") ?? ""));
  const users: readonly ReadTable<unknown>[] = [
    partnerships,
    coverage,
    profiles,
    attributes,
    evidence,
    organisations,
    trusts,
    schools,
    members,
  ];
  return users.flatMap((table) =>
    table.rows.flatMap((row) => {
      const url = row.cells.get("source_url") ?? "";
      return url === "" || listed.has(url)
        ? []
        : [
            makeProblem(
              "source-not-listed",
              placeIn(table, row, "source_url"),
              `${url} does not stand in ${sources.file}.`,
              "Add a row with its title, publisher and date, or correct the address.",
            ),
          ];
    }),
  );
}
