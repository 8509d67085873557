import { spreadsheetCsv } from "../../../files/csv.js";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { rowsOf, type RegionRow } from "./region-rows.js";
import { definitionOf } from "./subject.js";

const header = [
  "gss_code",
  "region",
  "value",
  "lower_95",
  "upper_95",
  "respondents",
  "figure",
  "definition",
  "finding",
  "source",
  "note",
] as const;

/** What stands in every row of the file. */
export interface RegionCsvWords {
  readonly finding: string;
  readonly source: string;
  /** What nobody may overlook, such as “Simulated data”. */
  readonly note: string;
}

/** A figure by region as a table: the regions, then England. Shares are from 0 to 1; `[c]` is withheld, `[x]` missing. */
export function regionCsv(
  figures: RegionFigures,
  { finding, source, note }: RegionCsvWords,
): string {
  const rows = [
    ...rowsOf(figures),
    { code: "E92000001", name: "England", measure: figures.england },
  ];
  return spreadsheetCsv(
    header,
    rows.map(({ code, name, measure }) => [
      code,
      name,
      ...cellsOf(measure),
      figures.title,
      definitionOf(figures),
      finding,
      source,
      note,
    ]),
  );
}

function cellsOf({ value, state, interval, base }: RegionRow["measure"]) {
  if (value === undefined || state !== undefined) {
    const symbol = state === "withheld" ? "[c]" : "[x]";
    return [symbol, symbol, symbol, symbol];
  }
  return [value, interval?.low, interval?.high, base];
}
