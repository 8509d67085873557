import type { DfeCode, GssCode } from "../codes.js";

/** A place in metres on the British National Grid (EPSG:27700): easting, then northing. */
export type GridPoint = [easting: number, northing: number];

/** A box in metres on the British National Grid. */
export type GridBox = [
  minEasting: number,
  minNorthing: number,
  maxEasting: number,
  maxNorthing: number,
];

/** What each LA's outline carries besides its shape. */
export interface AuthorityProperties {
  gss: GssCode;
  dfe: DfeCode;
  name: string;
  shortName: string;
  regionCode: GssCode;
  /** A place well inside the largest piece of the LA, for a label or a mark. */
  labelPoint: GridPoint;
}

/** What the outline of a region, or of England, carries. */
export interface OutlineProperties {
  gss: GssCode;
  name: string;
}

/** A shape of a topology, with the numbers of the arcs that its rings are made of. */
export type SharedShape<Properties> =
  | { type: "Polygon"; id: string; properties: Properties; arcs: number[][] }
  | { type: "MultiPolygon"; id: string; properties: Properties; arcs: number[][][] };

/** Shapes that belong together; in a `BoundaryTopology` all collections share their arcs. */
export interface SharedShapes<Properties> {
  type: "GeometryCollection";
  geometries: SharedShape<Properties>[];
}

/**
 * A quantised TopoJSON topology: arcs are differences in grid steps, which `transform` turns into metres. Any
 * TopoJSON library reads it; the type fits `Topology` of `topojson-specification`.
 */
export interface BoundaryTopology {
  type: "Topology";
  bbox: GridBox;
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: {
    /** The 153 LAs, each with its GSS code as `id`, in order of code. */
    authorities: SharedShapes<AuthorityProperties>;
    /** The nine regions. */
    regions: SharedShapes<OutlineProperties>;
    /** England. */
    country: SharedShapes<OutlineProperties>;
  };
}
