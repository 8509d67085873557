import { makeProblem } from "../problems/catalogue.js";
import { tables } from "../tables/all.js";
import type { PackAnswer } from "./answers.js";
import { parseCorrection } from "./correction.js";
import { formHeaders } from "./pack-layout.js";
import { recordedWords } from "./record-items.js";
import type { Subject } from "./subject.js";
import { placeOf, type Taking } from "./taking.js";
import { verdictLabels } from "./verdicts.js";

/** What an answer says of a field. */
export interface Said {
  /** The value that the officer stands by; none where there is none, or it cannot be read. */
  readonly value?: string;
  /** Whether what is recorded no longer holds and nothing is known instead. */
  readonly clears: boolean;
  /** What does not fit into the field, in the officer's words. */
  readonly note: string;
}

/** Works out what an answer says of a field that held `recorded` when the pack was made; the rest is told. */
export function saidOf(
  taking: Taking,
  subject: Subject,
  answer: PackAnswer,
  recorded: string,
): Said {
  const { verdict, value: written, comment } = answer;
  const noted = (...parts: readonly (string | undefined)[]): string =>
    [...parts, comment].filter((text) => text !== undefined && text !== "").join(". ");
  const place = placeOf(taking, answer, formHeaders.value);
  const read =
    written === undefined
      ? undefined
      : parseCorrection(subject.table, subject.field, written, place);
  const value = read !== undefined && "value" in read ? read.value : undefined;
  const words = recordedWords(subject.table, subject.field, recorded);
  const isSame = written === words || value === recorded;
  if (verdict === "right" && (written === undefined || isSame))
    return { ...(isKnown(recorded) && { value: recorded }), clears: false, note: noted() };
  if (verdict === "right" || verdict === "not_known") {
    if (written === undefined) return { clears: false, note: noted() };
    taking.problems.push(
      makeProblem(
        "answer-contradicts-itself",
        { ...place, value: written },
        `“${words}” is answered with “${verdictLabels[verdict]}”, and “${written}” is written beside it; that is kept as a note.`,
        "Ask the officer which is meant.",
      ),
    );
    return {
      clears: false,
      note: noted(`Answered “${verdictLabels[verdict]}”, with “${written}”`),
    };
  }
  if (value !== undefined) return { value, clears: false, note: noted() };
  if (read !== undefined && "problem" in read) {
    taking.problems.push(read.problem);
    return { clears: false, note: noted(written) };
  }
  return verdict === "ended"
    ? endedOf(taking, subject, answer, recorded, noted)
    : withoutValue(taking, answer, words, noted);
}

/** That nothing is known is nothing that an authority could confirm. */
function isKnown(recorded: string): boolean {
  return recorded !== "" && recorded !== "unknown";
}

/** What is no longer true and can be empty is emptied; a partnership at work that is none any more has closed. */
function endedOf(
  taking: Taking,
  { table, field }: Subject,
  answer: PackAnswer,
  recorded: string,
  noted: (...parts: readonly string[]) => string,
): Said {
  const words = recordedWords(table, field, recorded);
  if (table === "partnerships" && field === "status" && recorded === "active")
    return { value: "closed", clears: false, note: noted() };
  const facts = tables[table].columns().find(({ name }) => name === field);
  if (facts?.required === true) return withoutValue(taking, answer, words, noted);
  return { clears: true, note: noted(`“${words}” is no longer true`) };
}

function withoutValue(
  taking: Taking,
  answer: PackAnswer,
  words: string,
  noted: (...parts: readonly string[]) => string,
): Said {
  const label = verdictLabels[answer.verdict].toLowerCase();
  taking.problems.push(
    makeProblem(
      "answer-without-value",
      placeOf(taking, answer, formHeaders.value),
      `“${words}” is said to be ${label}, and not what is right instead; the record stays, with a note.`,
      "Ask the officer, or write what the comment says into the column.",
    ),
  );
  return { clears: false, note: noted(`“${words}” is said to be ${label}`) };
}
