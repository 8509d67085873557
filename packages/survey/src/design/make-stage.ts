import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { whole } from "../variance/read.js";
import type { Labelled } from "./labels.js";
import type { Stage } from "./stage.js";

/** What a stage is made from. */
export interface StageColumns {
  readonly size: number;
  /** The stage above. */
  readonly above: Stage | undefined;
  readonly strata: Labelled | undefined;
  /** Without clusters each row is a unit. */
  readonly clusters: Labelled | undefined;
  /** Whether labels of clusters are used again in other strata; below the first stage they always may be. */
  readonly nest: boolean;
  /** Finite population counts, one a row. */
  readonly fpc: PopulationCounts | undefined;
}

export interface PopulationCounts {
  readonly name: string;
  readonly counts: Float64Array;
}

/** Numbers the units and strata of a stage, and checks that they fit into each other. */
export function makeStage(columns: StageColumns, problems: Problem[]): Stage | undefined {
  const { size, above, strata, clusters } = columns;
  const strataOfRows = numbered(
    size,
    above?.unitOf,
    strata ?? { codes: new Int32Array(size), count: 1 },
  );
  const isNested = columns.nest || above !== undefined;
  const unitsOfRows = numbered(
    size,
    isNested ? strataOfRows.codes : undefined,
    clusters ?? { codes: rowNumbers(size), count: size },
  );
  const stratumOf = new Int32Array(unitsOfRows.count).fill(-1);
  for (let row = 0; row < size; row += 1) {
    const unit = at(unitsOfRows.codes, row);
    const stratum = at(strataOfRows.codes, row);
    if (stratumOf[unit] === -1) stratumOf[unit] = stratum;
    else if (stratumOf[unit] !== stratum) {
      problems.push(crossing(row));
      return undefined;
    }
  }
  return inOrder(unitsOfRows, stratumOf, strataOfRows, columns, problems);
}

/**
 * Numbers labels within what they lie in from 0 up, in the order in which they occur. Most labels lie in one place only,
 * so that only the others have to be looked up.
 */
function numbered(size: number, outer: Int32Array | undefined, inner: Labelled): Labelled {
  const firstIn = new Int32Array(inner.count).fill(-1);
  const first = new Int32Array(inner.count);
  const others = new Map<number, number>();
  const codes = new Int32Array(size);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    const place = outer === undefined ? 0 : whole(outer, row);
    const label = whole(inner.codes, row);
    let code = whole(first, label);
    if (whole(firstIn, label) === -1) {
      firstIn[label] = place;
      code = count;
      first[label] = code;
      count += 1;
    } else if (whole(firstIn, label) !== place) {
      const key = place * inner.count + label;
      code = others.get(key) ?? count;
      if (code === count) {
        others.set(key, code);
        count += 1;
      }
    }
    codes[row] = code;
  }
  return { codes, count };
}

function rowNumbers(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let row = 0; row < size; row += 1) numbers[row] = row;
  return numbers;
}

/** Renumbers units so that those of a stratum stand together, which keeps sums over a stratum in the cache. */
function inOrder(
  { codes, count: units }: Labelled,
  stratumOfUnit: Int32Array,
  { codes: stratumOfRow, count: strata }: Labelled,
  { size, above, fpc }: StageColumns,
  problems: Problem[],
): Stage | undefined {
  const sampled = new Float64Array(strata);
  for (const stratum of stratumOfUnit) sampled[stratum] = at(sampled, stratum) + 1;
  const next = new Int32Array(strata);
  for (let h = 1; h < strata; h += 1) next[h] = at(next, h - 1) + at(sampled, h - 1);
  const place = Int32Array.from(stratumOfUnit, (stratum) => {
    const own = at(next, stratum);
    next[stratum] = own + 1;
    return own;
  });
  const stratumOf = new Int32Array(units);
  stratumOfUnit.forEach((stratum, unit) => {
    stratumOf[at(place, unit)] = stratum;
  });
  const unitOf = codes.map((unit) => at(place, unit));
  const population = populationOf(stratumOfRow, sampled, fpc, problems);
  if (population === undefined) return undefined;
  const parentOf = new Int32Array(above === undefined ? 0 : units);
  const stratumParent = new Int32Array(above === undefined ? 0 : strata);
  for (let row = 0; above !== undefined && row < size; row += 1) {
    parentOf[at(unitOf, row)] = at(above.unitOf, row);
    stratumParent[at(stratumOfRow, row)] = at(above.unitOf, row);
  }
  return { unitOf, stratumOf, sampled, population, parentOf, stratumParent, units, strata };
}

function populationOf(
  stratumOfRow: Int32Array,
  sampled: Float64Array,
  fpc: PopulationCounts | undefined,
  problems: Problem[],
): Float64Array | undefined {
  const population = new Float64Array(sampled.length).fill(fpc === undefined ? Infinity : NaN);
  if (fpc === undefined) return population;
  const { name: column, counts } = fpc;
  for (const [row, stratum] of stratumOfRow.entries()) {
    const count = counts[row] ?? NaN;
    const known = at(population, stratum);
    const isFirst = Number.isNaN(known);
    // The count of a stratum is said on each of its rows, and is at least what was drawn.
    if (isFirst && count >= at(sampled, stratum)) population[stratum] = count;
    else if (isFirst || known !== count) {
      problems.push(badCount(column, row, count, at(sampled, stratum), isFirst));
      return undefined;
    }
  }
  return population;
}

function badCount(
  column: string,
  row: number,
  count: number,
  sampled: number,
  isFirst: boolean,
): Problem {
  const told = Number.isNaN(count) ? "no population count" : `a population of ${count}`;
  return error(
    isFirst ? "population-too-small" : "population-differs",
    isFirst
      ? `Row ${row + 1} has ${told} in “${column}”, and ${sampled} units of its stratum were sampled.`
      : `Row ${row + 1} has ${told} in “${column}”, which differs from other rows of its stratum.`,
    "Give on every row how many units its stratum has in the population.",
    { row: row + 2, column },
  );
}

function crossing(row: number): Problem {
  return error(
    "clusters-cross-strata",
    `The cluster of row ${row + 1} also occurs in another stratum.`,
    "Set `nest: true` if labels are used again in each stratum; if a cluster, such as a trust, really crosses strata, leave the strata out or make schools the clusters.",
    { row: row + 2 },
  );
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
