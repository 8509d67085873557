import type { GssCode } from "./codes.js";
import { hexagonFigures, hexagonPositions, squareFigures, squarePositions } from "./data/tiles.js";
import { authorities } from "./registry.js";

/**
 * One current LA as a hexagon. Hexagons stand on a corner, in rows. `r` counts rows from the top; `q` runs
 * along a row and is axial: the centre stands at `x = q + r / 2`, `y = r × √3 / 2`, in tile widths, with y
 * downwards. Touching hexagons differ by (±1, 0), (0, ±1) or ±(1, −1).
 */
export interface HexTile {
  readonly gss: GssCode;
  readonly q: number;
  readonly r: number;
}

/** One current LA as a square: `column` counts from the left, `row` from the top. */
export interface SquareTile {
  readonly gss: GssCode;
  readonly column: number;
  readonly row: number;
}

/** How true a tile map is to the land borders between LAs. */
export interface TileQuality {
  /** Land borders between current LAs. */
  readonly borders: number;
  /** Borders whose tiles touch by an edge. */
  readonly kept: number;
  /** Degrees by which the direction between the tiles of true neighbours is off, on average. */
  readonly meanBearingError: number;
  /** True neighbours whose direction is off by more than 90°. */
  readonly reversed: number;
  /** Connected pieces: the mainland, the Isle of Wight, the Isles of Scilly. */
  readonly pieces: number;
}

interface Position {
  readonly gss: GssCode;
  readonly column: number;
  readonly row: number;
}

/** Reads two letters an LA, column and row counted from `a`, in order of GSS code. */
function read(text: string): readonly Position[] {
  const count = (index: number): number => text.charCodeAt(index) - 97;
  return authorities().map(({ gss }, index) => ({
    gss,
    column: count(2 * index),
    row: count(2 * index + 1),
  }));
}

/**
 * The 153 current LAs as equal hexagons, in order of GSS code: neighbours kept together and directions right
 * as far as equal areas allow.
 */
export function hexTiles(): readonly HexTile[] {
  return read(hexagonPositions).map(({ gss, column, row }) => ({
    gss,
    q: column - (row - (row % 2)) / 2,
    r: row,
  }));
}

/** The 153 current LAs as equal squares, in order of GSS code. Squares touch fewer neighbours than hexagons. */
export function squareTiles(): readonly SquareTile[] {
  return read(squarePositions);
}

/** The figures of a layout, as measured over all land borders when it was made. */
export function tileQuality(shape: "hexagon" | "square" = "hexagon"): TileQuality {
  const figures = (shape === "hexagon" ? hexagonFigures : squareFigures).split(" ").map(Number);
  const [borders = 0, kept = 0, meanBearingError = 0, reversed = 0, pieces = 0] = figures;
  return { borders, kept, meanBearingError, reversed, pieces };
}
