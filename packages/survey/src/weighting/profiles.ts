import { real, whole } from "../variance/read.js";
import { crossed } from "./cells.js";
import type { CodedMargin } from "./coded-margin.js";
import type { Shares } from "./reweight.js";

/** A numeric column with its population total. */
export interface NumericTotal {
  readonly name: string;
  readonly values: Float64Array;
  readonly total: number;
}

/** The distinct values of the auxiliary variables x, and the population totals of x. */
export interface Profiles extends Shares {
  /** What each element of x is, in words. */
  readonly names: readonly string[];
  /** The x of each profile, side by side; numbers are centred and scaled, which changes no fit. */
  readonly x: Float64Array;
  readonly totals: Float64Array;
}

/** One element of x: its value in each row, and its population total. */
interface Element {
  readonly name: string;
  readonly total: number;
  at(row: number): number;
}

/**
 * The auxiliary variables: 1, the indicators of each margin's levels but one, and the numeric columns.
 *
 * @param units units whose rows share x: then it is its mean in each, weighted
 */
export function profilesOf(
  weights: Float64Array,
  population: number,
  margins: readonly CodedMargin[],
  numeric: readonly NumericTotal[],
  units?: Shares,
): Profiles {
  const elements: readonly Element[] = [
    { name: "the population", total: population, at: () => 1 },
    ...margins.flatMap(indicators),
    ...numeric.map((column) => standardised(column, weights, population)),
  ];
  const groups = units ?? groupsOf(weights, margins, numeric);
  return {
    ...groups,
    names: elements.map(({ name }) => name),
    totals: Float64Array.from(elements, ({ total }) => total),
    x: units === undefined ? firstRows(groups, elements) : means(units, weights, elements),
  };
}

function indicators({ name, labels, targets, codes }: CodedMargin): readonly Element[] {
  return labels
    .flatMap((label, level): Element[] => {
      const total = targets[level] ?? 0;
      if (total === 0) return [];
      const at = (row: number): number => (whole(codes, row) === level ? 1 : 0);
      return [{ name: `“${label}” of “${name}”`, total, at }];
    })
    .slice(1);
}

/** (value − mean) / deviation, both weighted by absolute weights. */
function standardised(
  { name, values, total }: NumericTotal,
  weights: Float64Array,
  population: number,
): Element {
  let sum = 0;
  let first = 0;
  for (let row = 0; row < values.length; row += 1) {
    const weight = Math.abs(real(weights, row));
    if (weight === 0) continue;
    sum += weight;
    first += weight * real(values, row);
  }
  const mean = sum === 0 ? 0 : first / sum;
  let squares = 0;
  for (let row = 0; row < values.length; row += 1) {
    const weight = Math.abs(real(weights, row));
    if (weight !== 0) squares += weight * (real(values, row) - mean) ** 2;
  }
  const deviation = squares > 0 ? Math.sqrt(squares / sum) : 1;
  return {
    name: `“${name}”`,
    total: (total - mean * population) / deviation,
    at: (row) => (real(values, row) - mean) / deviation,
  };
}

/** Rows of one combination of levels are one profile, unless there are numbers; rows of weight 0 are in none. */
function groupsOf(
  weights: Float64Array,
  margins: readonly CodedMargin[],
  numeric: readonly NumericTotal[],
): Shares {
  if (numeric.length === 0) {
    const { cellOf, count } = crossed(weights.length, margins);
    return { groupOf: cellOf, count };
  }
  let count = 0;
  const groupOf = Int32Array.from(weights, (weight) => {
    if (weight === 0) return -1;
    count += 1;
    return count - 1;
  });
  return { groupOf, count };
}

function firstRows({ groupOf, count }: Shares, elements: readonly Element[]): Float64Array {
  const size = elements.length;
  const x = new Float64Array(count * size);
  const isKnown = new Uint8Array(count);
  for (let row = 0; row < groupOf.length; row += 1) {
    const group = whole(groupOf, row);
    if (group < 0 || isKnown[group] === 1) continue;
    isKnown[group] = 1;
    elements.forEach((element, k) => {
      x[group * size + k] = element.at(row);
    });
  }
  return x;
}

function means(
  { groupOf, count }: Shares,
  weights: Float64Array,
  elements: readonly Element[],
): Float64Array {
  const size = elements.length;
  const x = new Float64Array(count * size);
  const sums = new Float64Array(count);
  for (let row = 0; row < groupOf.length; row += 1) {
    const weight = real(weights, row);
    if (weight === 0) continue;
    const group = whole(groupOf, row);
    sums[group] = real(sums, group) + weight;
    elements.forEach((element, k) => {
      x[group * size + k] = real(x, group * size + k) + weight * element.at(row);
    });
  }
  for (let at = 0; at < x.length; at += 1) {
    const sum = real(sums, Math.floor(at / size));
    x[at] = sum === 0 ? 0 : real(x, at) / sum;
  }
  return x;
}
