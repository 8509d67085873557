import { excerpt } from "../import/excerpt.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** What can be wrong with a row as a whole, or beside the others. */
export const rowProblems = {
  aboveHeader: (cells: readonly string[], place: ProblemPlace): Problem =>
    makeProblem(
      "above-header",
      place,
      `The row that begins with “${excerpt(cells[0] ?? "")}” stands above the header; it is no school.`,
      "Nothing need be done, if it is a title or a note.",
    ),
  ragged: (cells: readonly string[], width: number, place: ProblemPlace): Problem =>
    makeProblem(
      cells.length < width ? "short-row" : "long-row",
      place,
      `The row that begins with “${excerpt(cells[0] ?? "")}” has ${cells.length} cells, and the header ${width}.`,
      "Put each cell that holds a separator or line break into quotation marks.",
    ),
  spareCells: (rows: number, place: ProblemPlace): Problem =>
    makeProblem(
      "spare-separator",
      place,
      `${rows} ${rows === 1 ? "row ends" : "rows end"} with more separators than the header, the first of them row ${place.row ?? ""}; nothing stands between them.`,
      "Check that the header has a name for each column and that the cells of these rows stand under the right ones.",
    ),
  repeatedUrn: (urn: string, earlier: number, place: ProblemPlace): Problem =>
    makeProblem(
      "repeated-urn",
      place,
      `The URN ${urn} stands in row ${earlier} already.`,
      "Delete one of the two rows, or correct its URN.",
    ),
  placedByGrid: (number: string, place: ProblemPlace): Problem =>
    makeProblem(
      "placed-by-grid",
      place,
      `“${number}” was divided, and this row names no district: it is placed by its grid reference, and so are others of this number.`,
      "Nothing need be done where the grid references are right; a file with the districts' codes makes sure.",
    ),
  trustNameDiffers: (id: string, name: string, place: ProblemPlace): Problem =>
    makeProblem(
      "trust-name-differs",
      place,
      `The trust ${id} is called “${name}” in an earlier row.`,
      "Correct the number or the name of the trust in one of the rows.",
    ),
  trustIncomplete: (what: "number" | "name", place: ProblemPlace): Problem =>
    makeProblem(
      "trust-incomplete",
      place,
      `The school's trust has no ${what} in this row.`,
      `Fill in its ${what}, or empty the cell beside it.`,
    ),
};
