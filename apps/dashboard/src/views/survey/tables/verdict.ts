import { listOf } from "../../../format/text.js";
import type { CrosstabFigures, CrosstabTest } from "../../../survey/figures/types.js";
import { measureWords } from "../figure-words.js";
import type { AxisWords } from "./axis-words.js";
import { clearest, type Difference } from "./differences.js";
import { LEVEL, pOf, pWords, testWords } from "./test-words.js";

/** What a table says, in words. */
export interface Verdict {
  /** Whether answers differ, without figures. */
  readonly headline: string;
  /** What the test says, with its figures. */
  readonly test: string;
  /** The one or two clearest differences, or that there is none. */
  readonly differences: readonly string[];
}

export interface TableWords extends AxisWords {
  readonly isSet: boolean;
  readonly format: (value: number) => string;
}

export function verdictOf(figures: CrosstabFigures, words: TableWords): Verdict {
  const { by } = words;
  const what = figures.holds === "means" ? "means" : "answers";
  if (figures.columns.answers.length < 2) {
    return silent("There is only one column with answers: nothing to compare");
  }
  const { all, open } = cellsOf(figures);
  const comparable = figures.lines.filter(({ measures }) => valued(measures) > 1);
  if (comparable.length === 0) {
    return silent(
      `Too few answered to say whether ${what} differ ${by}: ${all - open} of ${all} figures are withheld`,
    );
  }
  const tests = figures.tests.filter(
    ({ option }) => option === undefined || comparable.some(({ label }) => label === option),
  );
  const found = tests.filter((test) => (pOf(test) ?? 1) < LEVEL);
  const pairs = clearest(figures, words.isSet);
  return {
    headline: headlineOf(found, tests, words, what),
    test: words.isSet ? setTest(tests) : wholeTest(tests[0], words, what),
    differences: differenceWords(pairs, found.length > 0, words),
  };
}

function silent(headline: string): Verdict {
  return { headline, test: "", differences: [] };
}

function valued(measures: CrosstabFigures["bases"]): number {
  return measures.filter(({ value, state }) => value !== undefined && state === undefined).length;
}

function cellsOf({ lines }: CrosstabFigures): { readonly all: number; readonly open: number } {
  const measures = lines.flatMap((line) => line.measures);
  const closed = measures.filter(({ state }) => state === "withheld").length;
  return { all: measures.length, open: measures.length - closed };
}

function headlineOf(
  found: readonly CrosstabTest[],
  tests: readonly CrosstabTest[],
  { by, isSet }: TableWords,
  what: string,
): string {
  if (tests.every((test) => pOf(test) === undefined)) {
    return `Whether ${what} differ ${by} cannot be tested`;
  }
  if (found.length === 0) return `There is no evidence that ${what} differ ${by}`;
  return isSet
    ? `Choices differ ${by} for ${found.length} of ${tests.length} options`
    : `${what === "means" ? "Means" : "Answers"} differ ${by}`;
}

function wholeTest(test: CrosstabTest | undefined, { by }: AxisWords, what: string): string {
  if (test?.p === undefined) return "Too few answered, or too little varies, for a test.";
  const meaning =
    test.p < LEVEL
      ? `If ${what} did not differ ${by}, differences as large as these would be seen in ${rarely(test.p)}`
      : `Differences as large as these would be seen in ${rarely(test.p)} even if ${what} did not differ ${by}`;
  return `${testWords(test)}, with ${test.unit} as sampling units. ${meaning}.`;
}

function rarely(p: number): string {
  return p < 0.01
    ? "fewer than 1 of 100 such surveys"
    : `about ${Math.round(100 * p)} of 100 such surveys`;
}

const MOST_OPTIONS = 4;

function setTest(tests: readonly CrosstabTest[]): string {
  const sorted = [...tests].sort((a, b) => (pOf(a) ?? 1) - (pOf(b) ?? 1));
  const named = (test: CrosstabTest): string =>
    `“${test.option ?? ""}” (${pWords(pOf(test) ?? 1)})`;
  const found = sorted.filter((test) => (pOf(test) ?? 1) < LEVEL);
  const [least] = sorted;
  if (least === undefined) return "";
  const many = `Each option has a test of its own, and each p allows for there being several (Holm)`;
  if (found.length === 0) return `${many}: the smallest is that of ${named(least)}.`;
  const more = found.length > MOST_OPTIONS ? ["others, marked in the table"] : [];
  return `${many}: ${listOf([...found.slice(0, MOST_OPTIONS).map(named), ...more])}.`;
}

function differenceWords(
  pairs: readonly Difference[],
  isFound: boolean,
  words: TableWords,
): readonly string[] {
  const sentences = pairs.slice(0, 2).map((pair) => differenceSentence(pair, words));
  if (isFound) {
    return sentences.length > 0 ? sentences : ["No two columns differ clearly in any one row."];
  }
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  const marked = pairs.length === 1 ? "one difference" : "differences";
  return [`Letters mark ${marked} all the same, which may be chance: ${first}`, ...others];
}

/** Two figures of a row in a sentence, with their intervals. */
function differenceSentence(
  { line, higher, lower }: Difference,
  { ofColumn, format, isSet, unit }: TableWords,
): string {
  const [more, less] = [measureWords(higher.measure, format), measureWords(lower.measure, format)];
  if (line.label === "Mean") {
    const what = unit === "" ? "" : ` ${unit}`;
    return `The mean ${ofColumn(higher.label)} is ${more}${what}, ${ofColumn(lower.label)} ${less}.`;
  }
  return `${more} ${ofColumn(higher.label)} ${isSet ? "choose" : "answer"} “${line.label}”, ${less} ${ofColumn(lower.label)}.`;
}
