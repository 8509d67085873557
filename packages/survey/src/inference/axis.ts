import { codedLabels } from "../estimates/groups.js";
import type { Problem } from "../problem.js";
import { columnProblem } from "../problems.js";
import type { Responses } from "../responses/responses.js";
import { whole } from "../variance/read.js";

/** The answers to one question, or to several nested in each other, as the rows or columns of a table. */
export interface Axis {
  readonly questions: readonly string[];
  /** The labels of each place, one a question. */
  readonly labels: readonly (readonly string[])[];
  /** The place of each row of the data; -1 for none. */
  readonly codes: Int32Array;
}

/**
 * The axis of one question, or of several nested in each other, the last changing fastest. It has the places
 * that occur among the rows.
 */
export function axisOf(
  data: Responses,
  questions: readonly string[],
  rows: Int32Array,
  problems: Problem[],
): Axis | undefined {
  let labels: readonly (readonly string[])[] = [[]];
  let codes = new Int32Array(data.size);
  for (const question of questions) {
    const column = data.columns.get(question);
    const own = codedLabels(column);
    if (own === undefined) {
      problems.push(columnProblem(question, column?.kind, "categorical or numeric"));
      return undefined;
    }
    const inner = own.labels.length;
    labels = labels.flatMap((outer) => own.labels.map((label) => [...outer, label]));
    codes = codes.map((outer, row) => {
      const code = own.codes[row] ?? -1;
      return outer < 0 || code < 0 ? -1 : outer * inner + code;
    });
  }
  return occurring({ questions, labels, codes }, rows);
}

/** Leaves out the places that none of the rows is in. */
function occurring({ questions, labels, codes }: Axis, rows: Int32Array): Axis {
  const isIn = new Uint8Array(labels.length);
  for (let at = 0; at < rows.length; at += 1) {
    const code = whole(codes, whole(rows, at));
    if (code >= 0) isIn[code] = 1;
  }
  const kept = labels.filter((_, code) => isIn[code] === 1);
  if (kept.length === labels.length) return { questions, labels, codes };
  const place = new Int32Array(labels.length).fill(-1);
  kept.forEach((each, at) => {
    place[labels.indexOf(each)] = at;
  });
  const moved = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = whole(codes, row);
    moved[row] = code < 0 ? -1 : whole(place, code);
  }
  return { questions, labels: kept, codes: moved };
}
