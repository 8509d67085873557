/**
 * Writes the planned changes of LAs into `src/data/planned.ts` from `planned-changes.csv` of an input folder.
 *
 * Usage: tsx scripts/build-planned.ts INPUT_FOLDER
 */
import { findDistrict } from "../src/districts.js";
import { findAuthority } from "../src/index.js";
import { list, readCsv } from "./lib/csv.js";
import { assertNoFaults, inputFolder, writeModule } from "./lib/generated.js";

const columns = [
  "area",
  "area_la_gss",
  "new_la_name",
  "status",
  "effective_date",
  "decision_date",
  "first_election",
  "predecessor_la_gss",
  "whole_district_codes",
  "part_district_codes",
  "instrument",
  "evidence",
  "url",
  "url2",
  "note",
] as const;

const rows = readCsv(inputFolder("build-planned.ts"), "planned-changes.csv", columns);
const faults = rows.flatMap((row) => {
  const where = `${row.area}, ${row.new_la_name}`;
  const strangers = [
    ...[...list(row.area_la_gss), ...list(row.predecessor_la_gss)].filter(
      (code) => findAuthority(code) === undefined,
    ),
    ...[...list(row.whole_district_codes), ...list(row.part_district_codes)].filter(
      (code) => findDistrict(code) === undefined,
    ),
  ].map((code) => `${where}: ${code} is not current`);
  return [
    ...strangers,
    ...(/^\d{4}-\d\d-\d\d$/.test(row.effective_date) ? [] : [`${where}: no effective date`]),
    ...(["order_made", "decision_announced", "consulted"].includes(row.status)
      ? []
      : [`${where}: status "${row.status}"`]),
    ...(columns.some((column) => row[column].includes("|")) ? [`${where}: holds "|"`] : []),
  ];
});
assertNoFaults(faults);

writeModule("build-planned.ts", "planned.ts", [
  {
    name: "plannedLines",
    about: "See planned.ts.",
    lines: rows
      .toSorted((a, b) => a.effective_date.localeCompare(b.effective_date))
      .map((row) => columns.map((column) => row[column].replaceAll("\n", " ")).join("|")),
  },
]);
