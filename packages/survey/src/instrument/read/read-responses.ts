import type { Problem } from "../../problem.js";
import { error, warning } from "../../problems.js";
import type { Column, Missing, Responses } from "../../responses/index.js";
import type { Instrument, Question } from "../schema.js";
import type { Placed } from "../walk.js";
import { conditionsOf, holds, placedQuestions } from "../walk.js";
import type { Columns } from "./find-columns.js";
import { columnsOf } from "./find-columns.js";
import type { Flag, Frame } from "./flags.js";
import { flagsOf } from "./flags.js";
import { headed } from "./header.js";
import type { Read } from "./read-cell.js";
import { isEmpty, readAnswer, readNumber } from "./read-cell.js";
import { readRank, readSet } from "./read-set.js";
import { columnFrom } from "./to-column.js";

/** An area that a text names, or why it names none. */
export type ResolvedArea =
  { readonly code: string } | { readonly message: string; readonly remedy: string };

export interface ReadOptions {
  /** Finds the area that a name or code means, in whatever vintage it comes. Without it, areas are kept as written. */
  readonly resolveArea?: (text: string) => ResolvedArea;
  /** Whether a school or trust, by its identifier, is among those that were asked. */
  readonly frame?: Frame;
}

/** Responses as an instrument reads them. */
export interface ReadResponses {
  /**
   * A column for each question, for each item of a matrix, and for each option of a ranking (`question_code`, with the
   * rank). A row for each record, none left out.
   */
  readonly responses: Responses;
  /** For each row, why a researcher may want to look at it; most have no reason. */
  readonly flags: readonly (readonly Flag[])[];
  /** What is wrong, with its row as a spreadsheet numbers it. */
  readonly problems: readonly Problem[];
  /** Columns of the file that belong to no question. */
  readonly ignored: readonly string[];
}

/** An answer to one question, for routing: the codes that were chosen. */
type Given = ReadonlyMap<string, readonly string[]>;

/**
 * Reads responses from the rows of a table, header rows included: by codes or by labels, and from Qualtrics with its
 * two or three header rows. Every cell becomes a code, a kind of missing answer, or a problem with its row, column,
 * value and remedy. An empty cell of a question that was not put is `not_asked`.
 *
 * @param rows text, as a CSV reader gives it
 *
 * @example
 * const { responses, problems } = readResponses(rows, leadersInstrument, {
 *   resolveArea: (text) => { … },
 * });
 */
export function readResponses(
  rows: readonly (readonly string[])[],
  instrument: Instrument,
  { resolveArea, frame }: ReadOptions = {},
): ReadResponses {
  const { header, first } = headed(rows);
  const records = rows.slice(first).filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const rowNumbers = rows.flatMap((cells, at) =>
    at >= first && cells.some((cell) => cell.trim() !== "") ? at + 1 : [],
  );
  const problems: Problem[] = [];
  const columns = new Map<string, Column>();
  const used = new Set<number>();
  const given = records.map(() => new Map<string, readonly string[]>());
  for (const placed of placedQuestions(instrument)) {
    const { question } = placed;
    const places = columnsOf(question, header);
    if (places === undefined) {
      if (records.length > 0) problems.push(absent(question));
      continue;
    }
    for (const at of [places.own, ...places.parts]) if (at !== undefined) used.add(at);
    const read = records.map((cells, record) => {
      const isAsked = wasAsked(placed, given[record] ?? new Map());
      const answers = cellsOf(question, cells, places, resolveArea);
      return answers.map(({ column, at, read: one, raw }): Read<readonly string[] | number> => {
        const row = rowNumbers[record] ?? 0;
        const place = { row, column: at === undefined ? column : (header[at] ?? column) };
        if ("message" in one) {
          problems.push(error("answer-unreadable", one.message, one.remedy, place));
          return { missing: "missing" };
        }
        if (isAsked) return one;
        if ("value" in one) problems.push(answeredUnasked(question, raw, place));
        return "value" in one ? one : { missing: "not_asked" };
      });
    });
    read.forEach((answers, record) => {
      given[record]?.set(
        question.id,
        answers.flatMap((one) =>
          "value" in one && typeof one.value !== "number" ? one.value : [],
        ),
      );
    });
    for (const [name, column] of columnFrom(question, read)) columns.set(name, column);
  }
  const responses: Responses = { size: records.length, columns };
  const flags = flagsOf(instrument, given, frame);
  return {
    responses,
    flags,
    problems: [...problems, ...flagProblems(flags, rowNumbers)],
    ignored: header.filter((name, at) => name !== "" && !used.has(at)),
  };
}

/** The cells of a question in one record, read: one, or one for each item of a matrix. */
function cellsOf(
  question: Question,
  cells: readonly string[],
  places: Columns,
  resolveArea: ReadOptions["resolveArea"],
): readonly {
  readonly column: string;
  readonly at: number | undefined;
  readonly raw: string;
  readonly read: Read<readonly string[] | number>;
}[] {
  const { own, parts } = places;
  const raw = own === undefined ? "" : (cells[own] ?? "");
  const one = (read: Read<readonly string[] | number>) => [
    { column: question.id, at: own, raw, read },
  ];
  switch (question.kind) {
    case "single":
      return one(listOf(readAnswer(raw, question.answers)));
    case "multiple":
      return one(readSet(cells, places, question.answers));
    case "rank":
      return one(readRank(cells, places, question.answers));
    case "number":
      return one(readNumber(raw, question));
    case "matrix":
      return question.items.map(({ id }, item) => {
        const at = parts[item];
        const cell = at === undefined ? "" : (cells[at] ?? "");
        return { column: id, at, raw: cell, read: listOf(readAnswer(cell, question.answers)) };
      });
    case "area": {
      if (isEmpty(raw) || resolveArea === undefined) return one(wordsIn(raw));
      const found = resolveArea(raw.trim());
      return one("code" in found ? { value: [found.code] } : found);
    }
    case "text":
    case "identifier":
      return one(wordsIn(raw));
  }
}

function listOf(read: Read<string>): Read<readonly string[]> {
  return "value" in read ? { value: [read.value] } : read;
}

function wordsIn(cell: string): Read<readonly string[]> {
  const missing: Missing = "missing";
  return isEmpty(cell) ? { missing } : { value: [cell.trim()] };
}

function wasAsked(placed: Placed, given: Given): boolean {
  return conditionsOf(placed).every((condition) =>
    holds(condition, (question, codes) =>
      codes.some((code) => given.get(question)?.includes(code) === true),
    ),
  );
}

function absent({ id, kind, text }: Question): Problem {
  return warning(
    "question-absent",
    `There is no column for “${id}” (${text}).`,
    kind === "matrix"
      ? "Name a column after each of its items; or leave it, if it was not asked."
      : "Name its column so; or leave it, if it was not asked.",
    { column: id },
  );
}

function answeredUnasked(
  { id }: Question,
  raw: string,
  place: { readonly row: number; readonly column: string },
): Problem {
  return warning(
    "answered-unasked",
    `“${raw}” answers “${id}”, which was not to be asked here.`,
    "Look at the answer that decides whether it is asked; this one is kept.",
    place,
  );
}

function flagProblems(
  flags: readonly (readonly Flag[])[],
  rowNumbers: readonly number[],
): readonly Problem[] {
  return flags.flatMap((own, record) =>
    own.map(({ code, message, remedy }) =>
      warning(code, message, remedy, { row: rowNumbers[record] ?? 0 }),
    ),
  );
}
