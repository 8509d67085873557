import type { Instrument, Question } from "./schema.js";
import type { Placed } from "./walk.js";
import { answersOf, conditionsOf, holds, placedQuestions, testsIn } from "./walk.js";

/** So many combinations of answers are tried for a question; more are taken for reachable. */
const MOST = 200_000;

/**
 * The questions that no combination of answers leads to. An answer counts only where its question is asked, so that a
 * route through a question that is itself passed by leads nowhere.
 */
export function unreachable(instrument: Instrument): readonly Placed[] {
  const placed = placedQuestions(instrument);
  const byId = new Map(placed.map((each) => [each.question.id, each]));
  return placed.filter((each) => {
    const involved = routingQuestions(each, byId);
    const choices = involved.map((id) => choicesOf(byId.get(id)?.question));
    const combinations = choices.reduce((all, own) => all * own.length, 1);
    return combinations <= MOST && !isEverAsked(each, involved, choices, byId);
  });
}

/** The questions that decide whether one is asked, and those that decide about them. */
function routingQuestions(
  start: Placed,
  byId: ReadonlyMap<string, Placed>,
  found = new Set<string>(),
): readonly string[] {
  for (const { question } of conditionsOf(start).flatMap(testsIn)) {
    const next = byId.get(question);
    if (next === undefined || found.has(question)) continue;
    found.add(question);
    routingQuestions(next, byId, found);
  }
  return [...found];
}

/** The sets of codes that an answer may be: one of a single choice; none, each or all of a set. */
function choicesOf(question: Question | undefined): readonly (readonly string[])[] {
  const codes = question === undefined ? [] : answersOf(question).map(({ code }) => code);
  return question?.kind === "multiple"
    ? [[], ...codes.map((code) => [code]), codes]
    : [[], ...codes.map((code) => [code])];
}

function isEverAsked(
  target: Placed,
  involved: readonly string[],
  choices: readonly (readonly (readonly string[])[])[],
  byId: ReadonlyMap<string, Placed>,
): boolean {
  const chosen = new Map<string, readonly string[]>();
  const isAsked = (placed: Placed): boolean =>
    conditionsOf(placed).every((condition) =>
      holds(condition, (id, codes) => {
        const other = byId.get(id);
        const own = chosen.get(id) ?? [];
        return other !== undefined && isAsked(other) && codes.some((code) => own.includes(code));
      }),
    );
  const tryFrom = (at: number): boolean => {
    const id = involved[at];
    if (id === undefined) return isAsked(target);
    return (choices[at] ?? []).some((codes) => {
      chosen.set(id, codes);
      return tryFrom(at + 1);
    });
  };
  return tryFrom(0);
}
