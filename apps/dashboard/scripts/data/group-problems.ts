import type { Problem } from "@abep/domain";

/** Problems of one kind in one file. */
export interface ProblemGroup {
  readonly severity: Problem["severity"];
  readonly code: string;
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Groups problems by severity, code and file: errors first, then by file, then the commonest kind. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity}\n${problem.code}\n${problem.file ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()]
    .flatMap((group): ProblemGroup[] => {
      const [first] = group;
      if (!first) return [];
      const { severity, code, file = "" } = first;
      return [{ severity, code, file, problems: group.toSorted(byRow) }];
    })
    .toSorted(
      (a, b) =>
        compare(a.severity, b.severity) ||
        compare(a.file, b.file) ||
        b.problems.length - a.problems.length ||
        compare(a.code, b.code),
    );
}

function byRow(a: Problem, b: Problem): number {
  return (a.row ?? 0) - (b.row ?? 0) || compare(a.column ?? "", b.column ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
