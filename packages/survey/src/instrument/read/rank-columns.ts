import type { NumericColumn } from "../../responses/index.js";
import { real } from "../../variance/read.js";
import type { AnswerOption } from "../schema.js";
import { kept, missing, unreadable } from "./cell-codes.js";
import type { CellProblems } from "./cell-problems.js";
import type { Growing } from "./growing.js";
import { growingCodes } from "./growing.js";
import { ListedCell, unlisted } from "./listed-cell.js";
import { Memo } from "./memo.js";
import { numbersWith } from "./number-column.js";
import type { Place, QuestionReader } from "./question-reader.js";
import { cellAt } from "./question-reader.js";
import type { Wrong } from "./read-cell.js";
import { isEmpty } from "./read-cell.js";

/** What a cell of ranks holds besides ranks, which are from 1 up. */
const none = 0;
const wrong = -1;

/** Ranks of options: numbers in a cell for each, 1 for the first, or one cell that lists them in order. */
export class RankColumns implements QuestionReader {
  readonly #answers: readonly AnswerOption[];
  readonly #place: Place;
  readonly #parts: readonly Place[];
  readonly #problems: CellProblems;
  readonly #list: ListedCell;
  readonly #cells: Memo<number>;
  /** For each answer and record, its rank or why it has none. */
  readonly #ranks: readonly Growing[];
  /** For each answer, its rank in the record that was read last; 0 where it has none. */
  readonly #current: Int32Array;
  /** For each rank that cells give, the answer that has it; -1 where none has. */
  readonly #answerAt: Int32Array;

  constructor(
    answers: readonly AnswerOption[],
    place: Place,
    parts: readonly Place[],
    problems: CellProblems,
  ) {
    this.#answers = answers;
    this.#place = place;
    this.#parts = parts;
    this.#problems = problems;
    this.#list = new ListedCell(place, answers, problems);
    this.#cells = new Memo((cell) => {
      if (isEmpty(cell)) return none;
      const rank = Number(cell);
      return Number.isInteger(rank) && rank >= 1 && rank <= answers.length ? rank : wrong;
    });
    this.#ranks = answers.map(() => growingCodes(answers.length));
    this.#current = new Int32Array(answers.length);
    this.#answerAt = new Int32Array(answers.length + 1);
  }

  take(cells: readonly string[], row: number, isAsked: boolean): void {
    const current = this.#current.fill(0);
    const { code: listCode, places } = this.#list.read(cells, row);
    const code = listCode === unlisted ? this.#rankByCells(cells, row) : listCode;
    for (let at = places.length - 1; at >= 0; at -= 1) current[places[at] ?? -1] = at + 1;
    if (code === 0 && !isAsked) {
      const { at, column, question } = listCode === 0 ? this.#place : this.#firstRanked();
      this.#problems.unasked(row, column, cellAt(cells, at), question);
    }
    const unranked = code === 0 ? missing : kept(code, isAsked);
    for (let answer = 0; answer < current.length; answer += 1) {
      const rank = Number(current[answer]);
      this.#ranks[answer]?.push(rank > 0 ? rank : unranked);
    }
  }

  has(codes: readonly string[]): boolean {
    return this.#answers.some(({ code }, at) => this.#current[at] !== none && codes.includes(code));
  }

  columns(): readonly (readonly [string, NumericColumn])[] {
    return this.#answers.map(({ code }, at) => {
      const own = this.#ranks[at];
      const values = own?.moveTo(new Float64Array(own.size)) ?? new Float64Array();
      const kinds = new Int8Array(values.length);
      for (let row = 0; row < values.length; row += 1) {
        const rank = real(values, row);
        if (rank >= 0) continue;
        kinds[row] = rank;
        values[row] = NaN;
      }
      return [`${this.#place.question}_${code}`, numbersWith(values, kinds)];
    });
  }

  /** Takes the ranks of a record, closing gaps: second and third choices alone become first and second. */
  #rankByCells(cells: readonly string[], row: number): number {
    const answerAt = this.#answerAt.fill(-1);
    let code = missing;
    for (let answer = 0; answer < this.#parts.length; answer += 1) {
      const part = this.#parts[answer] ?? this.#place;
      const cell = cellAt(cells, part.at);
      const rank = this.#cells.get(cell);
      if (rank === none) continue;
      if (rank === wrong) {
        this.#problems.unreadable(row, part.column, cell, (text) => this.#noRank(text, answer));
        return unreadable;
      }
      if (answerAt[rank] !== -1) {
        this.#problems.unreadable(row, this.#place.column, cell, () => ({
          message: `Rank ${rank} is given twice.`,
          remedy: "Give each rank once.",
        }));
        return unreadable;
      }
      answerAt[rank] = answer;
      code = 0;
    }
    let rank = 1;
    for (const answer of answerAt) {
      if (answer < 0) continue;
      this.#current[answer] = rank;
      rank += 1;
    }
    return code;
  }

  #noRank(cell: string, answer: number): Wrong {
    return {
      message: `“${cell}” is no rank of “${this.#answers[answer]?.code ?? ""}”.`,
      remedy: `Write a whole number from 1 to ${this.#answers.length}.`,
    };
  }

  #firstRanked(): Place {
    return this.#parts[this.#current.indexOf(1)] ?? this.#place;
  }
}
