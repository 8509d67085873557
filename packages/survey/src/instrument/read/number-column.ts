import type { NumericColumn } from "../../responses/index.js";
import { missingCode } from "../../responses/missing.js";
import type { Question } from "../schema.js";
import { kept, missing, notAsked, unreadable } from "./cell-codes.js";
import type { CellProblems } from "./cell-problems.js";
import { Growing, growingCodes } from "./growing.js";
import type { Place, QuestionReader } from "./question-reader.js";
import { cellAt } from "./question-reader.js";
import type { Wrong } from "./read-cell.js";
import { beginsWithDigit, readNumber, wrongOf } from "./read-cell.js";

type NumberQuestion = Extract<Question, { readonly kind: "number" }>;

/** A column of numbers, from one cell of every record. */
export class NumberColumn implements QuestionReader {
  readonly #question: NumberQuestion;
  readonly #place: Place;
  readonly #problems: CellProblems;
  readonly #values = new Growing((length) => new Float64Array(length));
  readonly #missing = growingCodes(0);

  constructor(question: NumberQuestion, place: Place, problems: CellProblems) {
    this.#question = question;
    this.#place = place;
    this.#problems = problems;
  }

  take(cells: readonly string[], row: number, isAsked: boolean): void {
    const { at, column, question } = this.#place;
    const cell = cellAt(cells, at);
    let value = this.#quick(cell);
    let code = cell === "" ? missing : 0;
    if (Number.isNaN(value) && cell !== "") {
      const read = readNumber(cell, this.#question);
      if ("value" in read) value = read.value;
      else code = "missing" in read ? missingCode(read.missing) : unreadable;
    }
    if (code === unreadable) this.#problems.unreadable(row, column, cell, this.#explain);
    else if (code === 0 && !isAsked) this.#problems.unasked(row, column, cell, question);
    this.#values.push(value);
    this.#missing.push(kept(code, isAsked));
  }

  has(): boolean {
    return false;
  }

  columns(): readonly (readonly [string, NumericColumn])[] {
    const { size } = this.#values;
    const values = this.#values.moveTo(new Float64Array(size));
    const kinds = this.#missing.moveTo(new Int8Array(size));
    return [[this.#question.id, numbersWith(values, kinds)]];
  }

  /** A number that needs no second look; NaN for all else. */
  #quick(cell: string): number {
    if (!beginsWithDigit(cell)) return NaN;
    const { least = -Infinity, most = Infinity } = this.#question;
    const value = Number(cell);
    return Number.isFinite(value) && value >= least && value <= most ? value : NaN;
  }

  readonly #explain = (cell: string): Wrong => wrongOf(readNumber(cell, this.#question), cell);
}

/** A column of numbers with the code of a missing answer, or 0, a row: kept when a kind but `missing` occurs. */
export function numbersWith(values: Float64Array, kinds: Int8Array): NumericColumn {
  return {
    kind: "numeric",
    values,
    complete: kinds.every((kind) => kind === 0),
    ...(kinds.some((kind) => kind <= notAsked) ? { missing: kinds } : {}),
  };
}
