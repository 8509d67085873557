import type { TextColumn } from "../../responses/index.js";
import type { CellProblems } from "./cell-problems.js";
import type { Place, QuestionReader } from "./question-reader.js";
import { cellAt } from "./question-reader.js";
import { isEmpty } from "./read-cell.js";
import { TextPool } from "./text-pool.js";

/** A column of words or identifiers, from one cell of every record; a text that comes again is held once. */
export class WordColumn implements QuestionReader {
  readonly #place: Place;
  readonly #problems: CellProblems;
  readonly #pool = new TextPool();
  readonly #values: (string | undefined)[] = [];
  #current: string | undefined;

  constructor(place: Place, problems: CellProblems) {
    this.#place = place;
    this.#problems = problems;
  }

  take(cells: readonly string[], row: number, isAsked: boolean): void {
    const { at, column, question } = this.#place;
    const cell = cellAt(cells, at);
    this.#current = isEmpty(cell) ? undefined : this.#pool.hold(cell.trim());
    if (this.#current !== undefined && !isAsked) {
      this.#problems.unasked(row, column, cell, question);
    }
    this.#values.push(this.#current);
  }

  /** What the record that was read last says. */
  get current(): string | undefined {
    return this.#current;
  }

  has(codes: readonly string[]): boolean {
    return this.#current !== undefined && codes.includes(this.#current);
  }

  columns(): readonly (readonly [string, TextColumn])[] {
    return [[this.#place.question, { kind: "text", values: this.#values }]];
  }
}
