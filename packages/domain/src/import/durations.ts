import { attribute, elements, tags } from "./xml-tags.js";

/** The number under which every workbook knows the format `[h]:mm:ss`. */
const builtIn = "46";

/** The styles, by their numbers, whose cells hold a duration, such as `[h]:mm`: hours that go on beyond a day. */
export function durationStyles(styles: string): ReadonlySet<string> {
  const formats = new Set([
    builtIn,
    ...tags(styles, "numFmt")
      .filter((tag) => /\[(?:h+|m+|s+)\]/i.test(attribute(tag, "formatCode")))
      .map((tag) => attribute(tag, "numFmtId")),
  ]);
  const [cells] = elements(styles, "cellXfs");
  return new Set(
    tags(cells?.content ?? "", "xf").flatMap((tag, index) =>
      formats.has(attribute(tag, "numFmtId")) ? [String(index)] : [],
    ),
  );
}

/** A duration in days as hours, minutes and seconds: `30:15:00`; `undefined` if it is none. */
export function durationText(days: string): string | undefined {
  const seconds = Math.round(Number(days) * 86_400);
  if (days === "" || !(seconds >= 0)) return undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}`;
}
