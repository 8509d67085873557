import type { Instrument, Question } from "./schema.js";
import { answersOf, placedQuestions } from "./walk.js";

/** Words a minute that adults read silently in English (Brysbaert 2019, *Journal of Memory and Language* 109). */
const WORDS_A_MINUTE = 238;

/** Seconds to decide and mark, beside reading: our assumption, to be replaced by what a pilot measures. */
const SECONDS = { mark: 2.5, place: 4, number: 8, line: 10, paragraph: 40 } as const;

/**
 * How long a questionnaire takes if every question is asked: its words at the pace of silent reading, and for each
 * answer the time to decide and mark it. Routing makes it shorter.
 *
 * @returns minutes
 */
export function estimateMinutes(instrument: Instrument): number {
  const { title, purpose, consent, sections } = instrument;
  const texts = [title, purpose, consent.text, consent.retention];
  for (const { title: heading, text = "" } of sections) texts.push(heading, text);
  const questions = placedQuestions(instrument).map(({ question }) => question);
  for (const question of questions) texts.push(...textsOf(question));
  const words = texts.flatMap((text) => text.split(/\s+/).filter((word) => word !== "")).length;
  const seconds = questions.reduce((sum, question) => sum + secondsOf(question), 0);
  return words / WORDS_A_MINUTE + seconds / 60;
}

function textsOf(question: Question): readonly string[] {
  return [
    question.text,
    question.help ?? "",
    ...("items" in question ? question.items.map(({ text }) => text) : []),
    ...answersOf(question).map(({ label }) => label),
  ];
}

function secondsOf(question: Question): number {
  switch (question.kind) {
    case "single":
    case "area":
      return SECONDS.mark;
    case "multiple":
      return SECONDS.mark * Math.min(3, question.answers.length);
    case "matrix":
      return SECONDS.mark * question.items.length;
    case "rank":
      return SECONDS.place * (question.top ?? question.answers.length);
    case "number":
      return SECONDS.number;
    case "text":
      return question.long === true ? SECONDS.paragraph : SECONDS.line;
    case "identifier":
      return SECONDS.line;
  }
}
