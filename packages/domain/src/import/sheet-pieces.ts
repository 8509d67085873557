import { columnLetter, columnNumber } from "./column-letter.js";
import { attribute, elements, tagPattern } from "./xml-tags.js";

/** Some rows of a sheet that hold something, as a sheet of their own whose rows count from 1. */
export interface SheetPiece {
  readonly xml: string;
  /** The number that each row has in the sheet. */
  readonly numbers: readonly number[];
}

/** A piece has so many rows at most. */
const pieceRows = 5_000;

/** A sheet has no more rows and columns than these. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Rows times columns that are worth their memory, and, where most rows hold nothing, their time. */
const mostFilled = 30_000_000;
const mostPlaces = 200_000_000;

/**
 * Parts a sheet into pieces, since the reader of workbooks needs time by the square of a sheet's rows, and
 * memory for every row and column up to the last. Rows that hold nothing are left out; cells that
 * do not say where they stand get their place. `undefined` if the sheet is cut off, or its rows and cells
 * are out of order or reach further than those of a table.
 */
export function sheetPieces(xml: string): readonly SheetPiece[] | undefined {
  if (!/<\/(?:\w+:)?worksheet>\s*$/.test(xml.slice(-100))) return undefined;
  const pieces: { parts: string[]; numbers: number[] }[] = [];
  let number = 0;
  let rows = 0;
  let reach = 0;
  for (const { tag, content } of elements(xml, "row")) {
    const stated = attribute(tag, "r");
    const next = stated === "" ? number + 1 : Number(stated);
    if (!(next > number && next <= mostRows)) return undefined;
    number = next;
    if (!/<(?:\w+:)?(?:v|is)[\s>]/.test(content)) continue;
    if (rows % pieceRows === 0) pieces.push({ parts: [], numbers: [] });
    const piece = pieces.at(-1);
    if (piece === undefined) return undefined;
    piece.numbers.push(number);
    const placed = placedCells(content, number, piece.numbers.length);
    if (placed === undefined) return undefined;
    piece.parts.push(`<row r="${piece.numbers.length}">${placed.xml}</row>`);
    rows++;
    reach = Math.max(reach, placed.last);
    if (reach > mostColumns || rows * reach > mostFilled || number * reach > mostPlaces)
      return undefined;
  }
  return pieces.map(({ parts, numbers }) => ({
    xml: `<worksheet><sheetData>${parts.join("")}</sheetData></worksheet>`,
    numbers,
  }));
}

/** The cells of a row with another row number; the last column is that of cells that may hold something. */
function placedCells(
  content: string,
  number: number,
  placed: number,
): { readonly xml: string; readonly last: number } | undefined {
  const parts: string[] = [];
  let column = 0;
  let last = 0;
  let copied = 0;
  for (const match of content.matchAll(tagPattern("c"))) {
    const [tag] = match;
    const stated = /\sr=["']([A-Z]{1,3})(\d{1,7})["']/.exec(tag);
    if (stated === null && /\sr=/.test(tag)) return undefined;
    const next = stated === null ? column + 1 : columnNumber(stated[1] ?? "");
    if (next <= column || (stated !== null && Number(stated[2]) !== number)) return undefined;
    column = next;
    if (!tag.endsWith("/>")) last = column;
    const from = stated?.index ?? tag.search(/[\s/>]/);
    const to = from + (stated?.[0].length ?? 0);
    const named = `${tag.slice(0, from)} r="${columnLetter(column - 1)}${placed}"${tag.slice(to)}`;
    parts.push(content.slice(copied, match.index), named);
    copied = match.index + tag.length;
  }
  return { xml: parts.join("") + content.slice(copied), last };
}
