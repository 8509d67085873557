/** A place of the site that every browser check is run on. */
export interface CheckedView {
  readonly name: string;
  /** Without the leading `#`. */
  readonly place: string;
  /** Asks the server for a file that is not there: the browser tells that in its console. */
  readonly missing?: true;
}

/** Every view, and those states of it that look different. */
export const views: readonly CheckedView[] = [
  { name: "map", place: "/map" },
  { name: "map with an area", place: "/map?area=E08000025" },
  { name: "tiles of a count", place: "/map?form=count_local&view=tiles" },
  { name: "table of a role", place: "/map?role=convener&view=table" },
  { name: "map of a region, filtered", place: "/map?region=E12000007&status=active&dated=yes" },
  { name: "map with a link that is partly wrong", place: "/map?form=nothing" },
  { name: "data", place: "/data" },
  { name: "methods", place: "/methods" },
  { name: "index of areas", place: "/areas" },
  { name: "area with a conflict and a new code", place: "/areas/E08000039" },
  { name: "area with many records", place: "/areas/E10000016" },
  { name: "area without land neighbours, by DfE code", place: "/areas/420" },
  { name: "area that ended", place: "/areas/E10000006" },
  { name: "area that is a district", place: "/areas/E07000098" },
  { name: "list of partnerships", place: "/partnerships" },
  { name: "partnerships that match a search", place: "/partnerships?q=learning+partnership" },
  { name: "partnerships that could not be placed", place: "/partnerships?placed=none" },
  { name: "partnerships, none left", place: "/partnerships?q=zzzz&form=maths_hub" },
  { name: "partnership with a conflict", place: "/partnerships/learn-sheffield" },
  {
    name: "partnership that closed, of long words",
    place: "/partnerships/computing-hub-dartford-and-east-sussex",
  },
  {
    name: "partnership without a place",
    place: "/partnerships/niot-campus-london-and-south-east",
  },
  { name: "partnership that is unknown", place: "/partnerships/learn-shefield", missing: true },
  { name: "page not found", place: "/nowhere" },
];
