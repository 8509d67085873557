import { missingIn, withheldCells, type Column, type Missing } from "@abep/survey";
import { codebook, type Question } from "@abep/survey/instrument";
import { agreeLabel, itemFigures, sidesOf } from "./items.js";
import { basesBySlice } from "./measure.js";
import { binsOf, meansOf, mediansOf } from "./numbers.js";
import { rankingFigures } from "./rankings.js";
import { neverGiven, sharesOf } from "./shares.js";
import { answersOf, slicesOf, type Analysis, type Slice } from "./slices.js";
import { derived } from "../study/study.js";
import type { Line, QuestionFigures, QuestionHead, Selection, SliceHead } from "./types.js";

/** The figures of a question for a selection; none when the instrument has no such question. */
export function questionFigures(
  analysis: Analysis,
  id: string,
  selection: Selection,
): QuestionFigures | undefined {
  const placed = placedOf(analysis, id);
  if (placed === undefined) return undefined;
  const slices = slicesOf(analysis, selection);
  const { question } = placed;
  const head = headOf(analysis, placed, slices);
  switch (question.kind) {
    case "single":
    case "multiple": {
      const isSet = question.kind === "multiple";
      const codes = answersOf(question).map(({ code }) => code);
      const never = neverGiven(slices, id, codes);
      const given = answersOf(question).filter(({ code }) => !never.has(code));
      const { measures } = sharesOf(
        slices,
        id,
        given.map(({ code }) => code),
        isSet,
      );
      return {
        ...head,
        shape: "shares",
        isSet,
        never: labelsOf(question, never),
        lines: given.map(({ code, label }, at) => ({
          id: code,
          label,
          measures: measures[at] ?? [],
        })),
      };
    }
    case "matrix":
      return {
        ...head,
        shape: "items",
        answers: sidesOf(question),
        agreeLabel: agreeLabel(question),
        items: itemFigures(question, slices),
      };
    case "number":
      return {
        ...head,
        shape: "number",
        ...(question.unit === undefined ? {} : { unit: question.unit }),
        bins: slices[0] === undefined ? [] : binsOf(slices[0], id),
        means: { id, label: "Mean", measures: meansOf(slices, id) },
        medians: { id, label: "Median", measures: mediansOf(slices, id) },
      };
    case "rank":
      return { ...head, shape: "ranking", ...rankingFigures(question, slices) };
    case "area":
      return { ...head, shape: "shares", isSet: false, lines: regionLines(analysis, slices) };
    case "text":
    case "identifier":
      return { ...head, shape: "words" };
  }
}

/** A question with its section and number. */
interface PlacedQuestion {
  readonly question: Question;
  readonly section: string;
  readonly number: number;
}

function placedOf({ study }: Analysis, id: string): PlacedQuestion | undefined {
  return study.instrument.sections
    .flatMap(({ title, questions }) => questions.map((question) => ({ question, section: title })))
    .map((each, at) => ({ ...each, number: at + 1 }))
    .find(({ question }) => question.id === id);
}

function headOf(
  { study }: Analysis,
  { question, section, number }: PlacedQuestion,
  slices: readonly Slice[],
): QuestionHead {
  const condition = codebook(study.instrument).find((row) => row.question === number)?.asked_if;
  return {
    question,
    section,
    number,
    ...(condition === undefined || condition === "" ? {} : { askedIf: condition }),
    slices: headsOf(slices),
    answered: answeredLine(question, slices),
    unanswered: unansweredIn(question, slices),
    never: [],
  };
}

/** The slices as the reader is told of them. */
export function headsOf(slices: readonly Slice[]): readonly SliceHead[] {
  const bases = basesBySlice(
    slices,
    slices.map(({ n }) => n),
  );
  return slices.map(({ id, label, isWeighted }, at) => {
    const n = bases[at]?.value;
    return { id, label, isWeighted, ...(n === undefined ? {} : { n }) };
  });
}

/** Any column in which an answer to the question stands. */
function columnsOf(question: Question, { whole }: Slice): readonly Column[] {
  const names =
    question.kind === "matrix"
      ? question.items.map((item) => item.id)
      : question.kind === "rank"
        ? question.answers.map(({ code }) => `${question.id}_${code}`)
        : [question.id];
  return names.flatMap((name) => whole.data.columns.get(name) ?? []);
}

function answeredLine(question: Question, slices: readonly Slice[]): Line {
  const counts = slices.map((slice) => {
    const columns = columnsOf(question, slice);
    let answered = 0;
    for (const row of respondents(slice)) {
      if (columns.some((column) => missingIn(column, row) === undefined)) answered += 1;
    }
    return answered;
  });
  return { id: question.id, label: "Answered", measures: basesBySlice(slices, counts) };
}

const reasons: Readonly<Record<Missing, string>> = {
  missing: "gave no answer",
  not_asked: "were not asked",
  refused: "would rather not say",
  dont_know: "do not know",
  not_applicable: "say it does not apply",
};

/** Why there is no answer; for the items of a matrix taken together only where that tells something. */
function unansweredIn(question: Question, slices: readonly Slice[]): QuestionHead["unanswered"] {
  const counts = new Map<Missing, number>();
  for (const slice of slices) {
    const columns = columnsOf(question, slice);
    const [first, ...others] = columns;
    if (first === undefined) continue;
    for (const row of respondents(slice)) {
      const kind = missingIn(first, row);
      if (kind === undefined) continue;
      if (others.some((column) => missingIn(column, row) === undefined)) continue;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const [hidden = []] = withheldCells([[...counts.values()]]);
  return [...counts].map(([kind, n], at) => ({
    why: reasons[kind],
    ...(hidden[at] === true ? {} : { n }),
  }));
}

function respondents({ designs }: Slice): Int32Array {
  const { rows, weights } = designs.schools;
  const found = new Int32Array(rows.length);
  let count = 0;
  for (const row of rows) {
    found[count] = row;
    if ((weights[row] ?? 0) > 0) count += 1;
  }
  return found.subarray(0, count);
}

function labelsOf(question: Question, codes: ReadonlySet<string>): readonly string[] {
  return answersOf(question)
    .filter(({ code }) => codes.has(code))
    .map(({ label }) => label);
}

/** Areas are told by region: one LA has too few respondents. */
function regionLines({ regionName }: Analysis, slices: readonly Slice[]): readonly Line[] {
  const column = slices[0]?.whole.data.columns.get(derived.region);
  const codes = column?.kind === "categorical" ? column.labels : [];
  const { measures } = sharesOf(slices, derived.region, codes, false);
  return codes.map((code, at) => ({
    id: code,
    label: regionName(code),
    measures: measures[at] ?? [],
  }));
}
