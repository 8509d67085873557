import type { Problem } from "../problem.js";
import { error, warning } from "../problems.js";
import { unreachable } from "./reachable.js";
import type { Instrument } from "./schema.js";
import { instrumentSchema } from "./schema.js";
import { checkScales } from "./check-scales.js";
import type { Placed } from "./walk.js";
import { answersOf, conditionsOf, placedQuestions, testsIn } from "./walk.js";

/** An instrument, or what stands against it; warnings may stand beside it. */
export type InstrumentResult =
  | { readonly instrument: Instrument; readonly problems: readonly Problem[] }
  | { readonly instrument: undefined; readonly problems: readonly Problem[] };

/**
 * Reads a questionnaire from data, such as parsed JSON, and checks it.
 *
 * @returns no instrument when something is wrong with it: its shape; names or codes that occur twice; routes to
 *   questions or answers that are not there, or that come later; questions that no route leads to; scales of items
 *   that are not there
 */
export function readInstrument(data: unknown): InstrumentResult {
  const parsed = instrumentSchema.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      error(
        "instrument-shape",
        `At ${path.length > 0 ? path.join(" → ") : "the top"}: ${message}`,
        "Compare that place with the schema of an instrument.",
      ),
    );
    return { instrument: undefined, problems };
  }
  const problems = checkInstrument(parsed.data);
  return problems.some(({ severity }) => severity === "error")
    ? { instrument: undefined, problems }
    : { instrument: parsed.data, problems };
}

/** What is wrong with a questionnaire of the right shape. */
export function checkInstrument(instrument: Instrument): readonly Problem[] {
  const placed = placedQuestions(instrument);
  const routes = placed.flatMap((each, at) => routeProblems(each, placed.slice(0, at), placed));
  const problems = [
    ...twice(
      namesOf(instrument),
      "name-twice",
      "Columns, sections and scales need names of their own.",
    ),
    ...placed.flatMap(answerProblems),
    ...routes,
    ...checkScales(instrument),
  ];
  // Routes that lead nowhere, or round in a circle, must be mended before it can be told what they lead to.
  return routes.length > 0 ? problems : [...problems, ...unreachable(instrument).map(neverAsked)];
}

/** Every name that becomes a column, or that others are referred to by. */
function namesOf(instrument: Instrument): readonly string[] {
  return [
    ...instrument.sections.map(({ id }) => id),
    ...placedQuestions(instrument).flatMap(({ question }) => [
      question.id,
      ...("items" in question ? question.items.map(({ id }) => id) : []),
    ]),
    ...instrument.scales.map(({ id }) => id),
  ];
}

function twice(names: readonly string[], code: string, remedy: string): readonly Problem[] {
  const doubles = names.filter((name, at) => names.indexOf(name) !== at);
  return [...new Set(doubles)].map((name) =>
    error(code, `“${name}” occurs more than once.`, remedy, { column: name }),
  );
}

function answerProblems({ question }: Placed): readonly Problem[] {
  const answers = answersOf(question);
  const place = { column: question.id };
  const found = [
    ...twice(
      answers.map(({ code }) => code),
      "code-twice",
      "Give every answer of a question a code of its own.",
    ),
    ...twice(
      answers.map(({ label }) => label),
      "label-twice",
      "Word every answer of a question differently.",
    ),
  ].map((problem) => ({
    ...problem,
    ...place,
    message: `In the answers of “${question.id}”: ${problem.message}`,
  }));
  const unlabelled = answers.filter(({ code, label }) => label === code);
  return [
    ...found,
    ...unlabelled.map(({ code }) =>
      warning(
        "answer-unlabelled",
        `Answer “${code}” of “${question.id}” has no label but its code.`,
        "Say in words what the answer is.",
        place,
      ),
    ),
    ...numberProblems(question),
  ];
}

function numberProblems(question: Placed["question"]): readonly Problem[] {
  if (question.kind !== "number") return [];
  const { id, least = -Infinity, most = Infinity } = question;
  return least < most
    ? []
    : [
        error(
          "range-empty",
          `“${id}” must be at least ${least} and at most ${most}.`,
          "Set the least below the most.",
          { column: id },
        ),
      ];
}

function routeProblems(
  placed: Placed,
  before: readonly Placed[],
  all: readonly Placed[],
): readonly Problem[] {
  const { id } = placed.question;
  const place = { column: id };
  return conditionsOf(placed)
    .flatMap(testsIn)
    .flatMap(({ question, is }): readonly Problem[] => {
      const target = all.find((each) => each.question.id === question);
      if (target === undefined) {
        return [
          error(
            "route-dangling",
            `“${id}” is asked by the answer to “${question}”, which is no question.`,
            "Check how the question is spelt.",
            place,
          ),
        ];
      }
      if (!before.includes(target)) {
        return [
          error(
            "route-forward",
            `“${id}” is asked by the answer to “${question}”, which comes later.`,
            "Move that question up, or route by an earlier one.",
            place,
          ),
        ];
      }
      const codes = answersOf(target.question).map(({ code }) => code);
      return is
        .filter((code) => !codes.includes(code))
        .map((code) =>
          error(
            "route-dangling",
            `“${id}” is asked when “${question}” is “${code}”, which is none of its answers.`,
            `Use one of: ${codes.join("; ")}.`,
            place,
          ),
        );
    });
}

function neverAsked({ question, number }: Placed): Problem {
  return error(
    "question-unreachable",
    `No combination of answers leads to question ${number}, “${question.id}”.`,
    "Loosen its condition, or its section’s.",
    { column: question.id },
  );
}
