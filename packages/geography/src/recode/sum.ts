import type { Authority } from "../authority.js";
import type { Problem } from "../problem.js";
import type { Flow } from "./flows.js";
import type { Figures, Group } from "./read-rows.js";

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
      message: `${nameIn(group, to)}: there is no row for ${lacking.map(({ from }) => `${from.name} (${from.gss})`).join(", ")}, of which it has a part`,
      remedy: "Add the row, with null where there is no figure.",
    });
    return measures.map(() => null);
  }
  if (inflows.some(({ share }) => share === undefined)) return measures.map(() => null);
  return measures.map((measure, column) => {
    let sum = 0;
    for (const [index, { share }] of inflows.entries()) {
      const value = sources[index]?.values[column];
      if (value === undefined || value === null || share === undefined) {
        problems.push(...blankPart(target, group, sources, column, measure));
        return null;
      }
      sum += (value * share.part) / share.whole;
    }
    return sum;
  });
}

/** A blank hides the figures beside it; alone, it is a blank as it was. */
function blankPart(
  { to, inflows }: Target,
  group: Group,
  sources: readonly (Figures | undefined)[],
  column: number,
  measure: string,
): readonly Problem[] {
  const values = sources.map((source) => source?.values[column] ?? null);
  if (values.every((value) => value === null)) return [];
  const index = values.indexOf(null);
  const row = sources[index]?.row;
  return [
    {
      severity: "warning",
      code: "blank-part",
      ...(row !== undefined && { row }),
      column: measure,
      message: `${nameIn(group, to)}: ${inflows[index]?.from.name ?? ""} has no figure, so the sum is not known`,
      remedy: "Fill the figure in, or leave the sum blank.",
    },
  ];
}

function nameIn({ by }: Group, { name }: Authority): string {
  return [name, ...Object.values(by)].join(", ");
}
