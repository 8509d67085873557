import { authorities } from "@abep/geography";
import { loadBoundaries, type BoundaryTopology } from "@abep/geography/boundaries";
import { toLonLat } from "@abep/geography/locate";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { formCells } from "../cells/index.js";
import type { Dataset } from "../model.js";
import { cellDataOf } from "../placement/cell-data.js";
import { resolveCoverage } from "../placement/resolve.js";
import { forms } from "../vocabulary/index.js";
import { textFile, type ExportFile } from "./file.js";

/** What a feature says of one form in one local authority. */
interface FormProperties {
  readonly state: string;
  readonly extent?: string;
  /** How many cover it, closed ones apart. */
  readonly recorded: number;
  /** The ids of all that cover it or did. */
  readonly partnerships: readonly string[];
}

const attribution =
  "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right.";

/**
 * Today's local authorities as GeoJSON (RFC 7946: longitude and latitude on WGS84, outer rings against
 * the clock), each with the state, extent and partnerships of every form. Outlines are generalised, to
 * 50 metres, so that one may touch or cross itself by as much, and the change of datum is right to
 * about 5.
 */
export async function geojsonFile(dataset: Dataset): Promise<ExportFile> {
  const topology = await loadBoundaries();
  const coverage = resolveCoverage(dataset);
  const data = cellDataOf(dataset, coverage);
  const formOf = new Map(dataset.partnerships.map(({ id, form }) => [id, form]));
  const cells = forms.map(({ id }) => ({ id, of: formCells(data, id) }));
  const ids = new Map<string, string[]>();
  for (const { partnershipId, gss } of coverage.placements) {
    const key = `${gss} ${formOf.get(partnershipId) ?? ""}`;
    ids.set(key, [...(ids.get(key) ?? []), partnershipId]);
  }
  const outlines = outlinesOf(topology);
  const features = authorities().flatMap(({ gss, name, region }): Feature[] => {
    const geometry = outlines.get(gss);
    if (geometry === undefined) return [];
    const states = cells.map(({ id, of }): [string, FormProperties] => {
      const cell = of.get(gss);
      return [
        id,
        {
          state: cell?.state ?? "not_researched",
          ...(cell?.extent !== undefined && { extent: cell.extent }),
          recorded: cell?.count ?? 0,
          partnerships: ids.get(`${gss} ${id}`) ?? [],
        },
      ];
    });
    const properties = { gss_code: gss, name, region: region.name, ...Object.fromEntries(states) };
    return [{ type: "Feature", id: gss, properties, geometry }];
  });
  const collection: FeatureCollection & { readonly attribution: string } = {
    type: "FeatureCollection",
    attribution,
    features,
  };
  return textFile("coverage.geojson", "application/geo+json", `${JSON.stringify(collection)}\n`);
}

function outlinesOf(topology: BoundaryTopology): ReadonlyMap<string, Polygon | MultiPolygon> {
  const collection = feature(topology, topology.objects.authorities);
  const outlines = new Map<string, Polygon | MultiPolygon>();
  for (const { properties, geometry } of collection.features)
    if (geometry.type === "Polygon")
      outlines.set(properties.gss, { ...geometry, coordinates: onWgs84(geometry.coordinates) });
    else if (geometry.type === "MultiPolygon")
      outlines.set(properties.gss, {
        ...geometry,
        coordinates: geometry.coordinates.map(onWgs84),
      });
  return outlines;
}

/** The rings of a polygon in longitude and latitude: the first against the clock, holes with it. */
function onWgs84(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, index) => {
    const all = ring.map(([easting = 0, northing = 0]) =>
      toLonLat(easting, northing).map((degrees) => Number(degrees.toFixed(6))),
    );
    const places = all.filter(
      ([lon, lat], at) => at === 0 || lon !== all[at - 1]?.[0] || lat !== all[at - 1]?.[1],
    );
    return turnsLeft(places) === (index === 0) ? places : places.reverse();
  });
}

/** Whether a ring runs against the clock, by the sign of its area. */
function turnsLeft(ring: readonly Position[]): boolean {
  let area = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    area += x * nextY - nextX * y;
  }
  return area > 0;
}
