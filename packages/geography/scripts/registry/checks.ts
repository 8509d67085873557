import { list } from "../lib/csv.js";
import { typeOf } from "../../src/authority-type.js";
import { isDfeCode, isGssCode } from "../../src/codes.js";
import type { AuthorityRow, BodyRow } from "./authorities.js";

const changeKinds = ["", "merger", "split", "conversion", "boundary"];

/** What does not hold together in the tables of LAs and of the bodies they share. */
export function authorityFaults(
  rows: readonly AuthorityRow[],
  bodies: readonly BodyRow[],
): readonly string[] {
  const byCode = new Map(rows.map((row) => [row.gss_code, row]));
  const faults = rows.flatMap((row) =>
    rowFaults(row, byCode).map((fault) => `${row.gss_code}: ${fault}`),
  );
  if (byCode.size !== rows.length) faults.push("a GSS code stands in two rows");
  return [...faults, ...memberFaults(byCode, bodies)];
}

function rowFaults(
  row: AuthorityRow,
  byCode: ReadonlyMap<string, AuthorityRow>,
): readonly string[] {
  const faults: string[] = [];
  if (!isGssCode(row.gss_code)) return ["malformed GSS code"];
  if (!isDfeCode(row.dfe_code)) faults.push(`malformed DfE code "${row.dfe_code}"`);
  if (typeOf(row.gss_code) !== row.type)
    faults.push(`type "${row.type}" does not follow from the code`);
  if (!/^E1200000[1-9]$/.test(row.region_code)) faults.push(`unknown region "${row.region_code}"`);
  if (!["", "inner", "outer"].includes(row.london_part))
    faults.push(`london_part "${row.london_part}"`);
  if (!changeKinds.includes(row.change_kind)) faults.push(`change_kind "${row.change_kind}"`);
  if (row.name.includes("|") || row.name === "") faults.push("no usable name");
  if ((row.end_date === "") !== (row.successor_gss === ""))
    faults.push("an ended code has successors, a current one none");
  for (const code of list(row.successor_gss)) {
    const next = byCode.get(code);
    if (next === undefined) faults.push(`successor ${code} has no row`);
    else if (dayAfter(row.end_date) !== next.start_date)
      faults.push(`${code} does not start the day after`);
    else if (!list(next.predecessor_gss).includes(row.gss_code))
      faults.push(`${code} does not name it as predecessor`);
  }
  for (const code of list(row.predecessor_gss)) {
    if (!list(byCode.get(code)?.successor_gss ?? "").includes(row.gss_code)) {
      faults.push(`predecessor ${code} does not name it as successor`);
    }
  }
  return faults;
}

function memberFaults(
  byCode: ReadonlyMap<string, AuthorityRow>,
  bodies: readonly BodyRow[],
): readonly string[] {
  const bodyOf = new Map(
    bodies.flatMap((body) => list(body.member_gss).map((code) => [code, body.devolved_area_name])),
  );
  const unknown = [...bodyOf.keys()].filter((code) => byCode.get(code)?.end_date !== "");
  const differing = [...byCode.values()].filter(
    (row) => row.end_date === "" && row.devolved_area_name !== (bodyOf.get(row.gss_code) ?? ""),
  );
  return [
    ...unknown.map((code) => `${code}: member of a body, but no current LA`),
    ...differing.map((row) => `${row.gss_code}: the two tables disagree on its combined authority`),
  ];
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
