import type { Raster } from "./raster.js";

/**
 * Makes the function that finds the LA of a place by a raster: its place in the topology, −1 when no LA holds it.
 *
 * A cell with no border in it knows its LA. A cell with borders answers as the usual even-odd test does, with a ray
 * from the place to the west that ends at the cell's west side. Who holds the foot of that side is known; an edge
 * that runs over the side below the place changes it, and so does each edge that the ray meets.
 *
 * An edge that comes in over the west side is cut there, and the very height of the cut is where the west side
 * changes hands, so that no rounding can come between the two. At corners the rule is the usual one: of a straight
 * piece the lower end belongs to it, the upper does not. A place that two LAs hold, as where the lines of two river
 * banks cross in the source, is given to the one first in the topology.
 */
export function finder(raster: Raster): (x: number, y: number) => number {
  const { cells, firstBorderCell } = raster;
  const { left, bottom, side, columns, rows } = raster.grid;
  const { firstPiece, firstHolder, holders, bases, pieces, masks } = raster.borders;
  return (x, y) => {
    const column = Math.floor((x - left) / side);
    const row = Math.floor((y - bottom) / side);
    // Said so that NaN is nowhere.
    if (!(column >= 0 && column < columns && row >= 0 && row < rows)) return -1;
    const cell = cells[column * rows + row] ?? 0;
    if (cell < firstBorderCell) return cell - 1;
    const border = cell - firstBorderCell;
    let mask = bases[border] ?? 0;
    const end = firstPiece[border + 1] ?? 0;
    for (let piece = firstPiece[border] ?? 0; piece < end; piece += 1) {
      const foot = pieces[4 * piece] ?? 0;
      const top = pieces[4 * piece + 1] ?? 0;
      if (y < foot || y >= top) continue;
      const crossing = (pieces[4 * piece + 2] ?? 0) + (y - foot) * (pieces[4 * piece + 3] ?? 0);
      if (x >= crossing) mask ^= masks[piece] ?? 0;
    }
    if (mask === 0) return -1;
    const lowestBit = 31 - Math.clz32(mask & -mask);
    return holders[(firstHolder[border] ?? 0) + lowestBit] ?? -1;
  };
}
