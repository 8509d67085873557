import type { Measure } from "@abep/charts";
import { mean, quantile } from "@abep/survey";
import { bisectRight, ticks } from "d3-array";
import { joinedLimits } from "./join-bins.js";
import { measuresOf, underBoth, type Both } from "./measure.js";
import { sharesOf } from "./shares.js";
import type { Slice } from "./slices.js";
import type { BinFigures } from "./types.js";
import { withColumn } from "./with-column.js";

/** The mean of a numeric column, one a slice. */
export function meansOf(slices: readonly Slice[], column: string): readonly Measure[] {
  return measuresOf(
    slices,
    slices.map((slice) => first(underBoth(slice, (d) => mean(d, column).estimates))),
  );
}

/** Its median, one a slice. */
export function mediansOf(slices: readonly Slice[], column: string): readonly Measure[] {
  return measuresOf(
    slices,
    slices.map((slice) => first(underBoth(slice, (d) => quantile(d, column).estimates))),
  );
}

function first(all: readonly Both[]): Both {
  return all[0] ?? { schools: undefined, trusts: undefined };
}

const BIN = "_bin";

/**
 * The distribution of a numeric column: shares in classes with round limits, each with its lower limit included and the
 * last with its upper one. The last class may be wider, for the few that lie far above the others, and neighbours with
 * too few respondents to be told are one class.
 *
 * @param range the least and the most that can be answered; what was answered unless given
 */
export function binsOf(
  slice: Slice,
  name: string,
  range?: readonly [number, number],
): readonly BinFigures[] {
  const column = slice.whole.data.columns.get(name);
  if (column?.kind !== "numeric") return [];
  const { values } = column;
  const limits =
    range === undefined
      ? limitsOf(...spread(slice.whole.rows, values))
      : limitsOf(range[0], range[1], range[1]);
  const counts = countsIn(limits, slice, values);
  const told = joinedLimits(limits, counts);
  const labels = told.slice(1).map((_, at) => String(at));
  const inner = told.slice(1, -1);
  const codes = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row += 1) {
    const value = values[row] ?? NaN;
    codes[row] = Number.isNaN(value) ? -1 : placeIn(inner, value);
  }
  const bins = { kind: "categorical", labels, ordered: true, codes } as const;
  const designs = {
    schools: withColumn(slice.designs.schools, BIN, bins),
    trusts: withColumn(slice.designs.trusts, BIN, bins),
  };
  const { measures } = sharesOf([{ ...slice, designs }], BIN, labels, false);
  return labels.map((_, at) => ({
    from: told[at] ?? 0,
    to: told[at + 1] ?? 0,
    measure: measures[at]?.[0] ?? {},
  }));
}

/** The class of a value by the limits between classes. Scores are sums of fractions: a hair below a limit is at it. */
function placeIn(inner: readonly number[], value: number): number {
  return bisectRight(inner, value + 1e-9);
}

/** Respondents of a slice in each class. */
function countsIn(
  limits: readonly number[],
  { designs }: Slice,
  values: Float64Array,
): readonly number[] {
  const { rows, weights } = designs.schools;
  const counts = limits.slice(1).map(() => 0);
  const inner = limits.slice(1, -1);
  for (const row of rows) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value) || (weights[row] ?? 0) <= 0) continue;
    const at = placeIn(inner, value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The least, the value below which 95% lie, and the most. */
function spread(
  rows: Int32Array,
  values: Float64Array,
): readonly [least: number, most95: number, most: number] {
  const sorted = Float64Array.from(rows, (row) => values[row] ?? NaN)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(0), at(0.95), at(1)];
}

/** Round limits in equal steps for nearly all, and a last class for the few far above. */
function limitsOf(least: number, most95: number, most: number): readonly number[] {
  const inner = ticks(least, most95 > least ? most95 : least + 1, 8);
  const step = (inner[1] ?? least + 1) - (inner[0] ?? least);
  const start = inner[0] ?? least;
  const low = start > least ? [start - step] : [];
  const end = inner.at(-1) ?? least;
  const next = end < most95 || inner.length < 2 ? [end + step] : [];
  const limits = [...low, ...inner, ...next];
  const last = limits.at(-1) ?? end;
  return last < most ? [...limits, last + Math.ceil((most - last) / step) * step] : limits;
}
