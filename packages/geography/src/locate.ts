import type { Authority } from "./authority.js";
import { loadBoundaries } from "./boundaries.js";
import { edgesOf } from "./locate/edges.js";
import { finder } from "./locate/find.js";
import { gridOver } from "./locate/grid.js";
import { nearestEdgeFinder } from "./locate/nearest-edge.js";
import type { NearestEdge } from "./locate/nearest-edge.js";
import { buildRaster } from "./locate/raster.js";
import { borderGuess, isOffCoast, SHORE } from "./locate/shore.js";
import { findAuthority } from "./registry.js";

export { fromLonLat, toLonLat } from "./locate/lon-lat.js";

/** Tells which current LA a place lies in. Places are metres on the British National Grid (EPSG:27700). */
export interface Locator {
  /**
   * The LA that holds a place; `undefined` in the sea, abroad, and for what is no place (`NaN`). Boundaries are
   * generalised and end at high water, so that a place up to 500 m off the coast, or in a tidal river, counts as the
   * nearest LA's: a school on the sea front may lie outside every outline. Beyond the borders with Wales and Scotland
   * nothing does. `nearest` tells the two apart, and near a border ask `borderDistance`. A place on a border line
   * belongs to one of its sides; where the lines of two river banks cross in the source, to the LA whose code is first.
   */
  locate(easting: number, northing: number): Authority | undefined;
  /**
   * Metres to the nearest piece of any LA's outline, a border on land or the coast, from inside or outside; `NaN` for
   * what is no place. Exact for these boundaries, but they are generalised: another generalised release of ONS lies
   * 48 m from them at the median, 240 m at the ninetieth percentile. Closer than that they cannot decide.
   */
  borderDistance(easting: number, northing: number): number;
  /**
   * The LA whose outline holds a place, at distance 0, or else the one whose outline is nearest, however far and in
   * whatever country: the caller decides how many metres are too far. `undefined` only for what is no place.
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
  const raster = buildRaster(edges, gridOver(topology), authorities.length);
  const find = finder(raster);
  const mayBeNear = borderGuess(raster);
  // Made when first asked for: most places need none of it.
  let finderOfNearest: ReturnType<typeof nearestEdgeFinder> | undefined;
  const nearestEdge = (easting: number, northing: number, within?: number): NearestEdge => {
    finderOfNearest ??= nearestEdgeFinder(edges);
    return finderOfNearest(easting, northing, within);
  };
  const ownerOf = (edge: number): Authority | undefined =>
    authorities[Math.min(...edges.ownersOf(edge))];
  const isPlace = (easting: number, northing: number): boolean =>
    Number.isFinite(easting) && Number.isFinite(northing);
  return {
    locate(easting, northing) {
      const holder = authorities[find(easting, northing)];
      if (holder !== undefined || !mayBeNear(easting, northing)) return holder;
      if (!isOffCoast(easting, northing)) return undefined;
      return ownerOf(nearestEdge(easting, northing, SHORE).edge);
    },
    borderDistance: (easting, northing) =>
      isPlace(easting, northing) ? nearestEdge(easting, northing).distance : NaN,
    nearest(easting, northing) {
      if (!isPlace(easting, northing)) return undefined;
      const holder = authorities[find(easting, northing)];
      if (holder !== undefined) return { authority: holder, distance: 0 };
      const { edge, distance } = nearestEdge(easting, northing);
      const authority = ownerOf(edge);
      return authority && { authority, distance };
    },
  };
}
