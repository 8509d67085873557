import fc from "fast-check";
import { expect } from "vitest";
import type { Coefficient, Design } from "../../src/index.js";
import { design, fromRows } from "../../src/index.js";

export interface School {
  readonly stratum: number;
  readonly trust: number;
  readonly w: number;
  readonly fsm: number;
  readonly member: "yes" | "no" | "";
  readonly role: "head" | "deputy" | "chair";
  readonly score: number | "";
  readonly uses: 0 | 1;
  readonly visits: number;
  readonly exposure: number;
  readonly agree: "low" | "mid" | "high";
}

const school = fc.record<School>({
  stratum: fc.integer({ min: 0, max: 2 }),
  trust: fc.integer({ min: 0, max: 3 }),
  w: fc.double({ min: 0.5, max: 20, noNaN: true }),
  fsm: fc.integer({ min: 0, max: 90 }),
  member: fc.constantFrom("yes", "no", "yes", "no", ""),
  role: fc.constantFrom("head", "deputy", "chair"),
  score: fc.oneof(
    { weight: 1, arbitrary: fc.constant("" as const) },
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }) },
  ),
  uses: fc.constantFrom(0, 1),
  visits: fc.integer({ min: 0, max: 9 }),
  exposure: fc.double({ min: 0.5, max: 3, noNaN: true }),
  agree: fc.constantFrom("low", "mid", "high"),
});

/**
 * Schools of which every stratum has two trusts, and every pair of `member` and another answer somebody, so that
 * every model of them can be fitted.
 */
export const schools = fc.array(school, { minLength: 10, maxLength: 60 }).map((rows) => [
  ...rows,
  ...Array.from({ length: 36 }, (_, at): School => ({
    stratum: at % 3,
    trust: Math.floor(at / 3) % 2,
    w: 1 + (at % 5),
    fsm: (at * 37) % 90,
    member: at % 2 === 0 ? "yes" : "no",
    role: at % 5 < 2 ? "head" : at % 5 < 4 ? "deputy" : "chair",
    score: (at * 53) % 100,
    uses: at % 4 < 2 ? 0 : 1,
    visits: at % 7,
    exposure: 1 + (at % 3),
    agree: at % 12 < 4 ? "low" : at % 12 < 8 ? "mid" : "high",
  })),
]);

export function drawn(rows: readonly object[]): Design {
  const { responses } = fromRows(
    rows.map((row) => ({ ...row })),
    {
      member: { kind: "categorical", labels: ["no", "yes"] },
      role: { kind: "categorical", labels: ["head", "deputy", "chair"] },
      agree: { kind: "categorical", labels: ["low", "mid", "high"] },
    },
  );
  const { design: made, problems } = design(responses, {
    strata: "stratum",
    clusters: "trust",
    weights: "w",
    nest: true,
  });
  if (made === undefined) throw new Error(problems.map(({ message }) => message).join(" "));
  return made;
}

/** The coefficient of a name, which there must be. */
export function named(coefficients: readonly Coefficient[], name: string): Coefficient {
  const found = coefficients.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no coefficient “${name}”.`);
  return found;
}

/** Within a relative error, of the scale at least. */
export function expectClose(
  got: number | undefined,
  wanted: number | undefined,
  { scale = 1, relative = 1e-9 } = {},
): void {
  if (wanted === undefined || got === undefined) {
    expect(got).toBe(wanted);
    return;
  }
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(relative * Math.max(scale, Math.abs(wanted)));
}

/** The same estimates and errors, in the same order. */
export function expectSame(
  got: readonly Coefficient[],
  wanted: readonly Coefficient[],
  relative = 1e-8,
): void {
  expect(got.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
  got.forEach((each, at) => {
    expectClose(each.estimate, wanted[at]?.estimate, { relative });
    expectClose(each.se, wanted[at]?.se, { relative });
  });
}
