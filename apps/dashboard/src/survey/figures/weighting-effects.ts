import type { Measure } from "@abep/charts";
import { mean, numericColumn, withheldCells, type Design } from "@abep/survey";
import type { Question } from "@abep/survey/instrument";
import { larger, measureOf, tooFew, underBoth, type Both } from "./measure.js";
import { binsOf } from "./numbers.js";
import { scoredSlices } from "./scales.js";
import { neverGiven, shareEstimates } from "./shares.js";
import { answersOf, questionsOf, wholeOf, type Analysis, type Slice } from "./slices.js";
import type { BinFigures } from "./types.js";
import { withColumn } from "./with-column.js";

/** What the weights do to a figure, and how its error differs with the sampling unit. */
export interface WeightingEffect {
  readonly id: string;
  readonly title: string;
  readonly unit: "share" | "score";
  /** Every respondent counted once, with schools as sampling units. */
  readonly unweighted: Measure;
  readonly weighted: Measure;
  /** Standard errors of the weighted figure; absent where it is not told. */
  readonly errors?: {
    readonly schools: number;
    readonly trusts: number;
    /** The larger one, from which the interval is made. */
    readonly reported: "schools" | "trusts";
  };
}

export interface WeightingEffects {
  readonly effects: readonly WeightingEffect[];
  /** Shares of respondents by their weight, as a multiple of the mean weight; none of them is an estimate. */
  readonly bins: readonly BinFigures[];
}

/** Ordered questions beside the scales; more would be a list, and no overview. */
const QUESTIONS = 3;
const RATIO = "_weight_ratio";

/**
 * The effect of the weights on headline figures of mainstream leaders: the mean of each scale, and the share that
 * chooses the last answer to ordered questions. None when the leaders are not weighted.
 */
export function weightingEffects(analysis: Analysis): WeightingEffects | undefined {
  const plain = analysis.weighed.get("mainstream")?.plain;
  const [weighted] = wholeOf(analysis, "mainstream");
  if (plain === undefined || weighted?.isWeighted !== true) return undefined;
  const unweighted = { ...weighted, designs: { schools: plain, trusts: plain } };
  const slices = [unweighted, weighted] as const;
  return {
    effects: [...scaleEffects(analysis, slices), ...shareEffects(analysis, slices)],
    bins: weightBins(weighted, plain),
  };
}

type Pair = readonly [unweighted: Slice, weighted: Slice];

function scaleEffects(analysis: Analysis, slices: Pair): readonly WeightingEffect[] {
  return analysis.study.instrument.scales.flatMap(({ id, title }): readonly WeightingEffect[] => {
    const scored = scoredSlices(analysis, id, "pomp", slices);
    const [before, after] = (scored?.slices ?? []).map((slice) =>
      underBoth(slice, (design) => mean(design, scored?.column ?? "").estimates).at(0),
    );
    if (before === undefined || after === undefined) return [];
    const isWithheld = tooFew(after.schools?.base ?? 0);
    return [effectOf({ id, title, unit: "score" }, before, after, isWithheld)];
  });
}

function shareEffects(analysis: Analysis, slices: Pair): readonly WeightingEffect[] {
  const { roles } = analysis.study;
  const asks = (question: Question): boolean =>
    question.kind === "single" && question.ordered === true && question.id !== roles.phase;
  return questionsOf(analysis.study)
    .filter(asks)
    .slice(0, QUESTIONS)
    .flatMap((question): readonly WeightingEffect[] => {
      const { id, text } = question;
      const [unweighted, weighted] = slices;
      const all = answersOf(question);
      const never = neverGiven(
        [weighted],
        id,
        all.map(({ code }) => code),
      );
      const given = all.filter(({ code }) => !never.has(code));
      const codes = given.map(({ code }) => code);
      const after = shareEstimates(weighted, id, codes);
      const hidden = withheldCells(after.map(({ schools }) => [schools?.categoryBase ?? 0]));
      const [before, last, answer] = [
        shareEstimates(unweighted, id, codes).at(-1),
        after.at(-1),
        given.at(-1),
      ];
      if (before === undefined || last === undefined || answer === undefined) return [];
      const title = `${text} “${answer.label}”`;
      return [effectOf({ id, title, unit: "share" }, before, last, hidden.at(-1)?.[0] === true)];
    });
}

function effectOf(
  head: Pick<WeightingEffect, "id" | "title" | "unit">,
  before: Both,
  after: Both,
  isWithheld: boolean,
): WeightingEffect {
  const [schools, trusts] = [after.schools?.se, after.trusts?.se];
  return {
    ...head,
    unweighted: measureOf(before, isWithheld),
    weighted: measureOf(after, isWithheld),
    ...(isWithheld || schools === undefined || trusts === undefined
      ? {}
      : { errors: { schools, trusts, reported: larger(after).unit } }),
  };
}

function weightBins(slice: Slice, plain: Design): readonly BinFigures[] {
  const { rows, weights } = slice.designs.schools;
  const n = rows.reduce((count, row) => count + ((weights[row] ?? 0) > 0 ? 1 : 0), 0);
  const sum = rows.reduce((total, row) => total + (weights[row] ?? 0), 0);
  const ratios = numericColumn(weights.map((weight) => (weight * n) / sum));
  const design = withColumn(plain, RATIO, ratios);
  const bins = binsOf(
    { ...slice, designs: { schools: design, trusts: design }, whole: design },
    RATIO,
  );
  // The weights are those of this file: as a description of them the shares have no error.
  return bins.map(({ from, to, measure: { value, base, state } }) => ({
    from,
    to,
    measure: {
      ...(value === undefined ? {} : { value }),
      ...(base === undefined ? {} : { base }),
      ...(state === undefined ? {} : { state }),
    },
  }));
}
