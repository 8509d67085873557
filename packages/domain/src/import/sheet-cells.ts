import { cellName } from "./column-letter.js";
import { durationText } from "./durations.js";
import { attribute, elements } from "./xml-tags.js";

/** A cell of a sheet, by its row and column, which count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell with the text that it holds. */
export interface TextCell extends CellPlace {
  readonly text: string;
}

/** Cells of a sheet that the reader of workbooks takes for empty, or for something else. */
export interface OddCells {
  /** Cells that hold an error, such as `#REF!`, instead of a value. */
  readonly errors: readonly TextCell[];
  /** Formulas whose result was never worked out, as in files that a program has written. */
  readonly uncalculated: readonly CellPlace[];
  /** Days and times that are written as such, not as numbers and so of no time zone; and durations. */
  readonly times: readonly TextCell[];
}

/** Looks through the XML of a sheet for odd cells; `durations` are the styles of cells that hold one. */
export function oddCells(xml: string, durations: ReadonlySet<string>): OddCells {
  const errors: TextCell[] = [];
  const uncalculated: CellPlace[] = [];
  const times: TextCell[] = [];
  if (durations.size === 0 && !/\st=["'][ed]["']|<(?:\w+:)?f[\s/>]/.test(xml))
    return { errors, uncalculated, times };
  for (const { tag, content } of elements(xml, "c")) {
    const place = cellName(attribute(tag, "r"));
    if (place === undefined) continue;
    const type = attribute(tag, "t");
    const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(content)?.[1]?.trim();
    if (type === "e") errors.push({ ...place, text: value ?? "#N/A" });
    else if (type === "d" && value !== undefined) times.push({ ...place, text: isoText(value) });
    else if (value === undefined && /<(?:\w+:)?f[\s/>]/.test(content)) uncalculated.push(place);
    else if ((type === "" || type === "n") && durations.has(attribute(tag, "s"))) {
      const text = durationText(value ?? "");
      if (text !== undefined) times.push({ ...place, text });
    }
  }
  return { errors, uncalculated, times };
}

/** A day, or a day and a time to the second, as it is written. */
function isoText(text: string): string {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  if (day === undefined) return text;
  return time === undefined || time === "00:00:00" ? day : `${day}T${time}`;
}

/** The value of a cell as it is written, by its row and column. */
export function writtenValue(xml: string, { row, column }: CellPlace): string {
  for (const { tag, content } of elements(xml, "c")) {
    const place = cellName(attribute(tag, "r"));
    if (place?.row === row && place.column === column)
      return /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(content)?.[1]?.trim() ?? "";
  }
  return "";
}
