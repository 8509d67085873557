/** A place of the site that every browser check is run on. */
export interface CheckedView {
  readonly name: string;
  /** Without the leading `#`. */
  readonly place: string;
}

/** Every view, and those states of it that look different. */
export const views: readonly CheckedView[] = [
  { name: "map", place: "/map" },
  { name: "map with an area", place: "/map?area=E08000025" },
  { name: "tiles of a count", place: "/map?form=count_local&view=tiles" },
  { name: "table of a role", place: "/map?role=convener&view=table" },
  { name: "map of a region, filtered", place: "/map?region=E12000007&status=active&dated=yes" },
  { name: "map with a link that is partly wrong", place: "/map?form=nothing" },
  { name: "page not found", place: "/nowhere" },
];
