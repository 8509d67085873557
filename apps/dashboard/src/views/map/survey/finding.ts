import { listOf, regionInSentence } from "../../../format/text.js";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { mayBeEqual, measureWords } from "../../survey/figure-words.js";
import { formatOf, ranked, rowsOf, type ToldRow } from "./region-rows.js";
import { subjectOf } from "./subject.js";

/** Where a figure is highest and lowest, as far as its intervals tell: one line without a full stop. */
export function headlineOf(figures: RegionFigures): string {
  const subject = subjectOf(figures);
  const format = formatOf(figures);
  const told = ranked(rowsOf(figures));
  const [top, low] = [told[0], told.at(-1)];
  const place = ({ name, measure }: ToldRow): string =>
    `${regionInSentence(name)}, ${measureWords(measure, format)}`;
  if (top === undefined || low === undefined) return `${subject}: withheld in every region`;
  if (top === low) return `${subject} can be told of one region alone: ${place(top)}`;
  if (mayBeEqual(top.measure, low.measure)) {
    return `${subject} does not clearly differ between regions: from ${measureWords(low.measure, format)} in ${regionInSentence(low.name)} to ${measureWords(top.measure, format)} in ${regionInSentence(top.name)}`;
  }
  const [isHighest, isLowest] = [top, low].map((row) => tiedWith(row, told).length === 0);
  if (isHighest !== true && isLowest !== true) {
    return `${subject} is higher in ${place(top)}, than in ${place(low)}`;
  }
  const end = (isAlone: boolean | undefined, word: string): string =>
    isAlone === true ? word : `among the ${word}`;
  return `${subject} is ${end(isHighest, "highest")} in ${place(top)}, and ${end(isLowest, "lowest")} in ${place(low)}`;
}

/** What the headline leaves open: England's figure, ties, and what is withheld. */
export function detailOf(figures: RegionFigures): string {
  const rows = rowsOf(figures);
  const told = ranked(rows);
  const [top, low] = [told[0], told.at(-1)];
  const lacking = rows.length - told.length;
  const sentences = [
    `In England it is ${measureWords(figures.england, formatOf(figures))}.`,
    ...(top !== undefined && low !== undefined && !mayBeEqual(top.measure, low.measure)
      ? [tieWords(told, top, low)]
      : []),
    ...(lacking > 0 ? [withheldWords(figures, rows.length, lacking)] : []),
    "Leaders of mainstream state schools, weighted to the number of schools; 95% intervals in brackets.",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** Other regions whose figure may be the same as one's, for all that the intervals tell. */
function tiedWith(row: ToldRow, told: readonly ToldRow[]): readonly ToldRow[] {
  return told.filter((other) => other !== row && mayBeEqual(other.measure, row.measure));
}

/** More names than this say less than their number. */
const MOST_NAMES = 3;

function tieWords(told: readonly ToldRow[], top: ToldRow, low: ToldRow): string {
  const parts = [
    { row: top, word: "high" },
    { row: low, word: "low" },
  ].flatMap(({ row, word }) => {
    const tied = tiedWith(row, told);
    if (tied.length === 0) return [];
    const names = tied.map(({ name }) => regionInSentence(name));
    const where = tied.length > MOST_NAMES ? `${tied.length} other regions` : listOf(names);
    return `as ${word} as in ${regionInSentence(row.name)} in ${where}`;
  });
  return parts.length === 0 ? "" : `It may be ${listOf(parts)}: the intervals overlap.`;
}

function withheldWords({ unit }: RegionFigures, all: number, lacking: number): string {
  const where = lacking === all ? "In every region" : `In ${lacking} of ${all} regions`;
  return unit === "score"
    ? `${where} too few leaders answered to show a score [c].`
    : `${where} too few leaders answered one way or the other to show a share [c].`;
}
