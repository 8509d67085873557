import type { Board } from "./board.js";
import { drawMove, emptyMove, type Move } from "./moves.js";

export interface Schedule {
  readonly moves: number;
  readonly hottest: number;
  readonly coldest: number;
}

/** Carries a move out; `areas` lists those that moved, in the order of `move.from`. */
function apply(board: Board, move: Move, areas: Int32Array): void {
  for (let i = 0; i < move.count; i += 1) board.put(areas[i] ?? 0, move.to[i] ?? 0);
  if (move.leaves >= 0) board.areaOn[move.leaves] = -1;
}

function undo(board: Board, move: Move, areas: Int32Array): void {
  if (move.leaves >= 0) board.areaOn[move.to[move.count - 1] ?? 0] = -1;
  for (let i = 0; i < move.count; i += 1) board.put(areas[i] ?? 0, move.from[i] ?? 0);
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983): moves that cost less are kept,
 * others with a chance that falls with their cost and, move by move, with the temperature. The board ends
 * in the cheapest state of the last third.
 */
export function anneal(
  board: Board,
  { moves, hottest, coldest }: Schedule,
  random: () => number,
): void {
  const mainland = board.areas.gss.flatMap((_, area) =>
    board.areas.islands.includes(area) ? [] : [area],
  );
  const move = emptyMove();
  const moved = new Int32Array(move.from.length);
  const cells = new Int32Array(move.from.length + 1);
  let cost = 0;
  let least = Infinity;
  const best = new Int32Array(board.cellOf.length);
  for (let step = 0; step < moves; step += 1) {
    const area = mainland[Math.floor(random() * mainland.length)] ?? 0;
    if (!drawMove(board, area, random, move)) continue;
    for (let i = 0; i < move.count; i += 1) {
      moved[i] = board.areaOn[move.from[i] ?? 0] ?? 0;
      cells[i] = move.from[i] ?? 0;
    }
    cells[move.count] = move.to[move.count - 1] ?? 0;
    board.lookAround(cells, move.count + 1);
    const before = board.areasCost(moved, move.count) + board.shapeCost();
    apply(board, move, moved);
    const change = board.areasCost(moved, move.count) + board.shapeCost() - before;
    const temperature = hottest * (coldest / hottest) ** (step / moves);
    if (change > 0 && random() >= Math.exp(-change / temperature)) {
      undo(board, move, moved);
      continue;
    }
    cost += change;
    if (step > (moves * 2) / 3 && cost < least - 1e-9) {
      least = cost;
      best.set(board.cellOf);
    }
  }
  board.clear();
  for (const area of mainland) board.put(area, best[area] ?? 0);
}
