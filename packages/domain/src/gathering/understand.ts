import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { PackAnswer } from "./answers.js";
import { checkOf, formHeaders } from "./pack-layout.js";
import { verdictLabels, verdictOf } from "./verdicts.js";

/** An answer as it was written. */
export interface WrittenAnswer {
  readonly ref: string;
  /** What it is about, for the report. */
  readonly about: string;
  readonly verdict: string;
  readonly value: string;
  readonly comment: string;
  readonly base?: string;
  /** What stands in the cell of what is recorded, and the sum over what stood there. */
  readonly recorded?: { readonly text: string; readonly check: string };
  readonly sheet?: string;
  readonly row?: number;
}

/** Understands answers; what cannot be understood, or contradicts itself, is told and left out. */
export function understand(
  written: readonly WrittenAnswer[],
  file: string,
  problems: Problem[],
): readonly PackAnswer[] {
  const answers = written.flatMap((one) => {
    const place = {
      file,
      ...(one.sheet !== undefined && { sheet: one.sheet }),
      ...(one.row !== undefined && { row: one.row }),
    };
    const answer = answerOf(rewritten(one, place, problems), place, problems);
    return answer === undefined ? [] : [{ ...one, answer, place }];
  });
  return answers.flatMap(({ ref, about, answer, place }, index) => {
    const same = answers.filter((other) => other.ref === ref);
    if (same.every((other) => saysTheSame(other.answer, answer)))
      return answers.findIndex((other) => other.ref === ref) === index ? [answer] : [];
    problems.push(
      makeProblem(
        "repeated-answer",
        { ...place, column: formHeaders.ref, value: ref },
        `“${about}” is answered ${same.length} times, each time in another way; none is taken over.`,
        "Ask the officer which is meant, and delete the other rows.",
      ),
    );
    return [];
  });
}

function saysTheSame(a: PackAnswer, b: PackAnswer): boolean {
  return a.verdict === b.verdict && a.value === b.value && a.comment === b.comment;
}

/** Who writes over what is recorded says what is right: it is taken as that, and told. */
function rewritten(one: WrittenAnswer, place: ProblemPlace, problems: Problem[]): WrittenAnswer {
  const { recorded, verdict, value, comment, about } = one;
  if (recorded === undefined || recorded.check === "") return one;
  if (checkOf(recorded.text) === recorded.check) return one;
  const said = verdictOf(verdict);
  const isCorrection =
    recorded.text !== "" &&
    value === "" &&
    (verdict === "" || said === "wrong" || said === "ended");
  const report = (outcome: string): void => {
    problems.push(
      makeProblem(
        "recorded-text-changed",
        { ...place, column: formHeaders.recorded, value: recorded.text },
        `“${about}”: what is recorded was written over; ${outcome}.`,
        `Check with the officer. What is right belongs into the column “${formHeaders.value}”.`,
      ),
    );
  };
  if (isCorrection) {
    report("it is read as what is right");
    return { ...one, verdict: verdictLabels.wrong, value: recorded.text };
  }
  if (recorded.text === "") {
    report("the cell is empty, and that is passed over");
    return one;
  }
  report("it is kept as a comment");
  const note = `Written over what is recorded: “${recorded.text}”`;
  return { ...one, comment: comment === "" ? note : `${comment}. ${note}` };
}

function answerOf(
  { ref, about, verdict: said, value, comment, base, sheet, row }: WrittenAnswer,
  place: ProblemPlace,
  problems: Problem[],
): PackAnswer | undefined {
  if (said === "" && value === "" && comment === "") return undefined;
  if (ref === "") {
    problems.push(
      makeProblem(
        "unknown-pack-item",
        { ...place, column: formHeaders.ref },
        `An answer${about === "" ? "" : ` on “${about}”`} does not say what it belongs to.`,
        `Put the ${formHeaders.ref} back as it was in the file that was sent.`,
      ),
    );
    return undefined;
  }
  // Who writes what is right need not say that the rest is wrong.
  const verdict = said === "" ? (value === "" ? "not_known" : "wrong") : verdictOf(said);
  if (verdict === undefined) {
    problems.push(
      makeProblem(
        "unknown-answer",
        { ...place, column: formHeaders.verdict, value: said },
        `“${said}” is no answer to whether “${about}” is correct; the row is left out.`,
        `Write one of: ${Object.values(verdictLabels).join("; ")}. Put anything else into the comment.`,
      ),
    );
    return undefined;
  }
  return {
    ref,
    verdict,
    ...(value !== "" && { value }),
    ...(comment !== "" && { comment }),
    ...(base !== undefined && { base }),
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
  };
}
