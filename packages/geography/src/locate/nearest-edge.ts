import type { Edges } from "./edges.js";

/** The edge nearest to a place, and how far it is in metres. */
export interface NearestEdge {
  readonly edge: number;
  readonly distance: number;
}

/** Boxes in one box, or edges. Outlines wind little: edges that follow one another lie close together. */
const BRANCHES = 8;

/** Boxes around things that follow one another. */
interface Boxes {
  readonly minX: Float64Array;
  readonly minY: Float64Array;
  readonly maxX: Float64Array;
  readonly maxY: Float64Array;
}

/**
 * Makes the function that finds the nearest edge: exact, by a tree of boxes, each around eight edges or boxes that
 * follow one another. Boxes further than the best edge so far are passed over. Of two that are equally near either
 * may be given; of edges no nearer than `within` metres none is, and the edge is −1.
 */
export function nearestEdgeFinder(
  edges: Edges,
): (x: number, y: number, within?: number) => NearestEdge {
  const levels = [boxesAround(boxesOf(edges))];
  for (let top = levels[0]; top !== undefined && top.minX.length > 1; top = levels.at(-1)) {
    levels.push(boxesAround(top));
  }
  return (x, y, within = Infinity) => {
    let best = within * within;
    let nearest = -1;
    const searchEdges = (first: number): void => {
      const end = Math.min(first + BRANCHES, edges.count);
      for (let edge = first; edge < end; edge += 1) {
        const square = squareToEdge(edges, edge, x, y);
        if (square < best) [best, nearest] = [square, edge];
      }
    };
    const search = (level: number, box: number): void => {
      const below = levels[level - 1];
      if (below === undefined) {
        searchEdges(box * BRANCHES);
        return;
      }
      const first = box * BRANCHES;
      const end = Math.min(first + BRANCHES, below.minX.length);
      let closest = -1;
      let square = best;
      for (let child = first; child < end; child += 1) {
        const each = squareToBox(below, child, x, y);
        if (each < square) [closest, square] = [child, each];
      }
      if (closest === -1) return;
      // The closest first: it mostly rules out the others.
      search(level - 1, closest);
      for (let child = first; child < end; child += 1) {
        if (child !== closest && squareToBox(below, child, x, y) < best) search(level - 1, child);
      }
    };
    search(levels.length - 1, 0);
    return { edge: nearest, distance: Math.sqrt(best) };
  };
}

function boxesOf({ x1, y1, x2, y2 }: Edges): Boxes {
  return {
    minX: x1.map((x, edge) => Math.min(x, x2[edge] ?? x)),
    minY: y1.map((y, edge) => Math.min(y, y2[edge] ?? y)),
    maxX: x1.map((x, edge) => Math.max(x, x2[edge] ?? x)),
    maxY: y1.map((y, edge) => Math.max(y, y2[edge] ?? y)),
  };
}

function boxesAround({ minX, minY, maxX, maxY }: Boxes): Boxes {
  return {
    minX: merge(minX, Math.min),
    minY: merge(minY, Math.min),
    maxX: merge(maxX, Math.max),
    maxY: merge(maxY, Math.max),
  };
}

function merge(sides: Float64Array, choose: (a: number, b: number) => number): Float64Array {
  return Float64Array.from({ length: Math.ceil(sides.length / BRANCHES) }, (_, box) =>
    sides.subarray(box * BRANCHES, (box + 1) * BRANCHES).reduce((a, b) => choose(a, b)),
  );
}

function squareToBox({ minX, minY, maxX, maxY }: Boxes, box: number, x: number, y: number): number {
  const dx = Math.max((minX[box] ?? 0) - x, 0, x - (maxX[box] ?? 0));
  const dy = Math.max((minY[box] ?? 0) - y, 0, y - (maxY[box] ?? 0));
  return dx * dx + dy * dy;
}

function squareToEdge({ x1, y1, x2, y2 }: Edges, edge: number, x: number, y: number): number {
  const ax = x1[edge] ?? 0;
  const ay = y1[edge] ?? 0;
  const dx = (x2[edge] ?? 0) - ax;
  const dy = (y2[edge] ?? 0) - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const within = Math.max(0, Math.min(1, along));
  return (x - ax - within * dx) ** 2 + (y - ay - within * dy) ** 2;
}
