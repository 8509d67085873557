/**
 * Lays the current LAs out as equal hexagons and as equal squares, and writes both to `src/data/tiles.ts` with
 * their figures of quality. From an input folder with `centroids.csv` and `adjacency.csv`. Build the registry
 * first. Each start is annealed on its own (a quarter of a minute) and the layout of the best score kept; the
 * same seeds give the same layouts.
 *
 * Usage: tsx scripts/build-tiles.ts INPUT_FOLDER [STARTS] [FIRST_SEED]
 */
import { inputFolder, writeModule, type Constant } from "./lib/generated.js";
import { anneal, type Schedule } from "./layout/anneal.js";
import { Board, type Weights } from "./layout/board.js";
import { readAreas, type Areas } from "./layout/input.js";
import { placeIslands } from "./layout/islands.js";
import { lattice, type Lattice } from "./layout/lattice.js";
import { describe, measure, score, type Quality } from "./layout/quality.js";
import { seededRandom } from "./layout/random.js";
import { relaxedPlaces } from "./layout/relax.js";

const SCHEDULE: Schedule = { moves: 4e7, hottest: 1, coldest: 0.06 };

const WEIGHTS: Readonly<Record<Lattice["shape"], Weights>> = {
  hexagon: { bearing: 0.0062, reversal: 0.03, place: 0.015, edge: 0.15 },
  square: { bearing: 0.005, reversal: 0.03, place: 0.015, edge: 0.15 },
};

interface Layout {
  readonly board: Board;
  readonly quality: Quality;
  readonly score: number;
}

const numberArgument = (place: number, otherwise: number): number =>
  Number(process.argv[place] ?? otherwise);

function layOut(areas: Areas, cells: Lattice, seed: number): Layout {
  const random = seededRandom(seed);
  const board = new Board(areas, cells, WEIGHTS[cells.shape], relaxedPlaces(areas, random));
  board.fillByPlace();
  anneal(board, SCHEDULE, random);
  placeIslands(board);
  const quality = measure(board);
  return { board, quality, score: score(quality, areas.islands.length) };
}

function bestLayout(areas: Areas, shape: Lattice["shape"], seeds: readonly number[]): Layout {
  const cells = lattice(shape);
  const layouts = seeds.map((seed) => {
    const layout = layOut(areas, cells, seed);
    console.log(`${shape}, seed ${seed}: ${describe(layout.quality)}; ${layout.score.toFixed(2)}`);
    return layout;
  });
  const [first, ...rest] = layouts;
  if (first === undefined) throw new Error("a layout needs at least one start");
  return rest.reduce((best, layout) => (layout.score > best.score ? layout : best), first);
}

/** Two letters an LA, column and row counted from `a`, in order of GSS code. */
function positions({ board }: Layout): string {
  const { row, column } = board.lattice;
  const rows = [...board.cellOf].map((cell) => row[cell] ?? 0);
  const columns = [...board.cellOf].map((cell) => column[cell] ?? 0);
  // An even number of rows is cut off, so that the odd ones, which stand half a tile to the right, stay odd.
  const top = Math.floor(Math.min(...rows) / 2) * 2;
  const left = Math.min(...columns);
  const letter = (value: number): string => {
    if (value > 25) throw new Error("the layout is wider or taller than the alphabet");
    return String.fromCharCode(97 + value);
  };
  return rows.map((r, area) => letter((columns[area] ?? 0) - left) + letter(r - top)).join("");
}

function figures({ quality }: Layout): string {
  const { borders, kept, meanTurn, reversed, pieces } = quality;
  return [borders, kept, meanTurn.toFixed(2), reversed, pieces].join(" ");
}

function constants(shape: Lattice["shape"], layout: Layout): readonly Constant[] {
  return [
    { name: `${shape}Positions`, about: "See tiles.ts.", lines: [positions(layout)] },
    { name: `${shape}Figures`, about: "See tiles.ts.", lines: [figures(layout)] },
  ];
}

const areas = readAreas(inputFolder("build-tiles.ts"));
const firstSeed = numberArgument(4, 1);
const seeds = Array.from({ length: numberArgument(3, 4) }, (_, start) => firstSeed + start);
const shapes = ["hexagon", "square"] as const;
writeModule(
  "build-tiles.ts",
  "tiles.ts",
  shapes.flatMap((shape) => constants(shape, bestLayout(areas, shape, seeds))),
);
