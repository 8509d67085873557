import type { Edges } from "./edges.js";
import type { Grid } from "./grid.js";

/**
 * Told of each cell that an edge touches, with the height at which the edge comes in over the west side of the
 * cell's column; that is `NaN` when the edge begins in the column.
 */
type Visit = (cell: number, edge: number, entry: number) => void;

/** Follows each edge from west to east through the cells of a grid. */
function traceEdges({ count, x1, y1, x2, y2 }: Edges, grid: Grid, visit: Visit): void {
  const { left, bottom, side, rows } = grid;
  for (let edge = 0; edge < count; edge += 1) {
    const ax = x1[edge] ?? 0;
    const ay = y1[edge] ?? 0;
    const bx = x2[edge] ?? 0;
    const by = y2[edge] ?? 0;
    const westX = Math.min(ax, bx);
    const westY = ax <= bx ? ay : by;
    const eastY = ax <= bx ? by : ay;
    const slope = (by - ay) / (bx - ax);
    const first = Math.floor((westX - left) / side);
    const last = Math.floor((Math.max(ax, bx) - left) / side);
    let from = westY;
    for (let column = first; column <= last; column += 1) {
      const eastSide = left + (column + 1) * side;
      const to = column === last ? eastY : westY + (eastSide - westX) * slope;
      const lowest = Math.floor((Math.min(from, to) - bottom) / side);
      const highest = Math.floor((Math.max(from, to) - bottom) / side);
      for (let row = lowest; row <= highest; row += 1) {
        visit(column * rows + row, edge, column === first ? NaN : from);
      }
      from = to;
    }
  }
}

/** Stretches of edges by cell. */
export interface Stretches {
  /** By cell, and one more at the end, where its stretches begin. */
  readonly first: Uint32Array;
  readonly edge: Uint32Array;
  /** As told to a visitor. */
  readonly entry: Float64Array;
}

/** Sorts what a trace finds by cell. */
export function stretchesByCell(edges: Edges, grid: Grid): Stretches {
  const cells = grid.columns * grid.rows;
  const first = new Uint32Array(cells + 1);
  traceEdges(edges, grid, (cell) => {
    first[cell] = (first[cell] ?? 0) + 1;
  });
  let total = 0;
  for (let cell = 0; cell <= cells; cell += 1) {
    total += first[cell] ?? 0;
    first[cell] = total;
  }
  const edge = new Uint32Array(total);
  const entry = new Float64Array(total);
  // From the end of each cell's room to its beginning, where the count then stands.
  traceEdges(edges, grid, (cell, which, height) => {
    const at = (first[cell] ?? 0) - 1;
    first[cell] = at;
    edge[at] = which;
    entry[at] = height;
  });
  return { first, edge, entry };
}
