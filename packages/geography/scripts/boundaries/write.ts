import { gzipSync } from "node:zlib";
import { writeModule } from "../lib/generated.js";
import { crossingSegments } from "./crossings.js";
import { encode } from "./encode.js";
import { dropIslets } from "./islands.js";
import { ringPoints } from "./mesh.js";
import type { Mesh } from "./mesh.js";
import { simplify } from "./simplify.js";
import type { EncodedBoundaries } from "../../src/boundaries/decode.js";

/** Where to write, and which region each LA lies in. */
export interface Destination {
  readonly folder: string;
  readonly regionOf: (code: string) => string;
}

/** What one resolution of the boundaries is to be. */
export interface Resolution {
  /** The module's name. */
  readonly file: string;
  /** Step of the grid that points are rounded to, in metres. */
  readonly grid: number;
  /** Islands below this size, in square metres, are left out unless they matter to their LA. */
  readonly islet: number;
  /** Most bytes that the boundaries may take, gzipped. */
  readonly bytes: number;
}

/** Writes the finest boundaries that fit the bytes allowed. */
export function writeBoundaries(
  mesh: Mesh,
  { folder, regionOf }: Destination,
  { file, grid, islet, bytes }: Resolution,
): void {
  const whole = dropIslets(mesh, islet);
  const { triangle, result } = finest(
    bytes,
    (size) => simplify(whole, { grid, triangle: size }),
    (simplified) => encode(simplified, grid, regionOf),
  );
  const points = result.mesh.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(
    `${file}: ${result.mesh.areas.length} LAs, ${points} points on a grid of ${grid} m, ` +
      `triangles from ${Math.round(triangle)} m², ${crossingSegments(result.mesh.arcs).size} segments cross`,
  );
  const about: Readonly<Record<keyof EncodedBoundaries, string>> = {
    grid: "Step in metres, then the box in steps.",
    arcs: "One arc a word; see boundaries/decode.ts.",
    authorities: "One LA a line.",
    regions: "One region a line.",
    country: "England.",
  };
  const names = ["grid", "arcs", "authorities", "regions", "country"] as const;
  writeModule(
    "build-boundaries.ts",
    file,
    names.map((name) => ({ name, about: about[name], lines: [result.encoded[name]] })),
    folder,
  );
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

/** Writes the box around London. */
export function writeLondonBox(mesh: Mesh, { folder, regionOf }: Destination): void {
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
  const constant = { name: "londonBoxText", about, lines: [text] };
  writeModule("build-boundaries.ts", "london-box.ts", [constant], folder);
}
