import { domain, type Design } from "@abep/survey";
import type { AnswerOption, Question } from "@abep/survey/instrument";
import { capitalised } from "../../format/text.js";
import type { GroupId } from "../study/groups.js";
import { groupOf } from "../study/groups.js";
import type { PopulationCount } from "../study/population.js";
import { derived, type Study } from "../study/study.js";
import type { Designs, Weighed } from "../study/weigh.js";
import type { Selection } from "./types.js";

/** A study with its weights, as figures are made from it. */
export interface Analysis {
  readonly study: Study;
  readonly weighed: ReadonlyMap<GroupId, Weighed>;
  /** The schools that the headline figures are to stand for. */
  readonly population: readonly PopulationCount[];
  /** The name of a region, by GSS code. */
  readonly regionName: (code: string) => string;
}

/** Respondents that a figure is of. */
export interface Slice {
  readonly id: string;
  readonly group: GroupId;
  readonly label: string;
  readonly designs: Designs;
  readonly isWeighted: boolean;
  /** Respondents. */
  readonly n: number;
  /** The whole group that it is part of, nothing filtered. */
  readonly whole: Design;
}

/** The slices of a selection: one a label of the question that splits, those that have a respondent. */
export function slicesOf(analysis: Analysis, { group, by, where }: Selection): readonly Slice[] {
  const { roles } = analysis.study;
  if (by !== undefined && by === roles.level) {
    return (["mainstream", "trusts"] as const).flatMap((id) =>
      narrowed(wholeOf(analysis, id), where),
    );
  }
  const all = narrowed(wholeOf(analysis, group), where);
  if (by === undefined) return all;
  return categoriesOf(analysis, by).flatMap(({ code, label }) =>
    narrowed(all, [{ question: by, is: [code] }]).map((slice) => ({ ...slice, id: code, label })),
  );
}

/** The group as one slice; none when it has no respondents. */
export function wholeOf({ weighed }: Analysis, id: GroupId): readonly Slice[] {
  const found = weighed.get(id);
  if (found?.designs === undefined) return [];
  return [
    {
      id,
      group: id,
      label: capitalised(groupOf(id).label),
      designs: found.designs,
      isWeighted: found.weighting !== undefined,
      n: found.n,
      whole: found.designs.schools,
    },
  ];
}

function narrowed(slices: readonly Slice[], where: Selection["where"]): readonly Slice[] {
  const conditions = where.map(({ question, is }) => ({
    variable: question,
    equals: is,
  }));
  if (conditions.length === 0) return slices;
  return slices.flatMap((slice) => {
    const { design: schools } = domain(slice.designs.schools, conditions);
    if (schools === undefined) return [];
    // Both designs are of the same respondents.
    const trusts = { ...slice.designs.trusts, rows: schools.rows };
    let n = 0;
    for (const row of schools.rows) if ((schools.weights[row] ?? 0) > 0) n += 1;
    return n === 0 ? [] : [{ ...slice, designs: { schools, trusts }, n }];
  });
}

/** What the region is called among the questions; no question of an instrument can be called so. */
export const regionQuestion = derived.region;

/** The categories of a question that splits or filters, with their labels. */
export function categoriesOf(
  { study, regionName }: Analysis,
  question: string,
): readonly { readonly code: string; readonly label: string }[] {
  if (question === regionQuestion) {
    const column = study.data.columns.get(derived.region);
    const codes = column?.kind === "categorical" ? column.labels : [];
    return codes.map((code) => ({ code, label: regionName(code) }));
  }
  return answersOf(questionsOf(study).find(({ id }) => id === question));
}

/** The answers of a question that are answers, and no kind of missing one. */
export function answersOf(question: Question | undefined): readonly AnswerOption[] {
  if (question === undefined || !("answers" in question)) return [];
  return question.answers.filter(({ missing }) => missing === undefined);
}

export function questionsOf({ instrument }: Study): readonly Question[] {
  return instrument.sections.flatMap((section) => section.questions);
}
