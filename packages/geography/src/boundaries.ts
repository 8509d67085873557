import { decodeBoundaries } from "./boundaries/decode.js";
import type { BoundaryTopology, GridBox } from "./boundaries/topology.js";
import { londonBoxText } from "./data/london-box.js";

export type {
  AuthorityProperties,
  BoundaryTopology,
  GridBox,
  GridPoint,
  OutlineProperties,
  SharedShape,
  SharedShapes,
} from "./boundaries/topology.js";

/** How fine boundaries are to be. */
export interface BoundaryOptions {
  /**
   * `overview`, the default: for maps of England and of London; points on a grid of 50 m, 20 KB gzipped.
   * `detail`: for maps of one LA, and to tell which LA a point lies in; a grid of 10 m, all that the generalised
   * release of ONS holds, 52 KB gzipped.
   */
  readonly resolution?: "overview" | "detail";
}

let overview: Promise<BoundaryTopology> | undefined;
let detail: Promise<BoundaryTopology> | undefined;

/**
 * Loads the boundaries of the 153 current LAs, of the nine regions and of England, as TopoJSON in metres on the
 * British National Grid (EPSG:27700). Northings grow upwards: draw with `geoIdentity().reflectY(true)` of d3-geo.
 * Land ends at high water. The 2025 change between Barnsley and Sheffield, which moved a dozen dwellings, is not
 * in them.
 *
 * Every call gives the same object for a resolution; whoever changes it changes it for all.
 *
 * @example
 * const topology = await loadBoundaries();
 * topology.objects.authorities.geometries.length; // 153
 */
export async function loadBoundaries(options: BoundaryOptions = {}): Promise<BoundaryTopology> {
  // A load that failed is forgotten, so that the next call tries again.
  if (options.resolution === "detail") {
    detail ??= import("./data/boundaries-detail.js").then(decodeBoundaries, (error: unknown) => {
      detail = undefined;
      throw error;
    });
    return detail;
  }
  overview ??= import("./data/boundaries-overview.js").then(decodeBoundaries, (error: unknown) => {
    overview = undefined;
    throw error;
  });
  return overview;
}

/** The box around London's 33 LAs with a little room, for an inset map. */
export function londonBox(): GridBox {
  const [minEasting = 0, minNorthing = 0, maxEasting = 0, maxNorthing = 0] = londonBoxText
    .split(" ")
    .map(Number);
  return [minEasting, minNorthing, maxEasting, maxNorthing];
}
