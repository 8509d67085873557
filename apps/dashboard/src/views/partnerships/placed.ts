import type { PartnershipSummary } from "../../data/shipped.js";

export const placedChoices = ["all", "some", "none"] as const;
/** How far the stated areas of a record could be placed. `none`: it counts in no LA. */
export type PlacedChoice = (typeof placedChoices)[number];

/** What a menu calls them. */
export const placedLabels: Readonly<Record<PlacedChoice, string>> = {
  all: "Every stated area placed",
  some: "Some areas not placed",
  none: "Not placed in any LA",
};

export function placedOf({ areas, unplaced }: PartnershipSummary): PlacedChoice {
  if (areas.length === 0) return "none";
  return unplaced.length === 0 ? "all" : "some";
}

/** Why a record, or a part of it, could not be placed: each reason once; empty when all was placed. */
export function whyUnplaced({ areas, unplaced }: PartnershipSummary): readonly string[] {
  if (unplaced.length > 0) return [...new Set(unplaced.map(({ reason }) => reason))];
  return areas.length === 0 ? ["No source names an area."] : [];
}
