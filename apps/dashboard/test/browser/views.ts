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
  { name: "data: own files", place: "/data/files" },
  { name: "data: tracker of one form", place: "/data/tracker?form=maths_hub&show=stale" },
  { name: "data: verification packs", place: "/data/verification" },
  { name: "data: contact log", place: "/data/contacts" },
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
  { name: "map of a survey figure", place: "/map?survey=scale_demand" },
  { name: "survey: who answered", place: "/survey" },
  { name: "survey: all questions", place: "/survey/questions" },
  { name: "survey: a question", place: "/survey/questions/would_join" },
  { name: "survey: a set, by phase", place: "/survey/questions/purposes?by=phase" },
  { name: "survey: statements", place: "/survey/questions/local_support" },
  {
    name: "survey: a statement, by school or trust",
    place: "/survey/questions/barriers?by=level&item=stops_money",
  },
  {
    name: "survey: a number, one region",
    place: "/survey/questions/hours?where=_region:E12000007",
  },
  {
    name: "survey: a ranking of special schools",
    place: "/survey/questions/barrier_first?of=special",
  },
  { name: "survey: a question that is not there", place: "/survey/questions/nothing" },
  { name: "survey: enablers and barriers, split", place: "/survey/enablers?by=in_partnership" },
  { name: "survey: scales", place: "/survey/scales" },
  { name: "survey: a scale by region", place: "/survey/scales/scale_demand?by=_region" },
  {
    name: "survey: a table of one region",
    place: "/survey/tables?rows=would_join&columns=phase&where=_region:E12000008",
  },
  { name: "survey: weights", place: "/survey/weights" },
  { name: "survey: own data", place: "/survey/own" },
  { name: "page not found", place: "/nowhere" },
];

/** Of what went wrong on a page: what its view may not say. */
export function unexpectedTroubles(
  troubles: readonly string[],
  { missing }: CheckedView,
): readonly string[] {
  return troubles.filter((text) => missing !== true || !/\b404\b/.test(text));
}
