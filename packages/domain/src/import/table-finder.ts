import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import {
  filledIn,
  isNote,
  isPhrase,
  noteProblem,
  totalIn,
  totalProblems,
  type NumberedRow,
  type TotalCell,
} from "./annotations.js";
import { columnNames } from "./header.js";
import { findHeader, type Header } from "./header-rows.js";
import { mappedNames, type ColumnMapping } from "./mapping.js";
import { mergedProblems } from "./merged-cells.js";
import { hasWordsForFigures, loneRow, repeatsHeader, secondHeader } from "./odd-rows.js";
import { TableBuilder } from "./table-builder.js";
import type { MergedCells } from "./workbook.js";

/** Where a table stands, and what is known of it before its rows are seen. */
export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** The header is looked for among so many rows, or more until one has two cells. */
const lookahead = 60;

/**
 * Finds a table among the rows of a file: the header below its titles, the rows, and the notes below
 * them. Notes are known as such only once nothing but notes follows, so that they are held back.
 */
export class TableFinder {
  readonly builder: TableBuilder;
  private readonly at: TablePlace;
  private readonly forced: number | undefined;
  private readonly mapping: ColumnMapping | undefined;
  private readonly merged: readonly MergedCells[];
  private readonly exact: boolean;
  private first: NumberedRow[] | undefined = [];
  private wide = false;
  private held: NumberedRow[] = [];
  private header: readonly string[] = [];
  private headerRow = 0;
  private last: readonly string[] | undefined;
  private afterGap = false;
  private readonly lone: NumberedRow[] = [];
  private readonly totals: TotalCell[] = [];

  /**
   * `forced` is the number of the row that is the header, where it shall not be found out. Of an `exact`
   * table the first row is the header and each other one a row, whatever it says.
   */
  constructor(
    at: TablePlace,
    forced: number | undefined,
    mapping: ColumnMapping | undefined,
    merged: readonly MergedCells[] = [],
    exact = false,
  ) {
    this.exact = exact;
    this.at = at;
    this.forced = forced;
    this.mapping = mapping;
    this.merged = merged;
    this.builder = new TableBuilder(at);
  }

  add(cells: readonly string[], row: number): void {
    if (this.first === undefined) {
      this.hold({ cells, row });
      return;
    }
    this.first.push({ cells, row });
    this.wide ||= filledIn(cells) > 1;
    const enough = this.wide && this.first.length >= Math.max(lookahead, this.forced ?? 0);
    if (enough || this.exact) this.begin(this.first);
  }

  /** All problems, once the file has come to its end or its reading was `stopped`. */
  end(stopped: boolean): readonly Problem[] {
    if (this.first !== undefined) this.begin(this.first);
    if (this.first !== undefined && this.first.length > 0 && this.forced !== undefined)
      this.withoutHeader(this.forced);
    if (stopped) return this.builder.problems;
    const from = this.notesFrom();
    for (const one of this.held.slice(0, from)) this.pass(one);
    const { rows, rowNumbers, problems } = this.builder;
    const notes = this.held.slice(from).filter(({ cells }) => filledIn(cells) > 0);
    // Where many rows are nearly empty, being so is nothing odd.
    const lone = this.lone.length * 2 <= rows.length ? this.lone : [];
    const lastRow = rowNumbers.at(-1) ?? 0;
    const below = this.merged.filter(({ top }) => top > this.headerRow && top <= lastRow);
    // One by one: so many may be told that they could not be handed over at once.
    for (const one of [
      ...totalProblems(this.totals, rows.length, this.builder.columns(), this.at),
      ...notes.map((row) => noteProblem(row, this.at)),
      ...lone.map((row) => loneRow(row, this.at)),
      ...mergedProblems(below, this.at),
    ])
      problems.push(one);
    return this.builder.end();
  }

  /**
   * Where, among the rows that are held back, notes begin: the first that reads as one, or that stands
   * apart from the rows. What follows it are notes too.
   */
  private notesFrom(): number {
    const width = this.header.length;
    let blank: number | undefined;
    for (const [index, { cells }] of this.held.entries()) {
      if (filledIn(cells) === 0) blank ??= index;
      else if (isNote(cells, width) || (blank !== undefined && width > 2 && isPhrase(cells)))
        return blank ?? index;
      else blank = undefined;
    }
    return this.held.length;
  }

  private begin(rows: readonly NumberedRow[]): void {
    const header = this.exact
      ? firstRow(rows)
      : findHeader(rows, this.at, this.merged, this.forced);
    if (header === undefined) return;
    this.first = undefined;
    this.header = header.names;
    this.headerRow = header.row;
    this.builder.problems.push(...header.problems);
    this.builder.begin(this.mapped(header), header.row);
    for (const one of rows) if (one.row > header.row) this.hold(one);
  }

  private withoutHeader(row: number): void {
    this.builder.problems.push(
      makeProblem(
        "header-missing",
        { ...this.at, row },
        `Row ${row} is to be the header, but the file does not have it; nothing was read.`,
        "Say which row is the header, counted from 1 as a spreadsheet does, or leave it to be found out.",
      ),
    );
  }

  /** Columns are mapped by the names that they are read under, each of them once. */
  private mapped({ names, row }: Header): readonly string[] {
    if (this.mapping === undefined) return names;
    const place = { ...this.at, row };
    const own = columnNames(names, place);
    const mapped = mappedNames(own.names, this.mapping, place);
    this.builder.problems.push(...own.problems, ...mapped.problems);
    return mapped.names;
  }

  private hold(one: NumberedRow): void {
    const { cells } = one;
    if (!this.exact && (filledIn(cells) <= 1 || isNote(cells, this.header.length))) {
      this.held.push(one);
      return;
    }
    for (const earlier of this.held) this.pass(earlier);
    this.held = [];
    this.pass(one);
  }

  private pass(one: NumberedRow): void {
    const { cells, row } = one;
    this.builder.add(cells, row);
    const filled = filledIn(cells);
    if (filled > 0 && !this.exact) this.note(one, filled);
    this.afterGap = filled < 2;
    const total = totalIn(one);
    if (total !== undefined) this.totals.push(total);
  }

  /** Tells what is odd about a row that is read like any other. */
  private note(one: NumberedRow, filled: number): void {
    const { cells } = one;
    const width = this.header.length;
    const other = this.afterGap && hasWordsForFigures(cells, this.last);
    const apart = filled === 1 || (this.afterGap && filled * 2 < filledIn(this.header));
    const near = this.afterGap ? cells : cells.slice(0, 2);
    const words = near.some((text) => /\p{L}{2}/u.test(text));
    if (other || repeatsHeader(cells, this.header))
      this.builder.problems.push(secondHeader(one, this.at));
    else if (width > 2 && cells.length >= width && apart && words) this.lone.push(one);
    if (filled > 1) this.last = cells;
  }
}

function firstRow(rows: readonly NumberedRow[]): Header | undefined {
  const [first] = rows;
  return first && { names: first.cells, row: first.row, problems: [] };
}
