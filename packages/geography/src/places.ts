import type { GridBox, GridPoint } from "./boundaries/topology.js";
import { placeLines } from "./data/places.js";
import { authorities, findAuthority } from "./registry.js";

/** Where a current LA lies, on the British National Grid (EPSG:27700), to the metre. */
export interface Place {
  /** The centre of gravity of its area, which may lie outside it, as with a ring or a cluster of islands. */
  readonly centroid: GridPoint;
  /** The box around it. */
  readonly box: GridBox;
  /** Square kilometres of land to high water, by the generalised boundaries. */
  readonly areaKm2: number;
}

let places: ReadonlyMap<string, Place> | undefined;

/** Where a current LA lies; `undefined` for a code that is no current LA's. */
export function placeOf(code: string): Place | undefined {
  places ??= decode();
  return places.get(findAuthority(code)?.gss ?? "");
}

/**
 * Reads one LA a line, in order of GSS code: the centroid, how far the box reaches from it to west, south, east
 * and north, and the area.
 */
function decode(): ReadonlyMap<string, Place> {
  const lines = placeLines.split("\n");
  return new Map(
    authorities().map(({ gss }, index) => {
      const numbers = (lines[index] ?? "").split(" ").map(Number);
      const [x = 0, y = 0, west = 0, south = 0, east = 0, north = 0, areaKm2 = 0] = numbers;
      return [
        gss,
        {
          centroid: [x, y],
          box: [x - west, y - south, x + east, y + north],
          areaKm2,
        },
      ];
    }),
  );
}
