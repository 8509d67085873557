import { rankSummary, withheldOptions, type Estimate } from "@abep/survey";
import type { Question } from "@abep/survey/instrument";
import { apart } from "./apart.js";
import { measureOf, measuresOf, type Both } from "./measure.js";
import { answersOf, type Slice } from "./slices.js";
import type { Line } from "./types.js";

export type Ranking = Extract<Question, { readonly kind: "rank" }>;

/** How the options of a ranking stand: mean rank of those who ranked it, and how many rank it first or high. */
export interface RankingFigures {
  readonly top: number;
  readonly means: readonly Line[];
  readonly first: readonly Line[];
  readonly topShares: readonly Line[];
}

export function rankingFigures(question: Ranking, slices: readonly Slice[]): RankingFigures {
  const options = answersOf(question);
  const columns = options.map(({ code }) => `${question.id}_${code}`);
  const top = question.top ?? Math.min(3, options.length);
  const summaries = slices.map((slice) => ({
    schools: rankSummary(slice.designs.schools, columns, { top: [1, top] }),
    trusts: rankSummary(slice.designs.trusts, columns, { top: [1, top] }),
  }));
  const both = (
    at: number,
    of: (option: (typeof summaries)[number]["schools"]["options"][number]) => Estimate | undefined,
  ): readonly Both[] =>
    summaries.map(({ schools, trusts }) => {
      const [one, other] = [schools.options[at], trusts.options[at]];
      return { schools: one && of(one), trusts: other && of(other) };
    });
  const bases = summaries.map(({ schools }) => schools.base);
  const chosen = (k: number) =>
    columns.map((column) => slices.map((slice) => countUpTo(slice, column, k)));
  const shares = (k: 0 | 1, limit: number): readonly Line[] => {
    const hidden = apart(slices, chosen(limit), (own, places) =>
      withheldOptions(
        own,
        places.map((at) => bases[at] ?? 0),
      ),
    );
    return options.map(({ code, label }, at) => ({
      id: code,
      label,
      measures: both(at, (option) => option.top[k]?.share).map((figure, slice) =>
        measureOf(figure, hidden[at]?.[slice] === true),
      ),
    }));
  };
  return {
    top,
    means: options.map(({ code, label }, at) => ({
      id: code,
      label,
      measures: measuresOf(
        slices,
        both(at, (option) => option.meanRank),
      ),
    })),
    first: shares(0, 1),
    topShares: shares(1, top),
  };
}

/** Respondents who rank an option k-th or better. */
function countUpTo({ designs }: Slice, name: string, k: number): number {
  const { data, rows, weights } = designs.schools;
  const column = data.columns.get(name);
  if (column?.kind !== "numeric") return 0;
  return rows.reduce(
    (sum, row) => sum + ((weights[row] ?? 0) > 0 && (column.values[row] ?? NaN) <= k ? 1 : 0),
    0,
  );
}
