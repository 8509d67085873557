import { readCsv } from "../lib/csv.js";
import { dirname, basename } from "node:path";

/** Reads which LA each area lies in. An area may stand in several rows if they agree. */
export function readTable(
  file: string,
  areaColumn: string,
  authorityColumn: string,
): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const row of readCsv(dirname(file), basename(file), [areaColumn, authorityColumn])) {
    const [area = "", authority = ""] = [row[areaColumn], row[authorityColumn]];
    if ((table.get(area) ?? authority) !== authority) {
      throw new Error(`${file} puts ${area} in ${authority} and in another LA`);
    }
    table.set(area, authority);
  }
  return table;
}
