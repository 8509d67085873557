import { numericColumn, scaleScores } from "@abep/survey";
import { leadersInstrument, type Question } from "@abep/survey/instrument";
import type { SurveyTruth } from "../../src/data/shipped/survey.js";
import type { Answers } from "./answer.js";
import { codesOf, optionColumn, placeOf, questions } from "./columns.js";
import type { Phase } from "./schools.js";
import { groupingBy, meanOf, meansBy } from "./tally.js";

/** A leader of the population, with every answer that they would give. */
export interface Known {
  readonly phase: Phase;
  readonly region: string;
  readonly answers: Answers;
}

/** One figure of the population, with the value of each leader: NaN where they give no answer. */
interface Figure extends Pick<SurveyTruth, "variable" | "category" | "measure"> {
  readonly values: Float64Array;
}

/** The cells of a column, in the order of the population. */
type CellsOf = (column: string) => readonly string[];

/**
 * The values that the whole population has, of those to whom a question applies and who answer it: the share of every
 * answer, and means of numbers, ranks and scale scores.
 */
export function truthOf(population: readonly Known[]): readonly SurveyTruth[] {
  const phases = groupingBy(population.map(({ phase }) => phase));
  const regions = groupingBy(population.map(({ region }) => region));
  const cellsOf: CellsOf = (column) => {
    const place = placeOf(column);
    return population.map(({ answers }) => answers[place] ?? "");
  };
  // Every leader here answers for a school.
  const asked = questions.filter(({ id }) => id !== "level");
  const figures = [
    ...asked.flatMap((question) => figuresOf(question, cellsOf)),
    ...scoreFigures(cellsOf),
  ];
  return figures.map(({ values, ...figure }) => ({
    ...figure,
    ...meanOf(values),
    byPhase: meansBy(values, phases),
    byRegion: meansBy(values, regions),
  }));
}

function figuresOf(question: Question, cellsOf: CellsOf): readonly Figure[] {
  const { id } = question;
  switch (question.kind) {
    case "single":
      return shares(id, codesOf(question), cellsOf);
    case "matrix":
      return question.items.flatMap((item) => shares(item.id, codesOf(question), cellsOf));
    case "multiple":
      return codesOf(question).map((category) => ({
        variable: id,
        category,
        measure: "share",
        values: numbers(cellsOf(optionColumn(id, category))),
      }));
    case "number":
      return [{ variable: id, measure: "mean", values: numbers(cellsOf(id)) }];
    case "rank":
      return ranks(id, codesOf(question), cellsOf);
    default:
      return [];
  }
}

function shares(column: string, codes: readonly string[], cellsOf: CellsOf): readonly Figure[] {
  const cells = cellsOf(column);
  const places = new Float64Array(cells.length).map((_, at) => codes.indexOf(cells[at] ?? ""));
  return codes.map((category, code) => ({
    variable: column,
    category,
    measure: "share",
    values: places.map((place) => (place < 0 ? NaN : place === code ? 1 : 0)),
  }));
}

/** Mean ranks among those who rank an option, and shares of those who rank any that rank it so high. */
function ranks(question: string, codes: readonly string[], cellsOf: CellsOf): readonly Figure[] {
  const options = codes.map((code) => {
    const variable = optionColumn(question, code);
    return { variable, values: numbers(cellsOf(variable)) };
  });
  const ranksNone = (at: number) => options.every(({ values }) => Number.isNaN(values[at] ?? NaN));
  return options.flatMap(({ variable, values }): readonly Figure[] => [
    { variable, measure: "mean", values },
    ...[1, 3].map((k): Figure => ({
      variable,
      category: `top ${k}`,
      measure: "share",
      values: values.map((rank, at) => (ranksNone(at) ? NaN : Number(rank <= k))),
    })),
  ]);
}

function scoreFigures(cellsOf: CellsOf): readonly Figure[] {
  return leadersInstrument.scales.map(({ id, items, reversed, minimumValid }) => {
    const columns = new Map(
      items.map((item) => [item, numericColumn(numbers(cellsOf(item)))] as const),
    );
    const size = columns.values().next().value?.values.length ?? 0;
    const options = { items, reversed, minValid: minimumValid, ...endsOf(items) };
    const { scores } = scaleScores({ size, columns }, options);
    if (scores === undefined) throw new Error(`The scale “${id}” cannot be scored`);
    return { variable: id, measure: "mean", values: scores.values };
  });
}

/** Cells that hold a number; NaN for all others, such as “dk”. */
function numbers(cells: readonly string[]): Float64Array {
  return new Float64Array(cells.length).map((_, at) => {
    const cell = cells[at] ?? "";
    return /^\d+$/.test(cell) ? Number(cell) : NaN;
  });
}

/** The lowest and the highest answer that the items offer. */
function endsOf(items: readonly string[]): { readonly low: number; readonly high: number } {
  const codes = questions
    .filter((one) => one.kind === "matrix" && one.items.some(({ id }) => items.includes(id)))
    .flatMap((one) => codesOf(one).map(Number));
  return { low: Math.min(...codes), high: Math.max(...codes) };
}
