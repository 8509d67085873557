import type { Term } from "./term.js";

/** How much of an area a partnership covers. */
export type ExtentId = "whole" | "part" | "unknown";

/** What sort of area a coverage row names. */
export type AreaTypeId = "la" | "lad" | "region" | "place";

/** Extents, the widest first. */
export const extents: readonly Term<ExtentId>[] = [
  { id: "whole", label: "Whole area", definition: "Every part of the area is covered." },
  { id: "part", label: "Part of the area", definition: "Some of the area is covered, not all." },
  {
    id: "unknown",
    label: "Extent not known",
    definition: "The area is named, but how much of it is covered is not.",
  },
];

/** Sorts of area that a coverage row can name. */
export const areaTypes: readonly Term<AreaTypeId>[] = [
  {
    id: "la",
    label: "Local authority",
    plural: "Local authorities",
    definition: "A council with education duties, given by its code.",
  },
  {
    id: "lad",
    label: "District",
    plural: "Districts",
    definition:
      "A lower-tier district, or a single-tier area named at district level, given by its code.",
  },
  {
    id: "region",
    label: "Region",
    plural: "Regions",
    definition: "A region of England or another area of that size, given by name.",
  },
  {
    id: "place",
    label: "Place",
    plural: "Places",
    definition: "A town, a part of a council, a former council or an informal area, given by name.",
  },
];
