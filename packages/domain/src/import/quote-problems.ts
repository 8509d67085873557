import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { excerpt } from "./excerpt.js";
import type { QuoteFault } from "./records.js";

interface Place {
  readonly file: string;
  readonly row: number;
}

/** What is wrong with the quotation marks of a row. */
export function quoteProblem(fault: QuoteFault, place: Place, cells: readonly string[]): Problem {
  if (fault === "unclosed") return unclosedQuote(place, cells.at(-1) ?? "");
  const text = cells.find((cell) => cell.includes('"')) ?? cells.at(-1) ?? "";
  return fault === "stray" ? strayQuote(place, text) : bareQuote(place, text);
}

function unclosedQuote(place: Place, text: string): Problem {
  return makeProblem(
    "unclosed-quote",
    place,
    `The quotation mark before “${excerpt(text)}” is never closed${swallowed(text)}.`,
    'Close it where the cell ends, or take it out; write a quotation mark inside a cell twice ("").',
  );
}

/** For a cell so long that its quotation mark must have been meant to be closed. */
export function endlessQuote(place: Place, longest: number): Problem {
  return makeProblem(
    "unclosed-quote",
    place,
    `A quotation mark of this row is not closed within ${longest.toLocaleString("en-GB")} characters; nothing from this row on was read.`,
    'Close it where the cell ends, or take it out; write a quotation mark inside a cell twice ("").',
  );
}

function strayQuote(place: Place, text: string): Problem {
  return makeProblem(
    "stray-quote",
    place,
    `In “${excerpt(text)}” something follows a closing quotation mark, so that it is not certain where the cell ends${swallowed(text)}.`,
    'Write a quotation mark inside a quoted cell twice (""), and check the cells and rows that follow.',
  );
}

function bareQuote(place: Place, text: string): Problem {
  return makeProblem(
    "bare-quote",
    { ...place, value: text },
    `“${excerpt(text)}” has a quotation mark in it without being quoted; it is read as it stands.`,
    'If it ends a cell, put another where the cell begins; if it is text, put the cell into quotation marks and write those inside twice ("").',
  );
}

/** Rows that may have ended up in a cell. */
function swallowed(text: string): string {
  const breaks = text.match(/\n/g)?.length ?? 0;
  if (breaks === 0) return "";
  return `; the cell goes on over ${breaks} line ${breaks === 1 ? "break" : "breaks"}`;
}
