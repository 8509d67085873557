import type { Design, Responses } from "@abep/survey";
import { categoricalColumn, design, fromColumns, numericColumn } from "@abep/survey";
import { normalFrom, seededRandom } from "../test/support/random.js";

/*
 * A survey of any size: 27 strata (9 regions by 3 phases), four schools a trust, twenty questions answered by a
 * number and three by a category, answers alike within a trust. Half as many trusts again as were sampled are in
 * each stratum. twin.R makes the same in R.
 */

/** The columns of a survey, as typed arrays and labels. */
export interface Leaders {
  readonly size: number;
  readonly numbers: ReadonlyMap<string, Float64Array>;
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

export const questions: readonly string[] = Array.from({ length: 20 }, (_, k) => `x${k + 1}`);

const phases = ["primary", "secondary", "special"];

export function leaders(size: number): Leaders {
  const random = seededRandom(20_261_128);
  const normal = normalFrom(random);
  const trusts = Math.floor(Math.floor((size - 1) / 27) / 4) + 1;
  const lean = Float64Array.from({ length: 27 * trusts }, () => normal());
  const each = (value: (row: number) => number): Float64Array =>
    Float64Array.from({ length: size }, (_, row) => value(row));
  const trustOf = (row: number): number => Math.floor(Math.floor(row / 27) / 4);
  const leanOf = (row: number): number => lean[(row % 27) + 27 * trustOf(row)] ?? 0;
  const trustsIn = Int32Array.from({ length: 27 }, (_, h) =>
    h < size ? trustOf(h + 27 * Math.floor((size - 1 - h) / 27)) + 1 : 0,
  );
  const numbers = new Map<string, Float64Array>([
    ["stratum", each((row) => row % 27)],
    ["trust", each(trustOf)],
    ["fpc", each((row) => Math.ceil(1.5 * (trustsIn[row % 27] ?? 0)))],
    ["w", each(() => 1.5 * (0.7 + 0.9 * random()))],
  ]);
  for (const name of questions) {
    numbers.set(
      name,
      each((row) => 3 + ((row % 9) + 1) / 9 + 0.5 * leanOf(row) + normal()),
    );
  }
  const label = (value: (row: number) => string): readonly string[] =>
    Array.from({ length: size }, (_, row) => value(row));
  const labels = new Map([
    ["region", label((row) => `region ${(row % 9) + 1}`)],
    ["phase", label((row) => phases[Math.floor((row % 27) / 9)] ?? "")],
    ["answer", label((row) => cut(0.5 * leanOf(row) + normal(), [-1, -0.3, 0.3, 1], "abcde"))],
    ["size", label(() => cut(random(), [0.1, 0.4, 0.75], "smlx"))],
    [
      "member",
      label((row) => (random() < 1 / (1 + Math.exp(-0.3 - 0.5 * leanOf(row))) ? "yes" : "no")),
    ],
  ]);
  return { size, numbers, labels };
}

function cut(value: number, limits: readonly number[], letters: string): string {
  return letters[limits.filter((limit) => value >= limit).length] ?? "";
}

export function responsesOf({ numbers, labels }: Leaders): Responses {
  const { responses } = fromColumns({
    ...Object.fromEntries([...numbers].map(([name, values]) => [name, numericColumn(values)])),
    ...Object.fromEntries([...labels].map(([name, values]) => [name, categoricalColumn(values)])),
  });
  if (responses === undefined) throw new Error("The columns do not fit.");
  return responses;
}

export function designOf(data: Responses): Design {
  const { design: drawn } = design(data, {
    strata: "stratum",
    clusters: "trust",
    fpc: "fpc",
    weights: "w",
    nest: true,
  });
  if (drawn === undefined) throw new Error("The columns make no design.");
  return drawn;
}

/** Targets for raking: each level's share of the weights, moved by 5 % up and down in turn. */
export function margins({ numbers, labels }: Leaders): readonly {
  readonly by: string;
  readonly targets: Readonly<Record<string, number>>;
}[] {
  const weights = numbers.get("w") ?? new Float64Array();
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return ["region", "phase", "size", "member"].map((by) => {
    const sums = new Map<string, number>();
    labels.get(by)?.forEach((level, row) => {
      sums.set(level, (sums.get(level) ?? 0) + (weights[row] ?? 0));
    });
    const moved = [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([level, sum], at) => [level, sum * (at % 2 === 0 ? 0.95 : 1.05)] as const);
    const total = moved.reduce((sum, [, target]) => sum + target, 0);
    return {
      by,
      targets: Object.fromEntries(moved.map(([level, target]) => [level, (target * all) / total])),
    };
  });
}
