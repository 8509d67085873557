import type { Raster } from "./raster.js";

/**
 * How many metres off the outlines a place at the coast still counts as the LA's. It is what the coarsest outlines of
 * ONS are generalised by. Between two releases, land of the one lies up to 87 m outside the other at the median of
 * the places outside, and up to 270 m at the ninetieth percentile.
 */
export const SHORE = 500;

/**
 * Where England's outline is a border on land or in a narrow river, and what lies beyond it is Wales or Scotland: in
 * bands of northing, all that is west of an easting. They are the Wye below Tintern, the rest of the Welsh border as far
 * as the Dee, the Scottish border as far as the Tweed, and from there to the sea. No coast of England lies in them.
 */
const LAND_BORDERS: readonly (readonly [south: number, north: number, east: number])[] = [
  [190_500, 200_000, 354_950],
  [200_000, 375_900, 360_000],
  [565_200, 654_800, 394_800],
  [654_800, 660_000, 398_100],
];

/** Whether a place that no LA holds, and whose nearest outline is within `SHORE`, lies off the coast. */
export function isOffCoast(x: number, y: number): boolean {
  return !LAND_BORDERS.some(([south, north, east]) => y >= south && y < north && x < east);
}

/**
 * Makes the test whether outlines may be within `SHORE` of a place: quick, and never no when they are. A row beyond the
 * net is taken for one of the next column, which may give a yes too many.
 */
export function borderGuess({ grid, cells, firstBorderCell }: Raster): typeof isOffCoast {
  const { left, bottom, side, rows } = grid;
  const isBorder = (x: number, y: number): boolean => {
    const cell = Math.floor((x - left) / side) * rows + Math.floor((y - bottom) / side);
    return (cells[cell] ?? 0) >= firstBorderCell;
  };
  // The square around the place is no wider than a cell, so that its corners lie in all the cells that it touches.
  return (x, y) =>
    isBorder(x - SHORE, y - SHORE) ||
    isBorder(x + SHORE, y - SHORE) ||
    isBorder(x - SHORE, y + SHORE) ||
    isBorder(x + SHORE, y + SHORE);
}
