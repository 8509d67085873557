import { whole } from "../variance/read.js";

/** Rows by their combination of codes. */
export interface Cells {
  /** The cell of each row; -1 where it has no code. */
  readonly cellOf: Int32Array;
  readonly count: number;
  /** For each of the crossed codings, the code of each cell. */
  readonly codeOf: readonly Int32Array[];
}

/** A code a row, from 0 up to a count; below 0 for none. */
export interface Codes {
  readonly codes: Int32Array;
  readonly count: number;
}

/** The largest table of combinations that is laid out; beyond it, those that occur are looked up. */
const TABLE = 1 << 24;

/** The combinations of codes that occur, numbered as they do; without codings, all rows are in one cell. */
export function crossed(size: number, codings: readonly Codes[]): Cells {
  let cells: Cells = { cellOf: new Int32Array(size), count: 1, codeOf: [] };
  for (const coding of codings) cells = refined(cells, coding);
  return cells;
}

function refined({ cellOf, count, codeOf }: Cells, { codes, count: levels }: Codes): Cells {
  const numberOf = numbering(count * levels);
  const refinedOf = new Int32Array(cellOf.length).fill(-1);
  const keys: number[] = [];
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = whole(cellOf, row);
    const code = whole(codes, row);
    if (cell < 0 || code < 0) continue;
    const key = cell * levels + code;
    const number = numberOf(key, keys.length);
    if (number === keys.length) keys.push(key);
    refinedOf[row] = number;
  }
  const parents = keys.map((key) => Math.floor(key / levels));
  return {
    cellOf: refinedOf,
    count: keys.length,
    codeOf: [
      ...codeOf.map((known) => Int32Array.from(parents, (parent) => known[parent] ?? -1)),
      Int32Array.from(keys, (key) => key % levels),
    ],
  };
}

/** Gives each key the number that it got the first time. */
function numbering(keys: number): (key: number, next: number) => number {
  if (keys <= TABLE) {
    const table = new Int32Array(keys);
    return (key, next) => {
      const known = whole(table, key);
      if (known > 0) return known - 1;
      table[key] = next + 1;
      return next;
    };
  }
  const known = new Map<number, number>();
  return (key, next) => {
    const number = known.get(key);
    if (number === undefined) known.set(key, next);
    return number ?? next;
  };
}
