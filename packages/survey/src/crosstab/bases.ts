import type { Design } from "../design/types.js";
import type { Cells } from "../inference/cells.js";
import type { Problem } from "../problem.js";
import { real, whole } from "../variance/read.js";
import { spreadProblem } from "../variance/spread.js";

/** Respondents with a weight other than 0 in the cells, the rows and the columns of a table. */
export interface TableBases {
  readonly cells: Places;
  readonly rows: Places;
  readonly columns: Places;
}

/** Respondents by place. */
export interface Places {
  readonly bases: Float64Array;
  readonly weighted: Float64Array;
  /** Why shares of those in a place have no variance. */
  readonly why: (place: number) => Problem | undefined;
}

/** Counts the respondents of a table, in one pass. */
export function tableBases({ sampling, weights }: Design, cells: Cells): TableBases {
  const { rows, codes, height, width } = cells;
  const units = sampling.kind === "linearised" ? sampling.stages[0]?.unitOf : undefined;
  const bases = new Float64Array(height * width);
  const weighted = new Float64Array(height * width);
  const first = new Int32Array(height * width).fill(-1);
  const several = new Uint8Array(height * width).fill(units === undefined ? 1 : 0);
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const weight = real(weights, row);
    if (weight === 0) continue;
    const cell = whole(codes, row);
    bases[cell] = real(bases, cell) + 1;
    weighted[cell] = real(weighted, cell) + weight;
    if (units === undefined) continue;
    const unit = whole(units, row);
    if (whole(first, cell) < 0) first[cell] = unit;
    else if (whole(first, cell) !== unit) several[cell] = 1;
  }
  const places = (count: number, placeOf: (cell: number) => number): Places => {
    const sums = new Float64Array(count);
    const weightedSums = new Float64Array(count);
    const inUnits = Array.from({ length: count }, () => new Set<number>());
    const isSeveral = new Uint8Array(count);
    bases.forEach((base, cell) => {
      const place = placeOf(cell);
      sums[place] = (sums[place] ?? 0) + base;
      weightedSums[place] = (weightedSums[place] ?? 0) + (weighted[cell] ?? 0);
      if (base > 0) inUnits[place]?.add(first[cell] ?? -1);
      if (several[cell] === 1) isSeveral[place] = 1;
    });
    return {
      bases: sums,
      weighted: weightedSums,
      why: (place) => {
        const isOne = isSeveral[place] !== 1 && (inUnits[place]?.size ?? 0) < 2;
        return spreadProblem(sums[place] ?? 0, isOne ? 1 : 2);
      },
    };
  };
  return {
    cells: places(height * width, (cell) => cell),
    rows: places(height, (cell) => Math.floor(cell / width)),
    columns: places(width, (cell) => cell % width),
  };
}
