import type { Category } from "@abep/charts";

/** How maps of an LA and its neighbours draw each of them. */
export function neighbourCategories(): Readonly<
  Record<"own" | "land" | "alike" | "both" | "rest", Category>
> {
  const dots = { pattern: "dots", patternColour: "series-1", border: "hairline" } as const;
  return {
    own: { id: "own", label: "This LA", style: { fill: "series-1", border: "hairline" } },
    land: {
      id: "land",
      label: "Land neighbour",
      style: { fill: "series-1-light", border: "hairline" },
    },
    alike: { id: "alike", label: "Statistical neighbour", style: { fill: "neutral", ...dots } },
    both: { id: "both", label: "Both", style: { fill: "series-1-light", ...dots } },
    rest: { id: "rest", label: "Other LA", style: { fill: "neutral", border: "hairline" } },
  };
}
