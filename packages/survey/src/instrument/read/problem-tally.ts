import type { Problem } from "../../problem.js";

/** How many problems of one code are kept. */
export const mostKept = 1000;

/** Problems as they are found: the first of each code kept, all counted. */
export class ProblemTally {
  readonly #kept: Problem[] = [];
  readonly #counts = new Map<string, number>();

  add(code: string, make: () => Omit<Problem, "code">): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= mostKept) this.#kept.push({ code, ...make() });
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** Those that were kept, the last of each code followed by how many more there are. */
  get problems(): readonly Problem[] {
    const seen = new Map<string, number>();
    return this.#kept.flatMap((problem) => {
      const { code, severity } = problem;
      const count = (seen.get(code) ?? 0) + 1;
      seen.set(code, count);
      const more = (this.#counts.get(code) ?? 0) - mostKept;
      return count < mostKept || more <= 0 ? [problem] : [problem, unlisted(code, severity, more)];
    });
  }
}

function unlisted(code: string, severity: Problem["severity"], more: number): Problem {
  return {
    severity,
    code: "problems-unlisted",
    message: `${more} more problems of the kind “${code}” are not listed.`,
    remedy: "Mend those that are listed, and read the file again.",
  };
}
