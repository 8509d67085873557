import type { MultipleColumn } from "../../responses/index.js";
import type { AnswerOption } from "../schema.js";
import { kept, missing } from "./cell-codes.js";
import type { CellProblems } from "./cell-problems.js";
import { codesOf } from "./coding.js";
import { Growing, growingCodes } from "./growing.js";
import { ListedCell, unlisted } from "./listed-cell.js";
import { Memo } from "./memo.js";
import type { Place, QuestionReader } from "./question-reader.js";
import { cellAt } from "./question-reader.js";

/** What stands in the column of an option that was not chosen. */
const off = new Set(["", "0", "no", "false", "-99"]);

const blank = -1;

/** A set of options, from one cell that lists them, or from a cell for each. */
export class SetColumn implements QuestionReader {
  readonly #answers: readonly AnswerOption[];
  readonly #place: Place;
  readonly #parts: readonly Place[];
  readonly #problems: CellProblems;
  readonly #list: ListedCell;
  readonly #marks = new Memo((cell) => {
    const mark = cell.trim().toLowerCase();
    return mark === "" ? blank : Number(!off.has(mark));
  });
  readonly #chosen: readonly Growing[];
  readonly #missing = growingCodes(0);
  /** For each answer, 1 where the record that was read last chose it. */
  readonly #current: Uint8Array;

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
    this.#chosen = answers.map(() => new Growing((length) => new Uint8Array(length)));
    this.#current = new Uint8Array(answers.length);
  }

  take(cells: readonly string[], row: number, isAsked: boolean): void {
    const current = this.#current.fill(0);
    const list = this.#list.read(cells, row);
    const code = list.code === unlisted ? this.#mark(cells) : list.code;
    for (const place of list.places) current[place] = 1;
    if (code === 0 && !isAsked) {
      const { at, column, question } = list.code === 0 ? this.#place : this.#firstMarked(cells);
      this.#problems.unasked(row, column, cellAt(cells, at), question);
    }
    for (let answer = 0; answer < current.length; answer += 1) {
      this.#chosen[answer]?.push(Number(current[answer]));
    }
    this.#missing.push(kept(code, isAsked));
  }

  has(codes: readonly string[]): boolean {
    return this.#answers.some(({ code }, at) => this.#current[at] === 1 && codes.includes(code));
  }

  columns(): readonly (readonly [string, MultipleColumn])[] {
    const { size } = this.#missing;
    // An answer that stands for a kind of missing is no option, though a mark may choose it.
    const chosen = this.#answers.flatMap((answer, at) => {
      const own = this.#chosen[at];
      return answer.missing !== undefined || own === undefined
        ? []
        : [own.moveTo(new Uint8Array(size))];
    });
    const missingKinds = this.#missing.moveTo(new Int8Array(size));
    const options = codesOf(this.#answers);
    return [[this.#place.question, { kind: "multiple", options, chosen, missing: missingKinds }]];
  }

  /** Takes the marks of a record: 0 when there are any, were it none that chooses. */
  #mark(cells: readonly string[]): number {
    let code = missing;
    for (let answer = 0; answer < this.#parts.length; answer += 1) {
      const mark = this.#marks.get(cellAt(cells, this.#parts[answer]?.at));
      if (mark === blank) continue;
      code = 0;
      this.#current[answer] = mark;
    }
    return code;
  }

  #firstMarked(cells: readonly string[]): Place {
    const isMarked = ({ at }: Place): boolean => this.#marks.get(cellAt(cells, at)) !== blank;
    const first = this.#parts.find((part, at) => this.#current[at] === 1 && isMarked(part));
    return first ?? this.#parts.find(isMarked) ?? this.#place;
  }
}
