import type { Measure } from "@abep/charts";
import { itemFigures, type Matrix } from "./items.js";
import { scaleFigures } from "./scales.js";
import { questionsOf, regionQuestion, slicesOf, type Analysis } from "./slices.js";
import type { RegionFigures, Selection, SliceHead } from "./types.js";

/** A figure that can be told by region. */
export interface RegionFigureHead {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly unit: RegionFigures["unit"];
}

/**
 * What can be told by region: the mean of each scale, and the share that agrees with each item, or chooses the most
 * positive half of the answers to an ordered question.
 */
export function regionFigureHeads(analysis: Analysis): readonly RegionFigureHead[] {
  return [
    ...analysis.study.instrument.scales.map(({ id, title, high }) => ({
      id,
      title,
      what: `Mean score from 0 to 100. ${high}`,
      unit: "score" as const,
    })),
    ...questionsOf(analysis.study)
      .filter((question): question is Matrix => question.kind === "matrix")
      .flatMap((question) =>
        question.items.map(({ id, text }) => ({
          id,
          title: text,
          what: question.text,
          unit: "share" as const,
        })),
      ),
  ];
}

/** A figure for each region and for all; none when there is no such figure. */
export function regionFigures(analysis: Analysis, id: string): RegionFigures | undefined {
  const head = regionFigureHeads(analysis).find((one) => one.id === id);
  if (head === undefined) return undefined;
  const all: Selection = { group: "mainstream", where: [] };
  const split: Selection = { ...all, by: regionQuestion };
  const measures = (selection: Selection): readonly (readonly [SliceHead["id"], Measure])[] => {
    if (head.unit === "score") {
      const figures = scaleFigures(analysis, id, "pomp", selection);
      return (figures?.slices ?? []).map((slice, at) => [
        slice.id,
        figures?.means.measures[at] ?? {},
      ]);
    }
    const question = questionsOf(analysis.study).find(
      (one): one is Matrix => one.kind === "matrix" && one.items.some((item) => item.id === id),
    );
    if (question === undefined) return [];
    const only = { ...question, items: question.items.filter((item) => item.id === id) };
    const slices = slicesOf(analysis, selection);
    const [item] = itemFigures(only, slices);
    return slices.map((slice, at) => [slice.id, item?.agree[at] ?? {}]);
  };
  return {
    ...head,
    england: measures(all)[0]?.[1] ?? { state: "missing" },
    regions: Object.fromEntries(measures(split)),
  };
}
