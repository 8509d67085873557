import { missingCode } from "../../responses/missing.js";
import type { AnswerOption } from "../schema.js";
import { unreadable } from "./cell-codes.js";
import type { CellProblems } from "./cell-problems.js";
import { Memo } from "./memo.js";
import type { Place } from "./question-reader.js";
import { cellAt } from "./question-reader.js";
import type { AnswerReader, Read, Wrong } from "./read-cell.js";
import { answerReader, isEmpty, wrongOf } from "./read-cell.js";

/** The code of a list that is empty. */
export const unlisted = 1;

/** What a list says: the places of answers, in its order, and 0 as its code; or another code and none. */
interface List {
  readonly code: number;
  readonly places: readonly number[];
}

/** One cell of every record that lists answers. */
export class ListedCell {
  readonly #place: Place;
  readonly #readAnswer: AnswerReader;
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #problems: CellProblems;
  readonly #lists: Memo<List>;

  constructor(place: Place, answers: readonly AnswerOption[], problems: CellProblems) {
    this.#place = place;
    this.#readAnswer = answerReader(answers);
    this.#placeOf = new Map(answers.map(({ code }, at) => [code, at]));
    this.#problems = problems;
    this.#lists = new Memo((cell) => this.#list(cell));
  }

  /** Reads the list of a record, and says what is wrong with it. */
  read(cells: readonly string[], row: number): List {
    const cell = cellAt(cells, this.#place.at);
    const list = this.#lists.get(cell);
    if (list.code === unreadable) {
      this.#problems.unreadable(row, this.#place.column, cell, this.#explain);
    }
    return list;
  }

  #list(cell: string): List {
    if (isEmpty(cell)) return { code: unlisted, places: [] };
    const read = listed(cell, this.#readAnswer);
    if ("message" in read) return { code: unreadable, places: [] };
    if ("missing" in read) return { code: missingCode(read.missing), places: [] };
    return { code: 0, places: read.value.flatMap((code) => this.#placeOf.get(code) ?? []) };
  }

  readonly #explain = (cell: string): Wrong => wrongOf(listed(cell, this.#readAnswer), cell);
}

/**
 * Options that one cell lists. Labels may hold the separator themselves, so the longest one that fits is taken each
 * time.
 */
function listed(cell: string, readAnswer: AnswerReader): Read<readonly string[]> {
  const chosen: string[] = [];
  let rest = cell.split(/\s*[;|,\n]\s*/).filter((part) => part !== "");
  while (rest.length > 0) {
    let taken = 0;
    for (let count = rest.length; count > 0 && taken === 0; count -= 1) {
      const read = readAnswer(rest.slice(0, count).join(", "));
      if ("missing" in read && chosen.length === 0 && count === rest.length) return read;
      if (!("value" in read)) continue;
      chosen.push(read.value);
      taken = count;
    }
    if (taken === 0) {
      const read = readAnswer(rest[0] ?? "");
      return "message" in read ? read : { missing: "missing" };
    }
    rest = rest.slice(taken);
  }
  return { value: chosen };
}
