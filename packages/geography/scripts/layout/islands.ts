import { bearing, type Board } from "./board.js";

/** How many of the nearest areas of the mainland an island is placed by. */
const ANCHORS = 3;

/** What ten degrees of a wrong bearing weigh, in steps of distance. */
const STEPS_PER_DEGREE = 0.05;

function metres(board: Board, a: number, b: number): number {
  const { east, north } = board.areas;
  return Math.hypot((east[a] ?? 0) - (east[b] ?? 0), (north[a] ?? 0) - (north[b] ?? 0));
}

/**
 * Puts each island off the coast: on the free cell, with water on every side, that lies nearest to its
 * nearest areas of the mainland and in the right direction from them.
 */
export function placeIslands(board: Board): void {
  const { areas, lattice } = board;
  for (const island of areas.islands) {
    const anchors = areas.gss
      .map((_, area) => area)
      .filter((area) => !areas.islands.includes(area))
      .sort((a, b) => metres(board, island, a) - metres(board, island, b))
      .slice(0, ANCHORS);
    let best = -1;
    let least = Infinity;
    for (let cell = 0; cell < lattice.cells; cell += 1) {
      if (!isOpenWater(board, cell)) continue;
      const cost = anchors.reduce((sum, anchor) => {
        const index = (board.cellOf[anchor] ?? 0) * lattice.cells + cell;
        let turn = Math.abs((lattice.direction[index] ?? 0) - bearing(areas, anchor, island));
        if (turn > 180) turn = 360 - turn;
        return sum + (lattice.steps[index] ?? 0) + STEPS_PER_DEGREE * turn;
      }, 0);
      if (cost < least) [best, least] = [cell, cost];
    }
    board.put(island, best);
  }
}

function isOpenWater({ areaOn, lattice }: Board, cell: number): boolean {
  const { contacts, touching } = lattice;
  const around = touching.subarray(cell * contacts, (cell + 1) * contacts);
  return areaOn[cell] === -1 && around.every((beside) => beside < 0 || areaOn[beside] === -1);
}
