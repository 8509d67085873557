import fc from "fast-check";
import { expect } from "vitest";
import type { Design } from "../../src/index.js";
import { design, fromRows } from "../../src/index.js";

export interface Respondent {
  readonly stratum: number;
  readonly trust: number;
  readonly w: number;
  readonly x: number | "";
  readonly y: number | "";
  readonly answer: string;
  readonly phase: string;
}

const score = fc.oneof(
  { weight: 1, arbitrary: fc.constant("" as const) },
  { weight: 6, arbitrary: fc.integer({ min: -9, max: 9 }) },
);

const respondent = fc.record<Respondent>({
  stratum: fc.integer({ min: 0, max: 2 }),
  trust: fc.integer({ min: 0, max: 3 }),
  w: fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 9, arbitrary: fc.double({ min: 0.1, max: 50, noNaN: true }) },
  ),
  x: score,
  y: score,
  answer: fc.constantFrom("", "agree", "disagree", "neither"),
  phase: fc.constantFrom("primary", "secondary"),
});

/** Rows in which every stratum has two trusts, so that no policy for single units is called for. */
export const samples = fc.array(respondent, { minLength: 3, maxLength: 40 }).map((rows) => [
  ...rows,
  ...[0, 1, 2].flatMap((stratum) =>
    [0, 1].map((trust): Respondent => ({
      stratum,
      trust,
      w: 2,
      x: stratum + 3 * trust,
      y: 2 * stratum - trust,
      answer: trust === 0 ? "agree" : "disagree",
      phase: trust === 0 ? "primary" : "secondary",
    })),
  ),
]);

export function drawn(rows: readonly object[], weights = "w"): Design {
  const { responses } = fromRows(
    rows.map((row) => ({ ...row })),
    {
      answer: { kind: "categorical", labels: ["disagree", "neither", "agree"] },
      phase: { kind: "categorical", labels: ["primary", "secondary", "special"] },
      chosen: { kind: "multiple", labels: ["a", "b", "c"], missing: { none: "refused" } },
    },
  );
  const { design: made, problems } = design(responses, {
    strata: "stratum",
    clusters: "trust",
    weights,
    nest: true,
  });
  if (made === undefined) throw new Error(problems.map(({ message }) => message).join(" "));
  return made;
}

/** Both undefined, or as near as sums in another order allow. */
export function expectNear(got: number | undefined, wanted: number | undefined, scale = 1): void {
  if (wanted === undefined || got === undefined) {
    expect(got).toBe(wanted);
    return;
  }
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(scale, Math.abs(wanted)));
}
