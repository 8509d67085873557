import type { Board } from "./board.js";

/** The longest chain of tiles that one move shifts. */
const LONGEST = 24;

/** A change that is tried: the areas of `from` cells stand afterwards on the `to` cells. */
export interface Move {
  /** Cells whose tile moves; as many as `count`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  count: number;
  /** A cell that the move leaves empty, or -1 when the outline stays. */
  leaves: number;
}

/** Room for a move. */
export function emptyMove(): Move {
  return { from: new Int32Array(LONGEST), to: new Int32Array(LONGEST), count: 0, leaves: -1 };
}

type Random = () => number;

function pick(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function beside(board: Board, cell: number, random: Random): number {
  const { touching, contacts } = board.lattice;
  return touching[cell * contacts + pick(random, contacts)] ?? -1;
}

/** Passes every tile of a path on by one, the last back to the start when the path is a ring. */
function along(move: Move, path: readonly number[], ring: boolean): boolean {
  move.count = 0;
  const last = ring ? path.length : path.length - 1;
  for (let i = 0; i < last; i += 1) {
    move.from[i] = path[i] ?? 0;
    move.to[i] = path[(i + 1) % path.length] ?? 0;
    move.count += 1;
  }
  move.leaves = ring ? -1 : (path[0] ?? -1);
  return true;
}

/** Two tiles that touch change places, or an area changes places with one beside a neighbour of its own. */
function swap(board: Board, area: number, random: Random, move: Move): boolean {
  const cell = board.cellOf[area] ?? 0;
  const own = board.neighbours[area];
  const near =
    own !== undefined && own.length > 0 && random() < 0.5
      ? (board.cellOf[own[pick(random, own.length)] ?? 0] ?? 0)
      : cell;
  const target = beside(board, near, random);
  if (target < 0 || target === cell) return false;
  return along(move, [cell, target], (board.areaOn[target] ?? -1) >= 0);
}

/** Three tiles in a row change places in a ring. */
function turnThree(board: Board, area: number, random: Random, move: Move): boolean {
  const first = board.cellOf[area] ?? 0;
  const second = beside(board, first, random);
  if (second < 0 || (board.areaOn[second] ?? -1) < 0) return false;
  const third = beside(board, second, random);
  if (third < 0 || third === first || (board.areaOn[third] ?? -1) < 0) return false;
  return along(move, [first, second, third], true);
}

/** A tile pushes those before it, on a line that bends here and there, until one falls on an empty cell. */
function push(board: Board, area: number, random: Random, move: Move): boolean {
  const { touching, contacts } = board.lattice;
  const path = [board.cellOf[area] ?? 0];
  const side = pick(random, contacts);
  while (path.length < LONGEST) {
    const cell = path[path.length - 1] ?? 0;
    const turned = random() < 1 / 6 ? pick(random, contacts) : side;
    const next = touching[cell * contacts + turned] ?? -1;
    if (next < 0 || path.includes(next)) return false;
    path.push(next);
    if ((board.areaOn[next] ?? -1) < 0) return along(move, path, false);
  }
  return false;
}

/** An area goes beside a true neighbour, and the tiles on the way there each step back by one. */
function insert(board: Board, area: number, random: Random, move: Move): boolean {
  const { touching, contacts, steps, cells } = board.lattice;
  const own = board.neighbours[area];
  if (own === undefined || own.length === 0) return false;
  const start = board.cellOf[area] ?? 0;
  const target = beside(board, board.cellOf[own[pick(random, own.length)] ?? 0] ?? 0, random);
  if (target < 0 || target === start || (board.areaOn[target] ?? -1) < 0) return false;
  const path = [start];
  let cell = start;
  while (cell !== target && path.length < LONGEST) {
    let best = -1;
    let least = steps[cell * cells + target] ?? 0;
    const turn = pick(random, contacts);
    for (let side = 0; side < contacts; side += 1) {
      const next = touching[cell * contacts + ((side + turn) % contacts)] ?? -1;
      if (next < 0 || (board.areaOn[next] ?? -1) < 0) continue;
      const left = steps[next * cells + target] ?? 0;
      if (left < least) [best, least] = [next, left];
    }
    if (best < 0) return false;
    cell = best;
    path.push(cell);
  }
  // The path is walked backwards, so that it is the area that goes the whole way.
  return cell === target && along(move, path.reverse(), true);
}

/** Draws a move for an area; false when the one drawn does not fit. */
export function drawMove(board: Board, area: number, random: Random, move: Move): boolean {
  const kind = random();
  if (kind < 0.3) return swap(board, area, random, move);
  if (kind < 0.5) return turnThree(board, area, random, move);
  if (kind < 0.8) return push(board, area, random, move);
  return insert(board, area, random, move);
}
