import { bearing, type Board } from "./board.js";

/** How true a layout is to the borders of the areas. */
export interface Quality {
  readonly borders: number;
  /** Borders whose tiles touch. */
  readonly kept: number;
  /** Degrees by which the direction between the tiles of true neighbours is off, on average. */
  readonly meanTurn: number;
  /** True neighbours whose direction is off by more than 90°. */
  readonly reversed: number;
  /** Connected pieces of the whole. */
  readonly pieces: number;
  /** Connected pieces of the regions, islands not counted; nine when each hangs together. */
  readonly regionPieces: number;
}

/** How many pieces the areas that pass the test make, where pieces are joined by contacts that pass too. */
function pieces(
  board: Board,
  joined: (a: number, b: number) => boolean,
  of: readonly number[],
): number {
  const { contacts, touching } = board.lattice;
  const seen = new Set<number>();
  let count = 0;
  for (const start of of) {
    if (seen.has(start)) continue;
    count += 1;
    const open = [start];
    seen.add(start);
    for (let area = open.pop(); area !== undefined; area = open.pop()) {
      const cell = board.cellOf[area] ?? 0;
      for (let side = 0; side < contacts; side += 1) {
        const other = board.areaOn[touching[cell * contacts + side] ?? -1] ?? -1;
        if (other < 0 || seen.has(other) || !joined(area, other)) continue;
        seen.add(other);
        open.push(other);
      }
    }
  }
  return count;
}

/** Measures a layout over all borders. */
export function measure(board: Board): Quality {
  const { areas, lattice, cellOf } = board;
  const all = areas.gss.map((_, area) => area);
  const turns = areas.borders.map(([a, b]) => {
    const index = (cellOf[a] ?? 0) * lattice.cells + (cellOf[b] ?? 0);
    const turn = Math.abs((lattice.direction[index] ?? 0) - bearing(areas, a, b));
    return { touch: lattice.steps[index] === 1, turn: turn > 180 ? 360 - turn : turn };
  });
  return {
    borders: turns.length,
    kept: turns.filter(({ touch }) => touch).length,
    meanTurn: turns.reduce((sum, { turn }) => sum + turn, 0) / turns.length,
    reversed: turns.filter(({ turn }) => turn > 90).length,
    pieces: pieces(board, () => true, all),
    regionPieces: pieces(
      board,
      (a, b) => areas.region[a] === areas.region[b],
      all.filter((area) => !areas.islands.includes(area)),
    ),
  };
}

/**
 * One figure to choose between layouts: per cent of borders kept, less a point for each degree of mean turn
 * beyond 25 and each reversed pair, half a point for each loose part of a region, and ten for each piece
 * that is no island.
 */
export function score(quality: Quality, islands: number): number {
  const { kept, borders, meanTurn, reversed, pieces: count, regionPieces } = quality;
  return (
    (100 * kept) / borders -
    Math.max(0, meanTurn - 25) -
    reversed -
    0.5 * (regionPieces - 9) -
    10 * Math.max(0, count - 1 - islands)
  );
}

/** The figures in a sentence. */
export function describe(quality: Quality): string {
  const { kept, borders, meanTurn, reversed, pieces: count, regionPieces } = quality;
  const share = ((100 * kept) / borders).toFixed(1);
  return `${kept} of ${borders} borders kept (${share} %), bearings off by ${meanTurn.toFixed(1)}° on average, ${reversed} reversed, ${count} pieces, regions in ${regionPieces}`;
}
