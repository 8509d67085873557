import { findAuthority } from "@abep/geography";
import { placeIn } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { forms } from "../vocabulary/index.js";

/** What is said of the research, by form and by local authority, that the records do not bear out. */
export function checkResearch(tables: ReadTables): readonly Problem[] {
  return [
    ...formsWithoutStatus(tables),
    ...countsThatDiffer(tables),
    ...cellsAgainstRecords(tables),
  ];
}

function formsWithoutStatus({ research }: ReadTables): readonly Problem[] {
  const { file, rows, complete } = research;
  if (!complete) return [];
  const stated = new Set(rows.map((row) => row.cells.get("type")));
  return forms
    .filter((form) => !stated.has(form.id))
    .map((form) =>
      makeProblem(
        "missing-research-status",
        { file, column: "type" },
        `No row says what it means to have no record of the form ${form.id}.`,
        "Add a row for the form.",
      ),
    );
}

function countsThatDiffer({ research, partnerships }: ReadTables): readonly Problem[] {
  if (!partnerships.complete) return [];
  const counts = new Map<string, number>();
  for (const { cells } of partnerships.rows) {
    const form = cells.get("type") ?? "";
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return research.rows.flatMap((row) => {
    if (row.record?.recorded === undefined) return [];
    const { form, recorded } = row.record;
    const count = counts.get(form) ?? 0;
    if (count === recorded) return [];
    return [
      makeProblem(
        "count-differs",
        placeIn(research, row, "recorded"),
        `${recorded} records of the form ${form} are stated, and there are ${count}.`,
        `Write ${count}, or look for the records that are missing or too many.`,
      ),
    ];
  });
}

/** Cells that are said to be empty, though an open partnership covers the authority by its code. */
function cellsAgainstRecords(tables: ReadTables): readonly Problem[] {
  const { researchByLa, partnerships, coverage } = tables;
  if (researchByLa.rows.length === 0 || !partnerships.complete || !coverage.complete) return [];
  const formOf = new Map(
    partnerships.rows.flatMap(({ record }) =>
      record === undefined || record.status === "closed" ? [] : [[record.id, record.form] as const],
    ),
  );
  const reached = new Set(
    coverage.rows.flatMap(({ record }) =>
      record?.gss === undefined ? [] : [`${record.gss} ${formOf.get(record.partnershipId) ?? ""}`],
    ),
  );
  return researchByLa.rows.flatMap((row) => {
    if (row.record?.status !== "none_found") return [];
    const { gss, form } = row.record;
    if (!reached.has(`${gss} ${form}`)) return [];
    const name = findAuthority(gss)?.name ?? gss;
    return [
      makeProblem(
        "research-differs",
        placeIn(researchByLa, row, "status"),
        `None is said to be found in ${name}, and a partnership of the form ${form} covers it.`,
        "Correct the status, or the coverage of the partnership that is meant.",
      ),
    ];
  });
}
