import type { Column } from "../../responses/index.js";
import { kept, missing, unreadable } from "./cell-codes.js";
import type { CellProblems } from "./cell-problems.js";
import type { Coding } from "./coding.js";
import type { Growing } from "./growing.js";
import { growingCodes } from "./growing.js";
import type { Place, QuestionReader } from "./question-reader.js";
import { cellAt } from "./question-reader.js";

/** A column of codes, from one cell of every record. */
export class CodedColumn implements QuestionReader {
  readonly #name: string;
  readonly #place: Place;
  readonly #coding: Coding;
  readonly #ordered: boolean;
  readonly #problems: CellProblems;
  readonly #codes: Growing;
  #current = missing;

  constructor(
    name: string,
    place: Place,
    coding: Coding,
    { ordered, problems }: { readonly ordered: boolean; readonly problems: CellProblems },
  ) {
    this.#name = name;
    this.#place = place;
    this.#coding = coding;
    this.#ordered = ordered;
    this.#problems = problems;
    this.#codes = growingCodes(coding.highest);
  }

  take(cells: readonly string[], row: number, isAsked: boolean): void {
    const { at, column, question } = this.#place;
    const cell = cellAt(cells, at);
    const code = this.#coding.codeOf(cell);
    if (code === unreadable) this.#problems.unreadable(row, column, cell, this.#coding.explain);
    else if (code >= 0 && !isAsked) this.#problems.unasked(row, column, cell, question);
    this.#current = kept(code, isAsked);
    this.#codes.push(this.#current);
  }

  has(codes: readonly string[]): boolean {
    const label = this.#coding.labels[this.#current];
    return label !== undefined && codes.includes(label);
  }

  columns(): readonly (readonly [string, Column])[] {
    const codes = this.#codes.moveTo(new Int32Array(this.#codes.size));
    const { labels } = this.#coding;
    return [[this.#name, { kind: "categorical", labels, ordered: this.#ordered, codes }]];
  }
}

/** The items of a matrix, each a column. */
export function matrixColumns(items: readonly CodedColumn[]): QuestionReader {
  return {
    take: (cells, row, isAsked) => {
      for (const item of items) item.take(cells, row, isAsked);
    },
    has: (codes) => items.some((item) => item.has(codes)),
    columns: () => items.flatMap((item) => item.columns()),
  };
}
