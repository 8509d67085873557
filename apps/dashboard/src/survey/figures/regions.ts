import type { Measure } from "@abep/charts";
import { agreeLabel, itemFigures, type Matrix } from "./items.js";
import { meansOf } from "./numbers.js";
import { scoredSlices } from "./scales.js";
import { questionsOf, regionQuestion, slicesOf, type Analysis, type Slice } from "./slices.js";
import type { RegionFigureHead, RegionFigures } from "./types.js";

/** What can be told by region: the mean of each scale, and the share that agrees with each item of a matrix. */
export function regionFigureHeads(analysis: Analysis): readonly RegionFigureHead[] {
  return [
    ...analysis.study.instrument.scales.map(({ id, title, high }) => ({
      id,
      title,
      what: high,
      unit: "score" as const,
    })),
    ...matricesOf(analysis).flatMap((question) =>
      question.items.map(({ id, text }) => ({
        id,
        title: text,
        what: question.text,
        unit: "share" as const,
        question: question.id,
        answers: agreeLabel(question),
      })),
    ),
  ];
}

/**
 * A figure of leaders of mainstream schools for each region and for all; none when there is no such figure. A region is
 * withheld whenever a table of the figure by region withholds it.
 */
export function regionFigures(analysis: Analysis, id: string): RegionFigures | undefined {
  const head = regionFigureHeads(analysis).find((one) => one.id === id);
  if (head === undefined) return undefined;
  const all = slicesOf(analysis, { group: "mainstream", where: [] });
  const split = slicesOf(analysis, { group: "mainstream", where: [], by: regionQuestion });
  const regions = measuresOf(analysis, id, split);
  return {
    ...head,
    england: measuresOf(analysis, id, all)[0] ?? { state: "missing" },
    regions: Object.fromEntries(split.map((slice, at) => [slice.id, regions[at] ?? {}])),
  };
}

function measuresOf(analysis: Analysis, id: string, slices: readonly Slice[]): readonly Measure[] {
  const question = matricesOf(analysis).find(({ items }) => items.some((item) => item.id === id));
  if (question !== undefined) {
    const only = { ...question, items: question.items.filter((item) => item.id === id) };
    return itemFigures(only, slices)[0]?.agree ?? [];
  }
  const scored = scoredSlices(analysis, id, "pomp", slices);
  return scored === undefined ? [] : meansOf(scored.slices, scored.column);
}

function matricesOf({ study }: Analysis): readonly Matrix[] {
  return questionsOf(study).filter((question): question is Matrix => question.kind === "matrix");
}
