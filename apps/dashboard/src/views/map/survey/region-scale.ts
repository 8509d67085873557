import { stateStyles, type Category, type SequentialScale } from "@abep/charts";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { formatOf, ranked, rowsOf } from "./region-rows.js";

/** Widths of a class, in points of a score or in percentage points. */
const steps = [1, 2, 5, 10, 20];

const MOST_CLASSES = 5;

/**
 * Classes of equal width with round limits, five or fewer, each at least half as wide as the middle one of the
 * intervals: finer ones would colour what is not known.
 */
export function regionScale(figures: RegionFigures): SequentialScale {
  const unit = figures.unit === "share" ? 100 : 1;
  const told = ranked(rowsOf(figures)).map(({ measure }) => measure);
  const widths = told
    .flatMap(({ interval }) => (interval === undefined ? [] : interval.high - interval.low))
    .sort((a, b) => a - b);
  const finest = ((widths[Math.floor(widths.length / 2)] ?? 0) * unit) / 2;
  const high = (told[0]?.value ?? 0) * unit;
  const low = (told.at(-1)?.value ?? 0) * unit;
  const step =
    steps.find((one) => one >= finest && limitsBy(one, low, high).length <= MOST_CLASSES + 1) ??
    steps.at(-1) ??
    1;
  return {
    kind: "sequential",
    limits: limitsBy(step, low, high).map((limit) => limit / unit),
    format: formatOf(figures),
    states: [withheld],
    missing,
  };
}

function limitsBy(step: number, low: number, high: number): readonly number[] {
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

const withheld: Category = {
  id: "withheld",
  label: "Withheld",
  symbol: "[c]",
  style: stateStyles().withheld,
};

/** How a region, or a tile of it, looks of which there is no figure at all. */
export const missing: Category = {
  id: "missing",
  label: "No answers",
  symbol: "[x]",
  style: stateStyles().unexamined,
};
