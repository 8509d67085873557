import type { Problem } from "../../problem.js";
import type { Column } from "../../responses/index.js";
import type { Condition, Instrument, Question } from "../schema.js";
import { conditionsOf, holds, placedQuestions } from "../walk.js";
import { CellProblems } from "./cell-problems.js";
import { columnsOf } from "./find-columns.js";
import type { Flag, Identifier } from "./flags.js";
import { Flagger } from "./flags.js";
import { ProblemTally } from "./problem-tally.js";
import type { QuestionReader } from "./question-reader.js";
import { readerOf } from "./reader-of.js";
import type { ReadOptions, ReadResponses } from "./response-reader.js";
import { WordColumn } from "./word-column.js";

/** A reader with what decides whether its question is put. */
interface Routed {
  readonly reader: QuestionReader;
  readonly conditions: readonly Condition[];
  readonly has: (question: string, codes: readonly string[]) => boolean;
}

/** The records of a table whose header is known. */
export class Records {
  readonly #header: readonly string[];
  readonly #used = new Set<number>();
  readonly #readers: Routed[] = [];
  readonly #absent: Question[] = [];
  readonly #tally = new ProblemTally();
  readonly #flagger: Flagger;
  readonly #flags: (readonly Flag[])[] = [];
  #row: number;

  /** @param row the row of the file that stands before the first record */
  constructor(
    instrument: Instrument,
    header: readonly string[],
    row: number,
    { resolveArea, frame }: ReadOptions,
  ) {
    this.#header = header;
    this.#row = row;
    const problems = new CellProblems(this.#tally);
    const byQuestion = new Map<string, QuestionReader>();
    const identifiers: Identifier[] = [];
    for (const placed of placedQuestions(instrument)) {
      const { question } = placed;
      const places = columnsOf(question, header);
      if (places === undefined) {
        this.#absent.push(question);
        continue;
      }
      for (const at of [places.own, ...places.parts]) if (at !== undefined) this.#used.add(at);
      const reader = readerOf(question, places, { header, problems, resolveArea });
      const earlier = new Map(byQuestion);
      this.#readers.push({
        reader,
        conditions: conditionsOf(placed),
        has: (id, codes) => earlier.get(id)?.has(codes) === true,
      });
      byQuestion.set(question.id, reader);
      if (question.kind === "identifier" && reader instanceof WordColumn) {
        identifiers.push({ of: question.of, answer: reader });
      }
    }
    this.#flagger = new Flagger(identifiers, frame);
  }

  /** Reads the next row of the file; one that is blank is no record. */
  take(cells: readonly string[]): void {
    this.#row += 1;
    const row = this.#row;
    if (!cells.some(isWritten)) return;
    if (this.#flags.length === 0) {
      for (const question of this.#absent)
        this.#tally.add("question-absent", () => absent(question));
    }
    for (const { reader, conditions, has } of this.#readers) {
      reader.take(cells, row, conditions.length === 0 || allHold(conditions, has));
    }
    const flags = this.#flagger.take();
    for (const { code, message, remedy } of flags) {
      this.#tally.add(code, () => ({ severity: "warning", row, message, remedy }));
    }
    this.#flags.push(flags);
  }

  finish(): ReadResponses {
    const columns = new Map<string, Column>();
    for (const { reader } of this.#readers) {
      for (const [name, column] of reader.columns()) columns.set(name, column);
    }
    return {
      responses: { size: this.#flags.length, columns },
      flags: this.#flags,
      problems: this.#tally.problems,
      counts: this.#tally.counts,
      ignored: this.#header.filter((name, at) => name !== "" && !this.#used.has(at)),
    };
  }
}

function isWritten(cell: string): boolean {
  return cell !== "" && cell.trim() !== "";
}

function allHold(conditions: readonly Condition[], has: Routed["has"]): boolean {
  for (const condition of conditions) if (!holds(condition, has)) return false;
  return true;
}

function absent({ id, kind, text }: Question): Omit<Problem, "code"> {
  return {
    severity: "warning",
    column: id,
    message: `There is no column for “${id}” (${text}).`,
    remedy:
      kind === "matrix"
        ? "Name a column after each of its items; or leave it, if it was not asked."
        : "Name its column so; or leave it, if it was not asked.",
  };
}
