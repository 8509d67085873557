import type { Design, DesignOptions, Margin, RawValue } from "../../src/index.js";
import { design, fromRows } from "../../src/index.js";
import { normalFrom, seededRandom } from "../support/random.js";

type Row = Readonly<Record<string, RawValue>>;

/** A design of rows; throws when there is none. */
export function drawn(rows: readonly Row[], options: DesignOptions = { weights: "w" }): Design {
  const { design: made, problems } = design(fromRows(rows).responses, options);
  if (made === undefined) throw new Error(problems.map(({ message }) => message).join(" "));
  return made;
}

/** The design of a result; throws when there is none. */
export function made(result: {
  readonly design: Design | undefined;
  readonly problems: readonly { readonly message: string }[];
}): Design {
  if (result.design !== undefined) return result.design;
  throw new Error(result.problems.map(({ message }) => message).join(" "));
}

const regions = ["London", "North", "South"];

/** Schools of three regions and two phases, four rows a trust, in trusts of two strata. */
export function schools(size: number, seed: number): readonly Row[] {
  const random = seededRandom(seed);
  const normal = normalFrom(random);
  return Array.from({ length: size }, (_, at) => {
    const region = regions[at < 3 ? at : Math.floor(random() * 3)] ?? "";
    const phase = (at < 6 ? at % 2 === 0 : random() < 0.6) ? "primary" : "secondary";
    const pupils = Math.round((phase === "primary" ? 280 : 950) * (0.6 + 0.8 * random()));
    return {
      id: at,
      region,
      phase,
      pupils,
      stratum: Math.floor(at / 4) % 2 === 0 ? "north" : "south",
      trust: `t${Math.floor(at / 4)}`,
      w: 1 + 4 * random(),
      y: pupils / 100 + regions.indexOf(region) + normal(),
    };
  });
}

export const clustered: DesignOptions = { strata: "stratum", clusters: "trust", weights: "w" };

export const byRegion: Margin = {
  by: "region",
  targets: { London: 500, North: 300, South: 200 },
};

export const byPhase: Margin = { by: "phase", targets: { primary: 700, secondary: 300 } };

/** The weighted count of each label of a column, or the weighted total of a numeric one under "". */
export function counts({ data, weights }: Design, name: string): Record<string, number> {
  const column = data.columns.get(name);
  const sums: Record<string, number> = {};
  weights.forEach((weight, row) => {
    if (column?.kind === "numeric") sums[""] = (sums[""] ?? 0) + weight * (column.values[row] ?? 0);
    if (column?.kind !== "categorical") return;
    const label = column.labels[column.codes[row] ?? -1] ?? "";
    sums[label] = (sums[label] ?? 0) + weight;
  });
  return sums;
}

/** How far sums are from targets, as a share of the target at worst. */
export function worstGap(
  sums: Readonly<Record<string, number>>,
  targets: Readonly<Record<string, number>>,
): number {
  return Math.max(
    ...Object.entries(targets).map(([label, target]) => Math.abs((sums[label] ?? 0) / target - 1)),
  );
}
