import type { Question } from "../schema.js";
import type { ResolvedArea } from "./area-column.js";
import { areaCoding, inOrderOfLabels } from "./area-column.js";
import type { CellProblems } from "./cell-problems.js";
import { CodedColumn, matrixColumns } from "./coded-column.js";
import { answerCoding } from "./coding.js";
import type { Columns } from "./find-columns.js";
import { NumberColumn } from "./number-column.js";
import type { Place, QuestionReader } from "./question-reader.js";
import { RankColumns } from "./rank-columns.js";
import { SetColumn } from "./set-column.js";
import { WordColumn } from "./word-column.js";

/** What readers of all questions share. */
export interface Reading {
  readonly header: readonly string[];
  readonly problems: CellProblems;
  readonly resolveArea: ((text: string) => ResolvedArea) | undefined;
}

/** The reader of a question whose columns are known. */
export function readerOf(
  question: Question,
  { own, parts }: Columns,
  { header, problems, resolveArea }: Reading,
): QuestionReader {
  const { id } = question;
  const placeOf = (at: number | undefined, name: string): Place => ({
    at,
    column: at === undefined ? name : (header[at] ?? name),
    question: id,
  });
  const place = placeOf(own, id);
  switch (question.kind) {
    case "single": {
      const ordered = question.ordered === true;
      return new CodedColumn(id, place, answerCoding(question.answers), { ordered, problems });
    }
    case "matrix": {
      const coding = answerCoding(question.answers);
      return matrixColumns(
        question.items.map(
          (item, at) =>
            new CodedColumn(item.id, placeOf(parts[at], item.id), coding, {
              ordered: true,
              problems,
            }),
        ),
      );
    }
    case "multiple":
    case "rank": {
      const places = parts.map((part) => placeOf(part, id));
      const Reader = question.kind === "rank" ? RankColumns : SetColumn;
      return new Reader(question.answers, place, places, problems);
    }
    case "number":
      return new NumberColumn(question, place, problems);
    case "area": {
      const coding = areaCoding(resolveArea ?? ((text) => ({ code: text })));
      const column = new CodedColumn(id, place, coding, { ordered: false, problems });
      return {
        take: (cells, row, isAsked) => {
          column.take(cells, row, isAsked);
        },
        has: (codes) => column.has(codes),
        columns: () => column.columns().map(([name, areas]) => [name, inOrderOfLabels(areas)]),
      };
    }
    case "text":
    case "identifier":
      return new WordColumn(place, problems);
  }
}
