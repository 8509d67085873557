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

let overview: Promise<BoundaryTopology> | undefined;

/**
 * Loads the boundaries of the 153 current LAs, of the nine regions and of England, as TopoJSON in metres on the
 * British National Grid (EPSG:27700). Northings grow upwards: draw with `geoIdentity().reflectY(true)` of d3-geo.
 * Land ends at high water. The 2025 change between Barnsley and Sheffield, which moved a dozen dwellings, is not
 * in them.
 *
 * Every call gives the same object; whoever changes it changes it for all.
 *
 * @example
 * const topology = await loadBoundaries();
 * topology.objects.authorities.geometries.length; // 153
 */
export async function loadBoundaries(): Promise<BoundaryTopology> {
  overview ??= import("./data/boundaries-overview.js").then(decodeBoundaries);
  return overview;
}

/** The box around London's 33 LAs with a little room, for an inset map. */
export function londonBox(): GridBox {
  const [minEasting = 0, minNorthing = 0, maxEasting = 0, maxNorthing = 0] = londonBoxText
    .split(" ")
    .map(Number);
  return [minEasting, minNorthing, maxEasting, maxNorthing];
}
