import type { Authority } from "../authority.js";
import type { Problem } from "../problem.js";
import type { Flow } from "./flows.js";
import type { Group } from "./read-rows.js";

/** One LA of the wanted day, and all that flows into it. */
export interface Target {
  readonly to: Authority;
  readonly inflows: readonly Flow[];
}

/** The LAs that figures flow into, in order of code. */
export function targetsOf(flows: readonly Flow[]): readonly Target[] {
  const found = new Map<Authority, Flow[]>();
  for (const flow of flows) found.set(flow.to, [...(found.get(flow.to) ?? []), flow]);
  return [...found]
    .map(([to, inflows]) => ({ to, inflows }))
    .sort((a, b) => (a.to.gss < b.to.gss ? -1 : 1));
}

/**
 * The figures of a wanted LA in a group, one for each measure; `null` for one that cannot be known, with the reason
 * added to `problems`. Nothing when the group has no row of any LA that flows into it.
 */
export function sumInto(
  target: Target,
  group: Group,
  measures: readonly string[],
  problems: Problem[],
): readonly (number | null)[] | undefined {
  const { to, inflows } = target;
  const sources = inflows.map(({ from }) => group.figures.get(from.gss));
  if (sources.every((source) => source === undefined)) return undefined;
  if (sources.includes(undefined)) {
    const lacking = inflows.filter((_, index) => sources[index] === undefined);
    problems.push({
      severity: "error",
      code: "missing-part",
      message: `${nameIn(group, to)}: there is no row for ${lacking.map(({ from }) => `${from.name} (${from.gss})`).join(", ")}`,
      remedy: "Add the row, with null for no figure.",
    });
    return measures.map(() => null);
  }
  if (inflows.some(({ share }) => share === undefined)) return measures.map(() => null);
  return measures.map((measure, column) => {
    const values = sources.map((source) => source?.values[column] ?? null);
    const blank = values.indexOf(null);
    if (blank === -1) return sumOf(inflows, values);
    const row = sources[blank]?.row;
    // A blank hides the figures beside it; alone, it is a blank as it was.
    if (values.some((value) => value !== null)) {
      problems.push({
        severity: "warning",
        code: "blank-part",
        ...(row !== undefined && { row }),
        column: measure,
        message: `${nameIn(group, to)}: ${inflows[blank]?.from.name ?? ""} has no figure, so the sum is not known`,
        remedy: "Give the figure, or leave the sum blank.",
      });
    }
    return null;
  });
}

function sumOf(inflows: readonly Flow[], values: readonly (number | null)[]): number {
  let sum = 0;
  for (const [index, { share }] of inflows.entries()) {
    if (share !== undefined) sum += ((values[index] ?? 0) * share.part) / share.whole;
  }
  return sum;
}

function nameIn({ by }: Group, { name }: Authority): string {
  return [name, ...Object.values(by)].join(", ");
}
