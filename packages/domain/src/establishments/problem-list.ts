import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** Of each rule so many breaches are listed. */
const listed = 1_000;

interface Breaches {
  readonly severity: Problem["severity"];
  readonly count: number;
}

/** Problems in the order of their rows, without the thousands that would say the same. */
export class ProblemList {
  private readonly problems: Problem[] = [];
  private readonly breaches = new Map<string, Breaches>();

  add(problem: Problem): void {
    const { code, severity } = problem;
    const count = (this.breaches.get(code)?.count ?? 0) + 1;
    this.breaches.set(code, { severity, count });
    if (count <= listed) this.problems.push(problem);
  }

  /** The list, and for each rule that was broken more often, how often. */
  end(place: ProblemPlace): readonly Problem[] {
    const more = [...this.breaches].filter(([, { count }]) => count > listed);
    return [
      ...this.problems,
      ...more.map(([code, { count, severity }]) =>
        makeProblem(
          severity === "error" ? "problems-unlisted" : "warnings-unlisted",
          place,
          `${(count - listed).toLocaleString("en-GB")} more rows break the rule ${code}.`,
          "Mend the cause of those that are listed, and read the file again.",
        ),
      ),
    ];
  }
}
