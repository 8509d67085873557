import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { forms } from "../vocabulary/index.js";

/** Forms of which nobody says what absence means, and counts that do not agree with the records. */
export function checkResearch({ research, partnerships }: ReadTables): readonly Problem[] {
  if (!research.complete) return [];
  const { file, rows } = research;
  const general = new Set(
    rows
      .filter((row) => (row.cells.get("gss_code") ?? "") === "")
      .map((row) => row.cells.get("type")),
  );
  const missing = forms
    .filter((form) => !general.has(form.id))
    .map((form) =>
      makeProblem(
        "missing-research-status",
        { file, column: "type" },
        `No row says what it means to have no record of the form ${form.id}.`,
        "Add a row for the form, without a code.",
      ),
    );
  const counts = rows.flatMap(({ row, record }) => {
    if (record?.recorded === undefined || record.gss !== undefined || !partnerships.complete)
      return [];
    const count = partnerships.rows.filter((one) => one.cells.get("type") === record.form).length;
    if (count === record.recorded) return [];
    return [
      makeProblem(
        "count-differs",
        { file, row, column: "recorded" },
        `${record.recorded} records of the form ${record.form} are stated, and there are ${count}.`,
        `Write ${count}, or look for the records that are missing or too many.`,
      ),
    ];
  });
  return [...counts, ...missing];
}
