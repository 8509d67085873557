import type { AreaFeature } from "@abep/charts";
import { loadBoundaries } from "@abep/geography/boundaries";
import { feature } from "topojson-client";
import type { Loaded } from "../../../data/shipped.js";
import { attempt } from "../shapes.js";

let shapes: Promise<Loaded<readonly AreaFeature[]>> | undefined;

/** The outlines of the nine regions, in metres of the British National Grid. */
export function loadRegionShapes(): Promise<Loaded<readonly AreaFeature[]>> {
  shapes ??= attempt(async () => {
    const topology = await loadBoundaries();
    return feature(topology, topology.objects.regions).features.flatMap(
      ({ geometry, properties }): AreaFeature[] =>
        geometry.type === "Polygon" || geometry.type === "MultiPolygon"
          ? [{ code: properties.gss, label: properties.name, geometry }]
          : [],
    );
  });
  return shapes;
}
