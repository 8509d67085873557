import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { excerpt } from "./excerpt.js";
import { columnNames, type ColumnNames } from "./header.js";
import { refusals } from "./refusals.js";
import { isBlank } from "./row-check.js";
import type { TablePlace } from "./table-finder.js";

/** The texts of a row by the names of their columns. */
export type Row = Readonly<Record<string, string>>;

/** Makes a table of records, the first of which is its header. */
export class TableBuilder {
  readonly rows: Row[] = [];
  readonly rowNumbers: number[] = [];
  readonly problems: Problem[] = [];
  private header: ColumnNames | undefined;
  private widest = 0;
  /** The rows that have nothing but empty cells beyond the header. */
  private readonly spare: number[] = [];
  /** The rows that have nothing but empty cells. */
  private readonly empty: number[] = [];
  private readonly at: TablePlace;

  constructor(at: TablePlace) {
    this.at = at;
  }

  /** The names of the header, then those of cells beyond it. */
  columns(): readonly string[] {
    const { header } = this;
    if (header === undefined) return [];
    const beyond = Math.max(0, this.widest - header.names.length);
    return [
      ...header.names,
      ...Array.from({ length: beyond }, (_, index) => header.surplus(header.names.length + index)),
    ];
  }

  /** Takes the header; to be called before any row is added. */
  begin(names: readonly string[], row: number): void {
    this.header = columnNames(names, { ...this.at, row });
    this.problems.push(...this.header.problems);
  }

  add(cells: readonly string[], row: number): void {
    const { header } = this;
    if (header === undefined) throw new Error("a row before the header");
    const { names, surplus } = header;
    if (isBlank(cells) && names.length > 1) return;
    const entries = names.map((name, index): [string, string] => [name, cells[index] ?? ""]);
    if (cells.length < names.length) this.problems.push(this.tooShort(cells, names, row));
    const beyond = lastFilled(cells);
    if (beyond === 0 && cells.length > 1) this.empty.push(row);
    if (beyond > names.length) {
      for (let index = names.length; index < beyond; index++)
        entries.push([surplus(index), cells[index] ?? ""]);
      this.widest = Math.max(this.widest, beyond);
      this.problems.push(this.tooLong(cells, names, surplus(names.length), row));
    }
    if (beyond <= names.length && cells.length > names.length) this.spare.push(row);
    // Not by assignment, which would lose a column called “__proto__”.
    this.rows.push(Object.fromEntries(entries));
    this.rowNumbers.push(row);
  }

  /** All problems, once the file has come to its end. */
  end(): readonly Problem[] {
    if (this.header !== undefined && this.rows.length === 0)
      this.problems.push({ ...refusals.noRows(this.at.file), ...this.at });
    const [row] = this.spare;
    if (row !== undefined) this.problems.push(this.spareSeparators(row));
    const [empty] = this.empty;
    if (empty !== undefined) this.problems.push(this.emptyRows(empty));
    return this.problems;
  }

  private emptyRows(row: number): Problem {
    const count = this.empty.length;
    return makeProblem(
      "empty-row",
      { ...this.at, row },
      count === 1
        ? `Row ${row} holds nothing but separators; it is read as an empty row.`
        : `${count} rows hold nothing but separators, the first of them row ${row}; they are read as empty rows.`,
      "Delete such rows, or leave them out of what is counted.",
    );
  }

  private spareSeparators(row: number): Problem {
    const count = this.spare.length;
    return makeProblem(
      "spare-separator",
      { ...this.at, row },
      `${count} ${count === 1 ? "row ends" : "rows end"} with more separators than the header, the first of them row ${row}; nothing stands between them.`,
      "Check that the header has a name for each column and that the cells of these rows stand under the right ones.",
    );
  }

  private tooShort(cells: readonly string[], names: readonly string[], row: number): Problem {
    const column = names[cells.length];
    return makeProblem(
      "short-row",
      { ...this.at, row, ...(column !== undefined && { column }) },
      `The row that begins with “${excerpt(cells[0] ?? "")}” has ${cells.length} cells, and the header ${names.length}.`,
      "Add the missing cells; an empty one still needs its separator.",
    );
  }

  private tooLong(
    cells: readonly string[],
    names: readonly string[],
    column: string,
    row: number,
  ): Problem {
    return makeProblem(
      "long-row",
      { ...this.at, row, column },
      `The row that begins with “${excerpt(cells[0] ?? "")}” has ${cells.length} cells, and the header ${names.length}; what is surplus is kept from “${column}” on.`,
      "Put each cell that holds a separator into quotation marks, and take out surplus separators.",
    );
  }
}

/** How many cells a row has, empty ones at its end apart. */
function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((text) => text !== "") + 1;
}
