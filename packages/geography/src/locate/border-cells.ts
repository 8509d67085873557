import type { Edges } from "./edges.js";

/** Cells with borders in them. Within a cell each LA has one bit, so that a mask is a set of LAs. */
export interface BorderCells {
  /** By cell, and one more at the end, where its pieces of border begin. */
  readonly firstPiece: Uint32Array;
  /** By cell, where its LAs begin in `holders`: the LA of the lowest bit, then of the next. */
  readonly firstHolder: Uint32Array;
  readonly holders: Uint16Array;
  /** By cell, who holds the foot of its west side. */
  readonly bases: Int32Array;
  /** Four numbers a piece: the height of its lower end and of its upper, x at the lower, and x per metre of height. */
  readonly pieces: Float64Array;
  /** By piece, in whose outlines it is. */
  readonly masks: Int32Array;
}

/** Border cells while they are gathered. */
export interface BorderCellsInMaking {
  /** Begins a cell in which these LAs meet, the lowest first, and gives its number; `inside` hold its base. */
  begin(local: readonly number[], inside: readonly number[]): number;
  /** Adds an edge; one that comes in over the cell's column's west side is cut there, at this height. */
  addEdge(edge: number, cut?: { readonly west: number; readonly height: number }): void;
  /** Says that above this height on the west side the ground changes hands as it does at an edge. */
  addChange(edge: number, height: number): void;
  done(): BorderCells;
}

/** As many LAs as a whole number of 32 bits has bits for, the sign's left out. */
const MOST_HOLDERS = 31;

/** Starts gathering border cells, with room for so many pieces. */
export function gatherBorderCells(edges: Edges, room: number): BorderCellsInMaking {
  const { x1, y1, x2, y2 } = edges;
  const firstPiece: number[] = [];
  const firstHolder: number[] = [];
  const holders: number[] = [];
  const bases: number[] = [];
  const pieces = new Float64Array(4 * room);
  const masks = new Int32Array(room);
  let count = 0;
  let local: readonly number[] = [];

  function maskOf(some: readonly number[]): number {
    let mask = 0;
    for (const one of some) mask ^= 1 << local.indexOf(one);
    return mask;
  }

  function add(edge: number, foot: number, top: number, x: number, slope: number): void {
    masks[count] = maskOf(edges.ownersOf(edge));
    pieces[4 * count] = foot;
    pieces[4 * count + 1] = top;
    pieces[4 * count + 2] = x;
    pieces[4 * count + 3] = slope;
    count += 1;
  }

  return {
    begin(here, inside) {
      if (here.length > MOST_HOLDERS) throw new Error("too many LAs meet in one cell");
      local = here;
      firstPiece.push(count);
      firstHolder.push(holders.length);
      for (const holder of local) holders.push(holder);
      return bases.push(maskOf(inside)) - 1;
    },
    addEdge(edge, cut) {
      const ax = x1[edge] ?? 0;
      const ay = y1[edge] ?? 0;
      const bx = x2[edge] ?? 0;
      const by = y2[edge] ?? 0;
      const slope = (bx - ax) / (by - ay);
      const westX = cut?.west ?? Math.min(ax, bx);
      const westY = cut?.height ?? (ax < bx ? ay : by);
      const eastX = Math.max(ax, bx);
      const eastY = ax < bx ? by : ay;
      // From its lower end, where the crossing of a ray is thus exact: that end is the one that belongs to it.
      if (westY < eastY) add(edge, westY, eastY, westX, slope);
      else add(edge, eastY, westY, eastX, slope);
    },
    // A piece west of everything.
    addChange: (edge, height) => {
      add(edge, height, Infinity, -Infinity, 0);
    },
    done: () => ({
      firstPiece: Uint32Array.from([...firstPiece, count]),
      firstHolder: Uint32Array.from(firstHolder),
      holders: Uint16Array.from(holders),
      bases: Int32Array.from(bases),
      pieces: pieces.slice(0, 4 * count),
      masks: masks.slice(0, count),
    }),
  };
}
