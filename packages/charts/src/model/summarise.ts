import { median } from "d3-array";
import { describeInterval, numberFormat } from "./describe.js";
import { legendEntries } from "./legend.js";
import type { AreaMark } from "./marks.js";
import type { Scale } from "./scale.js";
import { listWords, lowerFirst } from "./words.js";

function counts(marks: readonly AreaMark[], scale: Scale): string[] {
  const entries = legendEntries(marks, scale).filter(({ note }) => note !== true);
  return entries.map(({ category, count, part }) => {
    const partly = part === 0 ? "" : part === count ? " (in part)" : ` (${part} in part)`;
    return `${lowerFirst(category.label)} ${count}${partly}`;
  });
}

/**
 * A summary of a chart in words, written from its data: how many areas of each kind; or the highest, the
 * lowest and the middle value, with the interval of the extremes, and how many areas have no number.
 * `noun` is what the areas are called, in the plural.
 */
export function summarise(marks: readonly AreaMark[], scale: Scale, noun = "areas"): string {
  if (marks.length === 0) return `No ${noun} to show.`;
  const ranked = marks
    .flatMap((mark) =>
      mark.rank !== undefined && typeof mark.value?.value === "number"
        ? [{ mark, value: mark.value.value }]
        : [],
    )
    .sort((a, b) => b.value - a.value);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  if (highest === undefined || lowest === undefined) {
    return `Of ${marks.length} ${noun}: ${listWords(counts(marks, scale))}.`;
  }
  const format = numberFormat(scale);
  const name = ({ mark, value }: { mark: AreaMark; value: number }): string => {
    const interval = mark.value?.interval;
    const limits = interval === undefined ? "" : `, ${describeInterval(interval, format)}`;
    return `${format(value)} (${mark.area.label}${limits})`;
  };
  const middle = format(median(ranked, ({ value }) => value) ?? highest.value);
  const rest = marks.filter(({ rank }) => rank === undefined);
  const without = rest.length === 0 ? "" : ` Without a number: ${listWords(counts(rest, scale))}.`;
  const uncertain = marks.filter((mark) => mark.uncertain === true).length;
  const doubt =
    uncertain === 0 ? "" : ` In ${uncertain} of them the interval spans three classes or more.`;
  return (
    `In ${ranked.length} of ${marks.length} ${noun} the value is between ${name(lowest)} ` +
    `and ${name(highest)}, with a median of ${middle}.${doubt}${without}`
  );
}
