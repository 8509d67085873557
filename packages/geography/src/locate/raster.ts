import { gatherBorderCells } from "./border-cells.js";
import type { BorderCells } from "./border-cells.js";
import type { Edges } from "./edges.js";
import type { Grid } from "./grid.js";
import { stretchesByCell } from "./trace.js";

/** Cells of a grid, and what is known of each. LAs are numbers: their places in the topology. */
export interface Raster {
  readonly grid: Grid;
  /**
   * By cell, column by column from the south: 0 where there is no LA; an LA's number and 1 where all is that LA's; in
   * a cell with borders its number among these and `firstBorderCell`.
   */
  readonly cells: Uint16Array;
  readonly firstBorderCell: number;
  readonly borders: BorderCells;
}

/** Makes the raster of so many LAs. */
export function buildRaster(edges: Edges, grid: Grid, authorities: number): Raster {
  const { left, bottom, side, columns, rows } = grid;
  const { first, edge, entry } = stretchesByCell(edges, grid);
  const cells = new Uint16Array(columns * rows);
  const firstBorderCell = authorities + 1;
  const borders = gatherBorderCells(edges, 2 * edge.length);
  for (let column = 0; column < columns; column += 1) {
    const west = left + column * side;
    // Up the column's west side, keeping account of who holds the ground there.
    const inside: number[] = [];
    let whole = 0;
    for (let row = 0; row < rows; row += 1) {
      const cell = column * rows + row;
      const begin = first[cell] ?? 0;
      const end = first[cell + 1] ?? 0;
      if (begin === end) {
        cells[cell] = whole;
        continue;
      }
      const local = [...inside];
      for (let at = begin; at < end; at += 1) {
        for (const owner of edges.ownersOf(edge[at] ?? 0)) {
          if (!local.includes(owner)) local.push(owner);
        }
      }
      local.sort((a, b) => a - b);
      cells[cell] = firstBorderCell + borders.begin(local, inside);
      for (let at = begin; at < end; at += 1) {
        const which = edge[at] ?? 0;
        const height = entry[at] ?? NaN;
        borders.addEdge(which, Number.isNaN(height) ? undefined : { west, height });
        if (Math.floor((height - bottom) / side) === row) {
          borders.addChange(which, height);
          for (const owner of edges.ownersOf(which)) toggle(inside, owner);
        }
      }
      whole = inside.length === 0 ? 0 : Math.min(...inside) + 1;
    }
  }
  return { grid, cells, firstBorderCell, borders: borders.done() };
}

/** Adds a number to a list, or takes it out when it is there. */
function toggle(list: number[], number: number): void {
  const at = list.indexOf(number);
  if (at === -1) list.push(number);
  else list.splice(at, 1);
}
