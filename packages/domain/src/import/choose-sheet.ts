import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";
import { filledIn } from "./annotations.js";
import { columnLetter } from "./column-letter.js";
import { excerpt } from "./excerpt.js";
import { findHeader } from "./header-rows.js";
import type { Sheet } from "./workbook.js";

/** The sheet that is read, if any, and what is to be said of the choice. */
export interface ChosenSheet {
  readonly sheet?: Sheet;
  readonly problems: readonly Problem[];
}

/**
 * Chooses the sheet that is asked for, else the first that can be seen and holds a table, two rows or
 * more with two cells or more, and is no cover sheet by its name. The others that hold one are told.
 */
export function chooseSheet(
  sheets: readonly Sheet[],
  wanted: string | number | undefined,
  file: string,
): ChosenSheet {
  if (wanted !== undefined) {
    const sheet =
      typeof wanted === "number" ? sheets[wanted - 1] : sheets.find(({ name }) => name === wanted);
    return sheet === undefined
      ? {
          problems: [
            unknownSheet(
              sheets.map(({ name }) => name),
              wanted,
              file,
            ),
          ],
        }
      : { sheet, problems: sheetProblems(sheet, file) };
  }
  const tables = sheets.filter(holdsTable).sort((a, b) => rank(a) - rank(b));
  const sheet =
    tables[0] ?? sheets.find(({ hidden, rows }) => !hidden && rows.length > 0) ?? sheets[0];
  if (sheet === undefined) return { problems: [] };
  const others = tables
    .filter((one) => one !== sheet && !isFrontMatter(one))
    .map(({ name, hidden }) => (hidden ? `${name} (hidden)` : name));
  return {
    sheet,
    problems: [
      ...(others.length === 0 ? [] : [otherSheets(sheet.name, others, file)]),
      ...sheetProblems(sheet, file),
    ],
  };
}

/** Sheets that can be seen come before hidden ones, and before those what official workbooks begin with. */
function rank(sheet: Sheet): number {
  return (sheet.hidden ? 2 : 0) + (isFrontMatter(sheet) ? 1 : 0);
}

/** What official workbooks call the sheets before their tables. */
const frontMatter =
  /^(?:cover|(?:table[\s_]*of[\s_]*)?contents?|index|notes?|read[\s_]?me|information|metadata|glossary|introduction|definitions?)(?![a-z])/i;

function isFrontMatter({ name }: Sheet): boolean {
  return frontMatter.test(name);
}

function holdsTable({ rows }: Sheet): boolean {
  return rows.filter((cells) => filledIn(cells) > 1).length > 1;
}

/** That there is no such sheet, or list of a JSON file. */
export function unknownSheet(
  names: readonly string[],
  wanted: string | number,
  file: string,
): Problem {
  const near = typeof wanted === "string" ? nearest(wanted, names) : undefined;
  return makeProblem(
    "unknown-sheet",
    { file, value: String(wanted) },
    `${file} has no sheet or list ${typeof wanted === "number" ? `number ${wanted}` : `“${wanted}”`}.`,
    near === undefined ? `It has: ${names.join(", ")}.` : `Did you mean “${near}”?`,
  );
}

/** That there are other sheets, or lists of a JSON file, than the one that is read. */
export function otherSheets(name: string, others: readonly string[], file: string): Problem {
  const list = others.map((one) => `“${one}”`).join(", ");
  return makeProblem(
    "other-sheets",
    { file, sheet: name },
    `“${name}” is read; there ${others.length === 1 ? "is a table" : "are tables"} in ${list} too.`,
    "Choose the one that is meant.",
  );
}

/** What is wrong with the cells of a sheet, and what of it is hidden. */
export function sheetProblems(sheet: Sheet, file: string): readonly Problem[] {
  const { name, hidden, errors, uncalculated } = sheet;
  const nameOf = columnNames(sheet, file);
  const at = (row: number, column: number): ProblemPlace => ({
    file,
    sheet: name,
    row,
    column: nameOf(column),
  });
  const found = errors.map(({ row, column, text }) =>
    makeProblem(
      "cell-error",
      { ...at(row, column), value: text },
      `The cell ${columnLetter(column - 1)}${row} holds the error ${text} instead of a value.`,
      "Correct the formula, or write the value that is meant.",
    ),
  );
  const missing = uncalculated.map(({ row, column }) =>
    makeProblem(
      "formula-without-value",
      at(row, column),
      `The cell ${columnLetter(column - 1)}${row} holds a formula without its result; it is read as empty.`,
      "Open the file in a spreadsheet program, which works the result out, save it, and hand it in again.",
    ),
  );
  const problem = makeProblem(
    "hidden-sheet",
    { file, sheet: name },
    `The sheet “${name}” is hidden.`,
    "Check that it is the one that is meant.",
  );
  return [...(hidden ? [problem] : []), ...hiddenProblems(sheet, file), ...found, ...missing];
}

/** That rows or columns of a sheet are hidden, once for each. */
function hiddenProblems({ name, hiddenCells }: Sheet, file: string): readonly Problem[] {
  const { rows, columns } = hiddenCells;
  const told = (what: string, parts: readonly string[], place: ProblemPlace): Problem => {
    const list = excerpt(parts.join(", "));
    const one = parts.length === 1;
    return makeProblem(
      "hidden-cells",
      { file, sheet: name, ...place },
      one
        ? `${what} ${list} is hidden in the workbook; what it holds is read like the rest.`
        : `${parts.length} ${what.toLowerCase()}s are hidden in the workbook (${list}); what they hold is read like the rest.`,
      "Nothing, if it belongs to the table; else delete what is hidden.",
    );
  };
  const [row] = rows;
  const letters = columns.map((column) => columnLetter(column - 1));
  return [
    ...(row === undefined ? [] : [told("Row", rows.map(String), { row })]),
    ...(letters[0] === undefined ? [] : [told("Column", letters, { column: letters[0] })]),
  ];
}

/** What the header calls a column, by its number from 1; its letter if it has no name there. */
function columnNames({ rows, merged }: Sheet, file: string): (column: number) => string {
  const first = rows.slice(0, headerRows).map((cells, index) => ({ cells, row: index + 1 }));
  const names = findHeader(first, { file }, merged, undefined)?.names ?? [];
  return (column) => {
    const name = names[column - 1]?.trim() ?? "";
    return name === "" ? columnLetter(column - 1) : name;
  };
}

/** The header stands among the first rows of a sheet. */
const headerRows = 60;
