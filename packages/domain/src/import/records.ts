import Papa from "papaparse";
import { hasWindowsBreaks, plainLineBreaks } from "./line-breaks.js";
import { hasBareQuote } from "./quotes.js";

export type QuoteFault = "unclosed" | "stray" | "bare";

/** One line of a table, or several if a quoted cell has line breaks. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** What is wrong with its quotation marks. */
  readonly quotes?: QuoteFault;
}

/** Parts text that comes in pieces into records and cells, by the rules of RFC 4180. */
export interface RecordReader {
  /** The records that are complete with this piece. */
  readonly add: (piece: string) => readonly CsvRecord[];
  /** The last record, if the text does not end with a line break. */
  readonly end: () => readonly CsvRecord[];
  /** How many characters of a record were left open the last time that records were looked for. */
  readonly waiting: () => number;
}

/** For a table of one column: a character that text does not have. */
const noDelimiter = "\u001F";

/**
 * Parses what has come as soon as there is twice as much of it as the last time a record was left
 * open, so that a long record is not read again with each piece.
 */
export function recordReader(delimiter: string | undefined): RecordReader {
  const parting = delimiter ?? noDelimiter;
  let tail = "";
  let enough = 0;
  return {
    add: (piece) => {
      tail += piece;
      if (tail.length < enough) return [];
      // A carriage return at the end may be the first half of a line break.
      const whole = tail.endsWith("\r") ? tail.length - 1 : tail.length;
      const { records, rest } = parse(tail.slice(0, whole), parting);
      tail = rest + tail.slice(whole);
      enough = tail.length * 2;
      records.pop();
      return records;
    },
    end: () => {
      const { records, rest } = parse(tail, parting);
      return rest === "" ? records.slice(0, -1) : records;
    },
    waiting: () => enough / 2,
  };
}

/** What a text gave, and the text of its last record, which is complete or not. */
interface Parted {
  readonly records: CsvRecord[];
  readonly rest: string;
}

/**
 * All records of a text that begins with one. If all its line breaks are CR LF, as in most files, they need not
 * be made alike first, which takes a copy.
 */
function parse(raw: string, delimiter: string): Parted {
  const newline = hasWindowsBreaks(raw) ? "\r\n" : "\n";
  const text = newline === "\n" ? plainLineBreaks(raw, delimiter) : raw;
  const records: CsvRecord[] = [];
  let last = 0;
  let next = 0;
  const hasQuotes = text.includes('"');
  // Papa Parse takes a byte order mark off each text that it is given.
  const shielded = text.startsWith("\uFEFF") ? `\uFEFF${text}` : text;
  Papa.parse<string[]>(shielded, {
    delimiter,
    newline,
    step: ({ data, errors, meta }) => {
      last = next;
      next = meta.cursor;
      const quotes = hasQuotes ? faultOf(errors, text, last, next, delimiter) : undefined;
      records.push(quotes === undefined ? { cells: data } : { cells: data, quotes });
    },
  });
  return { records, rest: text.slice(last) };
}

function faultOf(
  errors: readonly Papa.ParseError[],
  text: string,
  from: number,
  to: number,
  delimiter: string,
): QuoteFault | undefined {
  if (errors.length > 0)
    return errors.some((error) => error.code === "InvalidQuotes") ? "stray" : "unclosed";
  // Programs that write tabs between cells use no quotation marks around them.
  return delimiter !== "\t" && hasBareQuote(text, from, to, delimiter) ? "bare" : undefined;
}
