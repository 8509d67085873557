import { listOf } from "../../../format/text.js";
import type { Line, QuestionFigures } from "../../../survey/figures/types.js";
import { decimalFormat, measureWords, percentFormat } from "../figure-words.js";
import { leading, rankedBy, type Ranked } from "./leading.js";

/** What a question shows of all together, in one line that its chart can have as a headline. */
export function findingOf(figures: QuestionFigures): string {
  switch (figures.shape) {
    case "shares":
      return sharesFinding(figures.lines, figures.isSet);
    case "items": {
      const ranked = rankedBy(figures.items, ({ agree }) => agree[0]);
      const format = percentFormat(ranked.map(({ measure }) => measure));
      const says = `say ${figures.agreeLabel}`;
      return firstWords(
        ranked,
        (one) => `“${one.label}” comes first: ${measureWords(one.measure, format)} ${says}`,
        (names, figuresOf) =>
          `${names} come first, in an order that is not certain: ${figuresOf} ${says}`,
        format,
      );
    }
    case "number": {
      const [mean] = figures.means.measures;
      return mean?.value === undefined
        ? "The mean is withheld: too few answered"
        : `On average ${measureWords(mean, decimalFormat(1), figures.unit)}`;
    }
    case "ranking": {
      const format = decimalFormat(2);
      return firstWords(
        rankedBy(figures.means, ({ measures }) => measures[0], "smallest"),
        (one) => `“${one.label}” is ranked highest: mean rank ${measureWords(one.measure, format)}`,
        (names, figuresOf) =>
          `${names} are ranked highest, in an order that is not certain: mean ranks ${figuresOf}`,
        format,
      );
    }
    case "words":
      return figures.question.kind === "text"
        ? "Answers in words, which are not shown"
        : "An identifier, which is never shown";
  }
}

function sharesFinding(lines: readonly Line[], isSet: boolean): string {
  const ranked = rankedBy(lines, ({ measures }) => measures[0]);
  const format = percentFormat(ranked.map(({ measure }) => measure));
  const [only] = lines;
  if (lines.length === 2 && !isSet && only !== undefined) {
    return `“${only.label}”: ${measureWords(only.measures[0], format)}`;
  }
  const hasWithheld = lines.some(({ measures }) => measures[0]?.state === "withheld");
  const what = isSet ? "is chosen most often" : "is the most frequent answer";
  const several = isSet ? "are chosen most often" : "are the most frequent answers";
  const among = hasWithheld ? " of those that can be shown" : "";
  return firstWords(
    ranked,
    (one) => `“${one.label}” ${what}${among}: ${measureWords(one.measure, format)}`,
    (names, figuresOf) => `${names} ${several}${among}: ${figuresOf}`,
    format,
  );
}

/** More than this in a headline, and it says nothing. */
const MOST_NAMES = 3;

function firstWords(
  ranked: readonly Ranked[],
  one: (first: Ranked) => string,
  several: (names: string, figures: string) => string,
  format: (value: number) => string,
): string {
  const [first] = ranked;
  if (first === undefined) return "All figures are withheld: too few answered";
  const top = leading(ranked);
  if (top.length === 1) return one(first);
  if (top.length > MOST_NAMES) {
    return `None of ${ranked.length} clearly comes first; “${first.label}” has ${measureWords(first.measure, format)}`;
  }
  return several(
    listOf(top.map(({ label }) => `“${label}”`)),
    listOf(top.map(({ measure }) => measureWords(measure, format))),
  );
}
