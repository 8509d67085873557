import { whole } from "../variance/read.js";

/** A code a row, from 0 up to a count; below 0 for none. */
export interface Codes {
  readonly codes: Int32Array;
  readonly count: number;
}

/** Rows by their combination of codes. */
export interface Cells {
  /** The cell of each row; below 0 where it has no code. */
  readonly cellOf: Int32Array;
  /** The number of cells; some may have no row. */
  readonly count: number;
  /** For each of the crossed codings, the code of each cell. */
  readonly codeOf: readonly Int32Array[];
}

/** As many cells are laid out whether they occur or not; beyond it, those that occur are numbered. */
const LAID_OUT = 1 << 16;

/** The combinations of codes; without codings, all rows are in one cell. */
export function crossed(size: number, codings: readonly Codes[]): Cells {
  const [first, ...others] = codings;
  if (first === undefined) return { cellOf: new Int32Array(size), count: 1, codeOf: [] };
  let cells: Cells = {
    cellOf: first.codes,
    count: first.count,
    codeOf: [Int32Array.from({ length: first.count }, (_, code) => code)],
  };
  for (const coding of others) {
    if (cells.count * coding.count > LAID_OUT) cells = occurring(cells);
    const crossing = refined(cells, coding);
    cells = crossing.count > LAID_OUT ? occurring(crossing) : crossing;
  }
  return cells;
}

function refined({ cellOf, count, codeOf }: Cells, { codes, count: levels }: Codes): Cells {
  const refinedOf = new Int32Array(cellOf.length);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = whole(cellOf, row);
    const code = whole(codes, row);
    refinedOf[row] = (cell | code) < 0 ? -1 : cell * levels + code;
  }
  const each = (valueOf: (cell: number, code: number) => number): Int32Array =>
    Int32Array.from({ length: count * levels }, (_, key) =>
      valueOf(Math.floor(key / levels), key % levels),
    );
  return {
    cellOf: refinedOf,
    count: count * levels,
    codeOf: [...codeOf.map((known) => each((cell) => known[cell] ?? -1)), each((_, code) => code)],
  };
}

/** Numbers the cells that have a row, in the order in which they come. */
function occurring({ cellOf, codeOf }: Cells): Cells {
  const numberOf = new Map<number, number>();
  const numbered = cellOf.map((cell) => {
    if (cell < 0) return -1;
    const number = numberOf.get(cell) ?? numberOf.size;
    if (number === numberOf.size) numberOf.set(cell, number);
    return number;
  });
  const cells = [...numberOf.keys()];
  return {
    cellOf: numbered,
    count: cells.length,
    codeOf: codeOf.map((known) => Int32Array.from(cells, (cell) => known[cell] ?? -1)),
  };
}
