import type { AreaFeature, Inset, Tile } from "@abep/charts";
import { findAuthority } from "@abep/geography";
import { loadBoundaries, londonBox } from "@abep/geography/boundaries";
import { feature } from "topojson-client";
import type { Loaded } from "../../data/shipped.js";
import { shownAreas } from "./picture.js";

/** A box of the map that is drawn once more, larger: London, whose LAs are small. */
type Box = readonly [number, number, number, number];

export interface GeographicShapes {
  readonly features: readonly AreaFeature[];
  readonly london: Box;
}

let geographic: Promise<Loaded<GeographicShapes>> | undefined;
let hexagons: Promise<Loaded<readonly Tile[]>> | undefined;

/** The outlines of all LAs, in metres of the British National Grid. */
export function loadGeographicShapes(): Promise<Loaded<GeographicShapes>> {
  geographic ??= attempt(async () => {
    const topology = await loadBoundaries();
    const { features } = feature(topology, topology.objects.authorities);
    return {
      london: londonBox(),
      features: features.flatMap(({ geometry, properties }): AreaFeature[] =>
        geometry.type === "Polygon" || geometry.type === "MultiPolygon"
          ? [
              {
                code: properties.gss,
                label: properties.shortName,
                geometry,
                point: properties.labelPoint,
              },
            ]
          : [],
      ),
    };
  });
  return geographic;
}

/** One hexagon an LA. */
export function loadTiles(): Promise<Loaded<readonly Tile[]>> {
  hexagons ??= attempt(async () => {
    const [{ hexTiles }, { tileLabel }] = await Promise.all([
      import("@abep/geography/tiles"),
      import("./tile-label.js"),
    ]);
    return hexTiles().map(({ gss, q, r }) => {
      const label = findAuthority(gss)?.shortName ?? gss;
      return { code: gss, label, shortLabel: tileLabel(label), q, r };
    });
  });
  return hexagons;
}

/** Loads shapes, or says why there are none. */
export async function attempt<T>(load: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { ok: true, value: await load() };
  } catch {
    return {
      ok: false,
      message: "The shapes of the map could not be loaded.",
      remedy: "Check the connection, then try again. The table shows the same without them.",
      // A module that failed to load stays failed until the page is loaded anew.
      retry: () => {
        window.location.reload();
      },
    };
  }
}

/** The areas of a region alone, or all. What is left fills the map. */
export function within<T extends { readonly code: string }>(
  areas: readonly T[],
  region: string | undefined,
): readonly T[] {
  if (region === undefined) return areas;
  const codes = new Set(shownAreas({ region }));
  return areas.filter(({ code }) => codes.has(code));
}

/** London once more, larger, while all of England is shown. */
export function londonInset(
  shapes: GeographicShapes,
  region: string | undefined,
): readonly Inset[] {
  return region === undefined ? [{ label: "London", bbox: shapes.london }] : [];
}
