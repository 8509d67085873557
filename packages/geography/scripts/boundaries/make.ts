import { gzipSync } from "node:zlib";
import type { Constant } from "../lib/generated.js";
import { crossingSegments } from "./crossings.js";
import { encode } from "./encode.js";
import { dropIslets } from "./islands.js";
import { ringPoints } from "./mesh.js";
import type { Mesh } from "./mesh.js";
import { isTooCoarse, simplify } from "./simplify.js";
import type { EncodedBoundaries } from "../../src/boundaries/decode.js";

/** What one resolution of the boundaries is to be. */
export interface Resolution {
  /** The module's name. */
  readonly file: string;
  /** Step of the grid that points are rounded to, in metres; a finer one is taken where this distorts an area. */
  readonly grid: number;
  /** Islands below this size, in square metres, are left out unless they matter to their LA. */
  readonly islet: number;
  /** Most bytes that the boundaries may take, gzipped. */
  readonly bytes: number;
}

/** A module of the data that is made but not yet written. */
export interface MadeModule {
  readonly file: string;
  readonly constants: readonly Constant[];
  /** What it came to, for whoever runs the command. */
  readonly summary: string;
}

/** Makes the finest boundaries that fit the bytes allowed. */
export function makeBoundaries(
  mesh: Mesh,
  regionOf: (code: string) => string,
  { file, grid: wanted, islet, bytes }: Resolution,
): MadeModule {
  const whole = dropIslets(mesh, islet);
  const grid = finestNeeded(whole, wanted);
  const { triangle, result } = finest(
    bytes,
    (size) => simplify(whole, { grid, triangle: size }),
    (simplified) => encode(simplified, grid, regionOf),
  );
  const points = result.mesh.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const about: Readonly<Record<keyof EncodedBoundaries, string>> = {
    grid: "Step in metres, then the box in steps.",
    arcs: "One arc a word; see boundaries/decode.ts.",
    authorities: "One LA a line.",
    regions: "One region a line.",
    country: "England.",
  };
  const names = ["grid", "arcs", "authorities", "regions", "country"] as const;
  return {
    file,
    constants: names.map((name) => ({
      name,
      about: about[name],
      lines: [result.encoded[name]],
    })),
    summary:
      `${file}: ${result.mesh.areas.length} LAs, ${points} points on a grid of ${grid} m, ` +
      `triangles from ${Math.round(triangle)} m², ${crossingSegments(result.mesh.arcs).size} segments cross`,
  };
}

/** Halves the step of the grid, in whole metres, until no area is distorted by being rounded to it. */
function finestNeeded(mesh: Mesh, wanted: number): number {
  for (let grid = wanted; ; grid = Math.floor(grid / 2)) {
    if (grid <= 1 || !isTooCoarse(mesh, grid)) return grid;
  }
}

interface Attempt {
  readonly mesh: Mesh;
  readonly encoded: EncodedBoundaries;
}

/** Halves the span of triangles between too many bytes and few enough, until it is within 2 %. */
function finest(
  bytes: number,
  make: (triangle: number) => Mesh,
  write: (mesh: Mesh) => EncodedBoundaries,
): { readonly triangle: number; readonly result: Attempt } {
  const attempt = (triangle: number): Attempt => {
    const mesh = make(triangle);
    return { mesh, encoded: write(mesh) };
  };
  const fits = ({ encoded }: Attempt): boolean =>
    gzipSync(Object.values(encoded).join("\n"), { level: 9 }).length <= bytes;
  let [low, high] = [1, 1e8];
  let best: Attempt = attempt(low);
  if (fits(best)) return { triangle: low, result: best };
  best = attempt(high);
  if (!fits(best)) throw new Error(`no boundaries fit into ${bytes} bytes`);
  while (high / low > 1.02) {
    const middle = Math.sqrt(low * high);
    const tried = attempt(middle);
    if (fits(tried)) [high, best] = [middle, tried];
    else low = middle;
  }
  return { triangle: high, result: best };
}

/** Room around London's LAs, in metres. */
const MARGIN = 1_000;

/** Makes the box around London. */
export function makeLondonBox(mesh: Mesh, regionOf: (code: string) => string): MadeModule {
  const points = mesh.areas
    .filter(({ code }) => regionOf(code) === "E12000007")
    .flatMap(({ polygons }) => polygons.flat())
    .flatMap((ring) => ringPoints(mesh.arcs, ring));
  const eastings = points.map(([x]) => x);
  const northings = points.map(([, y]) => y);
  const box = [
    Math.min(...eastings) - MARGIN,
    Math.min(...northings) - MARGIN,
    Math.max(...eastings) + MARGIN,
    Math.max(...northings) + MARGIN,
  ];
  const text = box.map((value) => Math.round(value / 100) * 100).join(" ");
  const about = "Least and greatest easting and northing, in metres.";
  return {
    file: "london-box.ts",
    constants: [{ name: "londonBoxText", about, lines: [text] }],
    summary: `london-box.ts: ${text}`,
  };
}
