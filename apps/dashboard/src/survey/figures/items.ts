import type { Measure } from "@abep/charts";
import { netAgreement, withheldSums } from "@abep/survey";
import type { Question } from "@abep/survey/instrument";
import { apart } from "./apart.js";
import { measureOf, underBoth, withheldBases, type Both } from "./measure.js";
import { shareEstimates } from "./shares.js";
import { answersOf, type Slice } from "./slices.js";
import type { AnswerHead, ItemFigures } from "./types.js";
import { withColumn } from "./with-column.js";

export type Matrix = Extract<Question, { readonly kind: "matrix" }>;

/** The answers of a matrix, from the least to the most: those below the middle on one side, those above on the other. */
export function sidesOf(question: Matrix): readonly AnswerHead[] {
  const answers = answersOf(question);
  const middle = (answers.length - 1) / 2;
  return answers.map(({ code, label }, at) => ({
    id: code,
    label,
    side: at < middle ? "negative" : at > middle ? "positive" : "neutral",
  }));
}

/** What counts as agreeing, as “Agree” or “Strongly agree”. */
export function agreeLabel(question: Matrix): string {
  return sidesOf(question)
    .filter(({ side }) => side === "positive")
    .map(({ label }) => `“${label}”`)
    .join(" or ");
}

/**
 * The items of a matrix: shares of each answer, the share that agrees, and net agreement. Answers are withheld so that
 * no sum of them that is told gives one back.
 */
export function itemFigures(question: Matrix, slices: readonly Slice[]): readonly ItemFigures[] {
  const answers = sidesOf(question);
  const codes = answers.map(({ id }) => id);
  const placesOn = (side: AnswerHead["side"]): readonly number[] =>
    answers.flatMap((answer, at) => (answer.side === side ? at : []));
  const sides = (["positive", "negative", "neutral"] as const)
    .map(placesOn)
    .filter((places) => places.length > 0);
  const [positive = [], negative = []] = sides.map((places) =>
    places.flatMap((at) => codes.slice(at, at + 1)),
  );
  return question.items.map(({ id, text }): ItemFigures => {
    const estimates = slices.map((slice) => shareEstimates(slice, id, codes));
    const counts = codes.map((_, at) =>
      estimates.map((own) => own[at]?.schools?.categoryBase ?? 0),
    );
    const cells = apart(slices, counts, (own) => withheldSums(own, sides).cells);
    const sums = apart(slices, counts, (own) => withheldSums(own, sides).sums);
    const noBase = withheldBases(
      slices,
      estimates.map((own) => own[0]?.schools?.base ?? 0),
    );
    const shown = (both: Both | undefined, slice: number, isWithheld: boolean): Measure =>
      both === undefined
        ? { state: "missing" }
        : measureOf(both, isWithheld, noBase[slice] === true);
    return {
      id,
      label: text,
      shares: estimates.map((own, slice) =>
        own.map((both, at) => shown(both, slice, cells[at]?.[slice] === true)),
      ),
      agree: slices.map((slice, at) =>
        shown(agreement(slice, id, positive), at, sums[0]?.[at] === true),
      ),
      net: slices.map((slice, at) =>
        shown(
          net(slice, id, positive, negative),
          at,
          sums[0]?.[at] === true || sums[1]?.[at] === true,
        ),
      ),
    };
  });
}

function net(
  slice: Slice,
  item: string,
  agree: readonly string[],
  disagree: readonly string[],
): Both | undefined {
  return underBoth(slice, (design) =>
    netAgreement(design, item, { agree, disagree }).groups.map((group) => group.net),
  )[0];
}

const AGREES = "_agrees";

function agreement(slice: Slice, item: string, positive: readonly string[]): Both | undefined {
  const column = slice.whole.data.columns.get(item);
  if (column?.kind !== "categorical") return undefined;
  const places = column.labels.map((label) => (positive.includes(label) ? 0 : 1));
  const codes = column.codes.slice();
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    if (code >= 0) codes[row] = places[code] ?? 1;
  }
  const made = { kind: "categorical", labels: ["yes", "no"], ordered: false, codes } as const;
  const designs = {
    schools: withColumn(slice.designs.schools, AGREES, made),
    trusts: withColumn(slice.designs.trusts, AGREES, made),
  };
  return shareEstimates({ ...slice, designs }, AGREES, ["yes"])[0];
}
