import type { Measure } from "@abep/charts";
import { regions } from "@abep/geography";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { decimalFormat, percentFormat } from "../../survey/figure-words.js";

/** A region and its figure. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly measure: Measure;
}

/** All regions, in the order of their codes: one without a respondent has no figure. */
export function rowsOf({ regions: measures }: RegionFigures): readonly RegionRow[] {
  return regions().map(({ code, name }) => ({
    code,
    name,
    measure: measures[code] ?? { state: "missing" },
  }));
}

/** A region whose figure may be told. */
export type ToldRow = RegionRow & { readonly measure: { readonly value: number } };

/** Regions with a figure, from the largest to the smallest. */
export function ranked(rows: readonly RegionRow[]): readonly ToldRow[] {
  return rows
    .flatMap((row): ToldRow[] => {
      const { value, state } = row.measure;
      if (value === undefined || state !== undefined) return [];
      return [{ ...row, measure: { ...row.measure, value } }];
    })
    .sort((a, b) => b.measure.value - a.measure.value);
}

/** From this base on a figure is told with one decimal. */
const DECIMAL_BASE = 1000;

/** Prints the figures of regions alike: scores from 0 to 100, or percentages. */
export function formatOf(figures: RegionFigures): (value: number) => string {
  const measures = rowsOf(figures).map(({ measure }) => measure);
  if (figures.unit === "share") return percentFormat(measures);
  const bases = measures.flatMap(({ value, base = 0 }) => (value === undefined ? [] : base));
  return decimalFormat(bases.length > 0 && Math.min(...bases) >= DECIMAL_BASE ? 1 : 0);
}
