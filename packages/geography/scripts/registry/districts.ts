import { list, readCsv } from "../lib/csv.js";
import { assertNoFaults, writeModule } from "../lib/generated.js";
import { nextCode, readAuthorities, shortCode } from "./authorities.js";
import type { AuthorityRow } from "./authorities.js";

const columns = [
  "lad_code",
  "lad_name",
  "tier",
  "la_gss",
  "current_la_gss",
  "start_date",
  "end_date",
  "successor",
] as const;

/** A row of `districts.csv`. */
export type DistrictRow = Readonly<Record<(typeof columns)[number], string>>;

/** The rows of `districts.csv` in order of code and then of date. */
export function readDistricts(folder: string): readonly DistrictRow[] {
  const key = (row: DistrictRow): string => `${row.lad_code} ${row.start_date}`;
  return [...readCsv(folder, "districts.csv", columns)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Reads and checks the districts, and writes `src/data/district-names.ts` and `district-history.ts`.
 * Only districts of counties are written: those that are LAs themselves are told from the register of LAs,
 * and the check makes sure that this says the same as the table.
 */
export function writeDistricts(folder: string): void {
  const rows = readDistricts(folder);
  assertNoFaults(districtFaults(rows, readAuthorities(folder)));
  const inCounties = rows.filter((row) => row.tier === "non_metropolitan_district");
  writeModule("build-registry.ts", "district-names.ts", [
    { name: "districtNameLines", about: "See district-names.ts.", lines: nameLines(inCounties) },
  ]);
  writeModule("build-registry.ts", "district-history.ts", [
    {
      name: "districtHistoryLines",
      about: "See decode-districts.ts.",
      lines: inCounties.filter(isUnlikeToday).map(historyLine),
    },
  ]);
}

function districtFaults(
  rows: readonly DistrictRow[],
  authorities: readonly AuthorityRow[],
): readonly string[] {
  const byCode = new Map(authorities.map((row) => [row.gss_code, row]));
  const codes = new Set(rows.map((row) => row.lad_code));
  const faults: string[] = [];
  for (const row of rows) {
    const say = (fault: string): void => void faults.push(`${row.lad_code}: ${fault}`);
    const authority = byCode.get(row.la_gss);
    if (authority === undefined) say(`lies in ${row.la_gss}, which is no LA`);
    else if (
      row.start_date < authority.start_date ||
      (authority.end_date !== "" && (row.end_date === "" || row.end_date > authority.end_date))
    ) {
      say("is in force on days when its LA is not");
    }
    if (byCode.get(row.current_la_gss)?.end_date !== "")
      say(`${row.current_la_gss} is no current LA`);
    for (const code of list(row.successor))
      if (!codes.has(code)) say(`successor ${code} has no row`);
    if (row.tier === "non_metropolitan_district") {
      if (!row.lad_code.startsWith("E07")) say("a district of a county has a code in E07");
      if (/^[=\d]\d*$/.test(row.lad_name) || row.lad_name === "") say("no usable name");
    } else if (!saysTheSame(row, byCode.get(row.lad_code))) {
      say("differs from the LA of the same code");
    }
  }
  for (const row of authorities) {
    if (row.type !== "county" && !codes.has(row.gss_code))
      faults.push(`${row.gss_code}: no such district`);
  }
  return faults;
}

function saysTheSame(row: DistrictRow, authority: AuthorityRow | undefined): boolean {
  if (authority === undefined) return false;
  const tiers: Readonly<Record<string, string>> = {
    city_of_london: "london_borough",
    isles_of_scilly: "unitary",
  };
  return (
    row.la_gss === row.lad_code &&
    row.lad_name === authority.name &&
    row.tier === (tiers[authority.type] ?? authority.type) &&
    row.start_date === authority.start_date &&
    row.end_date === authority.end_date &&
    row.successor === authority.successor_gss
  );
}

function nameLines(rows: readonly DistrictRow[]): readonly string[] {
  const lines: string[] = [];
  let authority = "";
  let previous = "";
  for (const row of rows) {
    if (row.current_la_gss !== authority) lines.push(shortCode(row.current_la_gss));
    authority = row.current_la_gss;
    const repeated = row.lad_code === previous;
    if (!repeated && row.lad_code !== nextCode(previous)) lines.push(shortCode(row.lad_code));
    lines.push(repeated ? `=${row.lad_name}` : row.lad_name);
    previous = row.lad_code;
  }
  return lines;
}

function isUnlikeToday(row: DistrictRow): boolean {
  return (
    row.la_gss !== row.current_la_gss || row.start_date !== "2009-01-01" || row.end_date !== ""
  );
}

function historyLine(row: DistrictRow): string {
  const end = row.end_date === "" ? "-" : row.end_date;
  return [row.lad_code, row.la_gss, row.start_date, end, ...list(row.successor)].join(" ");
}
