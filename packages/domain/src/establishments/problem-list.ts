import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** Of each rule so many breaches are listed. */
const listed = 1_000;

/** Problems in the order of their rows, without the thousands that would say the same. */
export class ProblemList {
  private readonly problems: Problem[] = [];
  private readonly counts = new Map<string, number>();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  add(problem: Problem): void {
    const count = (this.counts.get(problem.code) ?? 0) + 1;
    this.counts.set(problem.code, count);
    if (count <= listed) this.problems.push(problem);
  }

  /** The list, and for each rule that was broken more often, how often. */
  end(): readonly Problem[] {
    const more = [...this.counts].filter(([, count]) => count > listed);
    return [
      ...this.problems,
      ...more.map(([code, count]) =>
        makeProblem(
          "problems-unlisted",
          { file: this.file },
          `${(count - listed).toLocaleString("en-GB")} more rows break the rule ${code}.`,
          "Mend the cause of those that are listed, and read the file again.",
        ),
      ),
    ];
  }
}
