import { isGssCode } from "@abep/geography";
import { gssCode } from "../columns/area-code.js";
import type { Column } from "../columns/column.js";
import { listParts } from "../columns/readers.js";
import { parseDate } from "../dates/index.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { Table } from "../tables/index.js";

/** Adds to `problems` what is worth a look in the cells of a row, though it can be read. */
export function cellWarnings(
  table: Table<unknown, string>,
  raw: Readonly<Record<string, string>>,
  at: (column: string) => ProblemPlace,
  problems: Problem[],
): void {
  for (const column of table.columns()) {
    const text = raw[column.name];
    if (text === undefined || text === "" || !mayWarn(column, text)) continue;
    const place = { ...at(column.name), value: text };
    for (const problem of warningsOf(column, text, place)) problems.push(problem);
  }
}

/** Most cells can be passed over at a glance. */
function mayWarn({ kind, longest = Infinity }: Column, text: string): boolean {
  if (text.length > longest || text.trim() !== text) return true;
  // A list with one term repeats none, and most codes are codes.
  if (kind === "terms") return text.includes(";");
  return kind === "date" || (kind === "code" && !isGssCode(text));
}

function warningsOf(column: Column, raw: string, place: ProblemPlace): readonly Problem[] {
  const problems: Problem[] = [];
  const text = raw.trim();
  if (text !== raw)
    problems.push(
      makeProblem(
        "untidy-space",
        place,
        `“${raw}” has spaces around it.`,
        "Delete the spaces at both ends of the cell.",
      ),
    );
  if (column.kind === "date") {
    const { problem } = parseDate(text);
    if (problem?.severity === "warning") problems.push({ ...problem, ...place });
  }
  if (column.kind === "code" && !isGssCode(text)) problems.push(...codeFromName(text, place));
  if (column.kind === "terms") problems.push(...repeatedTerms(text, place));
  if (column.longest !== undefined && text.length > column.longest)
    problems.push(
      makeProblem(
        "too-long",
        place,
        `The text has ${text.length} characters.`,
        `Shorten it to ${column.longest} at most.`,
      ),
    );
  return problems;
}

function codeFromName(text: string, place: ProblemPlace): readonly Problem[] {
  const reading = gssCode.read(text);
  return "problem" in reading
    ? []
    : [
        makeProblem(
          "code-from-name",
          place,
          `“${text}” is read as ${reading.value}.`,
          `Write ${reading.value}.`,
        ),
      ];
}

function repeatedTerms(text: string, place: ProblemPlace): readonly Problem[] {
  const parts = listParts(text);
  const repeated = new Set(parts.filter((part, index) => parts.indexOf(part) !== index));
  return [...repeated].map((part) =>
    makeProblem(
      "repeated-term",
      place,
      `“${part}” stands in the list twice.`,
      "Delete one of them.",
    ),
  );
}
