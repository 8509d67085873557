import type { AnswerOption, Condition, Instrument, Question, Section } from "./schema.js";

/** A question with where it stands. */
export interface Placed {
  readonly section: Section;
  readonly question: Question;
  /** Its number in the questionnaire, from 1. */
  readonly number: number;
}

export function placedQuestions({ sections }: Instrument): readonly Placed[] {
  return sections
    .flatMap((section) => section.questions.map((question) => ({ section, question })))
    .map((each, at) => ({ ...each, number: at + 1 }));
}

/** The answers to choose from; none for numbers and words. */
export function answersOf(question: Question): readonly AnswerOption[] {
  return "answers" in question ? question.answers : [];
}

/** All conditions under which a question is asked: its own and its section's. */
export function conditionsOf({ section, question }: Placed): readonly Condition[] {
  return [section.askIf, question.askIf].flatMap((condition) => condition ?? []);
}

/** A test of one question's answer within a condition. */
export type AnswerTest = Extract<Condition, { readonly question: string }>;

/** Every test of an answer within a condition. */
export function testsIn(condition: Condition): readonly AnswerTest[] {
  if ("question" in condition) return [condition];
  if ("not" in condition) return testsIn(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(testsIn);
}

/**
 * Whether a condition holds.
 *
 * @param has whether a question was answered with one of some codes
 */
export function holds(
  condition: Condition,
  has: (question: string, codes: readonly string[]) => boolean,
): boolean {
  if ("question" in condition) return has(condition.question, condition.is);
  if ("not" in condition) return !holds(condition.not, has);
  return "all" in condition
    ? condition.all.every((part) => holds(part, has))
    : condition.any.some((part) => holds(part, has));
}

/** A condition in words, for codebooks and print. */
export function conditionInWords(condition: Condition, instrument: Instrument): string {
  const byId = new Map(placedQuestions(instrument).map((placed) => [placed.question.id, placed]));
  const say = (part: Condition, isInner: boolean): string => {
    if ("not" in part) return `not (${say(part.not, false)})`;
    if ("question" in part) {
      const placed = byId.get(part.question);
      const labels = part.is.map((code) => {
        const found = placed && answersOf(placed.question).find((answer) => answer.code === code);
        return `“${found?.label ?? code}”`;
      });
      return `question ${placed?.number ?? part.question} is ${labels.join(" or ")}`;
    }
    const [parts, word] = "all" in part ? [part.all, " and "] : [part.any, " or "];
    const words = parts.map((each) => say(each, true)).join(word);
    return isInner && parts.length > 1 ? `(${words})` : words;
  };
  return say(condition, false);
}
