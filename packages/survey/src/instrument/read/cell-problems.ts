import { flat } from "./flat.js";
import type { ProblemTally } from "./problem-tally.js";
import type { Wrong } from "./read-cell.js";

/** Says what is wrong with cells. */
export class CellProblems {
  readonly #tally: ProblemTally;

  constructor(tally: ProblemTally) {
    this.#tally = tally;
  }

  unreadable(row: number, column: string, cell: string, why: (cell: string) => Wrong): void {
    this.#tally.add("answer-unreadable", () => {
      const value = flat(cell);
      return { severity: "error", row, column, value, ...why(value) };
    });
  }

  unasked(row: number, column: string, cell: string, question: string): void {
    this.#tally.add("answered-unasked", () => {
      const value = flat(cell);
      return {
        severity: "warning",
        row,
        column,
        value,
        message: `“${value}” answers “${question}”, which was not to be asked here.`,
        remedy: "Look at the answer that decides whether it is asked; this one is kept.",
      };
    });
  }
}
