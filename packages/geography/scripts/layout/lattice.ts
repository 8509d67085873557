/** Columns and rows of the board that tiles are laid on: room to spare on every side. */
const SIDE = 40;

/** The cells that tiles may stand on, and how they lie to each other. */
export interface Lattice {
  readonly shape: "hexagon" | "square";
  readonly cells: number;
  /** How many cells touch a cell by an edge. */
  readonly contacts: number;
  /** Row and column of a cell; odd rows of hexagons stand half a tile to the right. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** Centres, in tile widths, y to the north. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** `contacts` entries a cell: the cells that it touches, or -1 off the board. */
  readonly touching: Int32Array;
  /** `cells` entries a cell: steps between two cells. */
  readonly steps: Uint8Array;
  /** `cells` entries a cell: the direction from one to the other, degrees anticlockwise from east. */
  readonly direction: Float32Array;
}

function touchingOf(shape: Lattice["shape"], row: number): readonly (readonly [number, number])[] {
  if (shape === "square") {
    return [
      [0, -1],
      [0, 1],
      [-1, 0],
      [1, 0],
    ];
  }
  const odd = row % 2;
  return [
    [0, -1],
    [0, 1],
    [-1, odd - 1],
    [-1, odd],
    [1, odd - 1],
    [1, odd],
  ];
}

function stepsBetween(
  shape: Lattice["shape"],
  rows: number,
  columns: number,
  axial: number,
): number {
  if (shape === "square") return Math.abs(rows) + Math.abs(columns);
  return (Math.abs(axial) + Math.abs(rows) + Math.abs(axial + rows)) / 2;
}

/** A board of hexagons that stand on a corner, or of squares. */
export function lattice(shape: Lattice["shape"]): Lattice {
  const cells = SIDE * SIDE;
  const row = Int32Array.from({ length: cells }, (_, cell) => Math.floor(cell / SIDE));
  const column = Int32Array.from({ length: cells }, (_, cell) => cell % SIDE);
  const at = (values: Int32Array, cell: number): number => values[cell] ?? 0;
  const hexagons = shape === "hexagon";
  const x = Float64Array.from(column, (c, cell) => c + (hexagons ? (at(row, cell) % 2) / 2 : 0));
  const y = Float64Array.from(row, (r) => -r * (hexagons ? Math.sqrt(3) / 2 : 1));
  const contacts = hexagons ? 6 : 4;
  const touching = new Int32Array(cells * contacts).fill(-1);
  const steps = new Uint8Array(cells * cells);
  const direction = new Float32Array(cells * cells);
  const axial = Int32Array.from(column, (c, cell) => c - (at(row, cell) - (at(row, cell) & 1)) / 2);
  for (let cell = 0; cell < cells; cell += 1) {
    touchingOf(shape, at(row, cell)).forEach(([down, right], side) => {
      const [r, c] = [at(row, cell) + down, at(column, cell) + right];
      if (r >= 0 && r < SIDE && c >= 0 && c < SIDE) touching[cell * contacts + side] = r * SIDE + c;
    });
    for (let other = 0; other < cells; other += 1) {
      const index = cell * cells + other;
      steps[index] = stepsBetween(
        shape,
        at(row, cell) - at(row, other),
        at(column, cell) - at(column, other),
        at(axial, cell) - at(axial, other),
      );
      const [east, north] = [(x[other] ?? 0) - (x[cell] ?? 0), (y[other] ?? 0) - (y[cell] ?? 0)];
      direction[index] = (Math.atan2(north, east) * 180) / Math.PI;
    }
  }
  return { shape, cells, contacts, row, column, x, y, touching, steps, direction };
}

/** The middle of the board, in the lattice's units. */
export const MIDDLE: readonly [x: number, y: number] = [SIDE / 2, -SIDE / 2];
