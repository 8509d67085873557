import { authorities } from "@abep/geography";
import { placeIn } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** Local authorities without a profile, and confidence that rests on nothing. */
export function checkProfiles({ profiles }: ReadTables): readonly Problem[] {
  if (!profiles.complete) return [];
  const { file, rows } = profiles;
  const described = new Set(rows.map((row) => row.cells.get("gss_code")));
  const missing = authorities()
    .filter((authority) => !described.has(authority.gss))
    .map((authority) =>
      makeProblem(
        "missing-profile",
        { file, column: "gss_code" },
        `${authority.name} (${authority.gss}) has no profile.`,
        "Add a row; with roles “unknown” if nothing was found.",
      ),
    );
  const unfounded = rows.flatMap((row) =>
    row.record?.confidence !== undefined && row.record.sourceUrl === undefined
      ? [
          makeProblem(
            "confidence-without-source",
            placeIn(profiles, row, "confidence"),
            `The row has ${row.record.confidence} confidence and no source.`,
            "Empty the cell, or give the source.",
          ),
        ]
      : [],
  );
  return [...unfounded, ...missing];
}
