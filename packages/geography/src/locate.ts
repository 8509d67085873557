import type { Authority } from "./authority.js";
import { loadBoundaries } from "./boundaries.js";
import { edgesOf } from "./locate/edges.js";
import { finder } from "./locate/find.js";
import { gridOver } from "./locate/grid.js";
import { nearestEdgeFinder } from "./locate/nearest-edge.js";
import type { NearestEdge } from "./locate/nearest-edge.js";
import { buildRaster } from "./locate/raster.js";
import { findAuthority } from "./registry.js";

export { fromLonLat, toLonLat } from "./locate/lon-lat.js";

/** Tells which current LA a place lies in. Places are metres on the British National Grid (EPSG:27700). */
export interface Locator {
  /**
   * The LA that holds a place; `undefined` in the sea, abroad, and for what is no place (`NaN`). By boundaries that
   * are generalised and end at high water: near a border ask `borderDistance`, off the coast ask `nearest`. A place
   * on a border line belongs to one of its sides; where the lines of two river banks cross in the source, to the LA
   * whose code is first.
   */
  locate(easting: number, northing: number): Authority | undefined;
  /**
   * Metres to the nearest piece of any LA's outline, a border on land or the coast, from inside or outside; `NaN` for
   * what is no place. Exact for these boundaries, but they are generalised: another generalised release of ONS lies
   * 48 m from them at the median, 240 m at the ninetieth percentile. Closer than that they cannot decide.
   */
  borderDistance(easting: number, northing: number): number;
  /**
   * The LA that holds a place, at distance 0, or else the one whose outline is nearest: for a school on a pier, or a
   * postcode in a river. The caller decides how many metres are too far; `undefined` only for what is no place.
   */
  nearest(easting: number, northing: number): NearestAuthority | undefined;
}

/** An LA, and how many metres it is away. */
export interface NearestAuthority {
  readonly authority: Authority;
  readonly distance: number;
}

/**
 * Makes a locator from the detailed boundaries. It takes 3 MB and up to a tenth of a second: make one and keep it.
 *
 * @example
 * const locator = await createLocator();
 * locator.locate(530_047, 180_422)?.name; // "Westminster"
 * locator.locate(150_000, 150_000); // undefined
 * Math.round(locator.borderDistance(530_047, 180_422)); // 445
 */
export async function createLocator(): Promise<Locator> {
  const topology = await loadBoundaries({ resolution: "detail" });
  const authorities = topology.objects.authorities.geometries.map(({ id }) => findAuthority(id));
  const edges = edgesOf(topology);
  const find = finder(buildRaster(edges, gridOver(topology), authorities.length));
  // Made when first asked for: to locate needs none of it.
  let finderOfNearest: ReturnType<typeof nearestEdgeFinder> | undefined;
  const nearestEdge = (easting: number, northing: number): NearestEdge => {
    finderOfNearest ??= nearestEdgeFinder(edges);
    return finderOfNearest(easting, northing);
  };
  const locate = (easting: number, northing: number): Authority | undefined =>
    authorities[find(easting, northing)];
  const isPlace = (easting: number, northing: number): boolean =>
    Number.isFinite(easting) && Number.isFinite(northing);
  return {
    locate,
    borderDistance: (easting, northing) =>
      isPlace(easting, northing) ? nearestEdge(easting, northing).distance : NaN,
    nearest(easting, northing) {
      if (!isPlace(easting, northing)) return undefined;
      const holder = locate(easting, northing);
      if (holder !== undefined) return { authority: holder, distance: 0 };
      const { edge, distance } = nearestEdge(easting, northing);
      const authority = authorities[Math.min(...edges.ownersOf(edge))];
      return authority && { authority, distance };
    },
  };
}
