import type { Measure } from "@abep/charts";
import { listOf, regionInSentence } from "../../../format/text.js";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { mayBeEqual, measureWords } from "../../survey/figure-words.js";
import { formatOf } from "../../map/survey/region-rows.js";
import { subjectOf } from "../../map/survey/subject.js";

/** A figure of a region beside England's. */
export interface Beside {
  readonly figures: RegionFigures;
  readonly region: Measure;
  readonly england: Measure;
  /** Where the region lies, if the two intervals lie apart. */
  readonly differs?: "higher" | "lower";
}

export function besideEngland(all: readonly RegionFigures[], region: string): readonly Beside[] {
  return all.map((figures) => {
    const own = figures.regions[region] ?? { state: "missing" };
    const { england } = figures;
    const isTold = own.value !== undefined && england.value !== undefined;
    return {
      figures,
      region: own,
      england,
      ...(isTold && !mayBeEqual(own, england)
        ? {
            differs:
              (own.value ?? 0) > (england.value ?? 0) ? ("higher" as const) : ("lower" as const),
          }
        : {}),
    };
  });
}

/** A figure of the region and of England, in a line: “Demand …: 51 (46 to 55) of 100; England 58 (57 to 59).” */
export function lineOf({ figures, region, england }: Beside): string {
  const format = formatOf(figures);
  const of = figures.unit === "score" ? " of 100" : "";
  const words = measureWords(region, format);
  const own =
    region.state === "withheld"
      ? `${words}, because too few answered`
      : region.value === undefined
        ? words
        : `${words}${of}`;
  return `${subjectOf(figures)}: ${own}; England ${measureWords(england, format)}.`;
}

/** How many of the figures lie clearly apart from England's, and which. */
export function leadOf(all: readonly Beside[], region: string): string {
  const where = regionInSentence(region);
  const told = all.filter(({ region: { value } }) => value !== undefined);
  if (told.length === 0) return `Too few leaders answered in ${where} to show a figure [c].`;
  const apart = told.filter(({ differs }) => differs !== undefined);
  if (apart.length === 0) {
    return `Leaders in ${where} do not clearly differ from leaders in all of England on any of the ${told.length} figures below.`;
  }
  const words = apart.map(({ figures, differs = "" }) => `“${figures.title}” (${differs})`);
  return `Leaders in ${where} clearly differ from leaders in all of England on ${apart.length} of the ${told.length} figures below: ${listOf(words)}.`;
}

/** What a chart of some of the figures shows, as far as the intervals tell. */
export function headlineOf(some: readonly Beside[], what: string, region: string): string {
  const where = regionInSentence(region);
  const apart = some.filter(({ differs }) => differs !== undefined);
  if (apart.length === 0) return `${what} in ${where} do not clearly differ from England’s`;
  return `${what} in ${where}: ${listOf(
    apart.map(({ figures, differs = "" }) => `“${figures.title}” is ${differs} than in England`),
  )}`;
}
