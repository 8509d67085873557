import type { Problem } from "../problems/problem.js";
import {
  filledIn,
  findHeader,
  isNote,
  noteProblem,
  totalProblem,
  type Header,
  type NumberedRow,
} from "./annotations.js";
import { mappedNames, type ColumnMapping } from "./mapping.js";
import { mergedProblems } from "./merged-cells.js";
import { TableBuilder } from "./table-builder.js";
import type { MergedCells } from "./workbook.js";

/** Where a table stands, and what is known of it before its rows are seen. */
export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** The header is looked for among so many rows. */
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
  private first: NumberedRow[] | undefined = [];
  private held: NumberedRow[] = [];
  private names: readonly string[] = [];
  private width = 0;
  private headerRow = 0;
  private lastRow = 0;

  /** `forced` is the number of the row that is the header, where it shall not be found out. */
  constructor(
    at: TablePlace,
    forced: number | undefined,
    mapping: ColumnMapping | undefined,
    merged: readonly MergedCells[] = [],
  ) {
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
    if (this.first.length >= Math.max(lookahead, this.forced ?? 0)) this.begin(this.first);
  }

  /** All problems, once the file has come to its end or its reading was `stopped`. */
  end(stopped: boolean): readonly Problem[] {
    if (this.first !== undefined) this.begin(this.first);
    if (stopped) return this.builder.problems;
    const from = this.width < 3 ? this.held.length : this.notesFrom();
    for (const [index, one] of this.held.entries())
      if (index < from) this.pass(one);
      else if (filledIn(one.cells) > 0) this.builder.problems.push(noteProblem(one, this.at));
    const below = this.merged.filter(({ top }) => top > this.headerRow && top <= this.lastRow);
    this.builder.problems.push(...mergedProblems(below, this.at));
    return this.builder.end();
  }

  /** Where, among the rows that are held back, nothing but notes and blank rows follows. */
  private notesFrom(): number {
    const other = this.held.findLastIndex(({ cells }) => filledIn(cells) > 0 && !isNote(cells));
    return this.held.slice(other + 1).some(({ cells }) => isNote(cells))
      ? other + 1
      : this.held.length;
  }

  private begin(rows: readonly NumberedRow[]): void {
    this.first = undefined;
    const header = findHeader(rows, this.at, this.merged, this.forced);
    if (header === undefined) return;
    this.width = header.names.length;
    this.headerRow = header.row;
    this.builder.problems.push(...header.problems);
    this.builder.begin(this.mapped(header), header.row);
    this.names = this.builder.columns();
    for (const one of rows) if (one.row > header.row) this.hold(one);
  }

  private mapped({ names, row }: Header): readonly string[] {
    if (this.mapping === undefined) return names;
    const mapped = mappedNames(names, this.mapping, { ...this.at, row });
    this.builder.problems.push(...mapped.problems);
    return mapped.names;
  }

  private hold(one: NumberedRow): void {
    if (filledIn(one.cells) <= 1) {
      this.held.push(one);
      return;
    }
    for (const earlier of this.held) this.pass(earlier);
    this.held = [];
    this.pass(one);
  }

  private pass({ cells, row }: NumberedRow): void {
    this.lastRow = row;
    this.builder.add(cells, row);
    const total = totalProblem({ cells, row }, this.names, this.at);
    if (total !== undefined) this.builder.problems.push(total);
  }
}
