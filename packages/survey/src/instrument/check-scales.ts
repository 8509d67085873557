import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import type { Instrument, Question, Scale } from "./schema.js";
import { placedQuestions } from "./walk.js";

type Matrix = Extract<Question, { readonly kind: "matrix" }>;

/** What is wrong with the scales of a questionnaire. */
export function checkScales(instrument: Instrument): readonly Problem[] {
  const matrixOf = new Map(
    placedQuestions(instrument).flatMap(({ question }) =>
      question.kind === "matrix"
        ? question.items.map(({ id }): readonly [string, Matrix] => [id, question])
        : [],
    ),
  );
  return instrument.scales.flatMap((scale) => scaleProblems(scale, matrixOf));
}

function scaleProblems(scale: Scale, matrixOf: ReadonlyMap<string, Matrix>): readonly Problem[] {
  const { id, items, reversed, minimumValid } = scale;
  const place = { column: id };
  const absent = items.filter((item) => !matrixOf.has(item));
  const strays = reversed.filter((item) => !items.includes(item));
  const lengths = new Set(items.flatMap((item) => pointsOf(matrixOf.get(item)) ?? []));
  return [
    ...absent.map((item) =>
      error(
        "scale-item-absent",
        `Scale “${id}” has the item “${item}”, which no matrix has.`,
        "Check how the item is spelt.",
        place,
      ),
    ),
    ...strays.map((item) =>
      error(
        "scale-reversed-absent",
        `Scale “${id}” turns “${item}”, which is none of its items.`,
        "Name only items of the scale.",
        place,
      ),
    ),
    ...(lengths.size > 1
      ? [
          error(
            "scale-points-differ",
            `The items of scale “${id}” have ${[...lengths].join(" and ")} answers.`,
            "Build a scale from items with the same answers.",
            place,
          ),
        ]
      : []),
    ...(minimumValid > items.length
      ? [
          error(
            "scale-minimum",
            `Scale “${id}” asks for ${minimumValid} answers and has ${items.length} items.`,
            "Ask for no more answers than there are items.",
            place,
          ),
        ]
      : []),
  ];
}

/** How many answers of a matrix are points of a scale: those that are not kinds of missing. */
function pointsOf(matrix: Matrix | undefined): number | undefined {
  return matrix?.answers.filter(({ missing }) => missing === undefined).length;
}
