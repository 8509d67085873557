import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumns, numericColumn, type Responses } from "../../src/index.js";
import { type OmegaOptions, type OmegaTotal, omegaTotal } from "../../src/scales/index.js";

const ROWS = 32;
const items = ["a", "b", "c", "d", "e"];
const estimators = ["minres", "ml"] as const;
type Estimator = (typeof estimators)[number];

function responses(columns: readonly (readonly (number | null)[])[]): Responses {
  const { responses: made } = fromColumns(
    Object.fromEntries(columns.map((column, at) => [items[at] ?? "", numericColumn(column)])),
  );
  if (made === undefined) throw new Error("The columns differ in length.");
  return made;
}

/** Walsh's functions: columns of ±1 that sum to nothing and are uncorrelated, from the first on. */
function walsh(order: number): readonly number[] {
  return Array.from({ length: ROWS }, (_, row) => {
    let bits = row & order;
    let sign = 1;
    for (; bits > 0; bits >>= 1) if (bits & 1) sign = -sign;
    return sign;
  });
}

/** Answers whose correlations are λᵢλⱼ + μᵢμⱼ to the last digit. */
function factored(
  loadings: readonly number[],
  minor: readonly number[] = loadings.map(() => 0),
): readonly (readonly number[])[] {
  const [common, second] = [walsh(1), walsh(2)];
  return loadings.map((loading, at) => {
    const own = walsh(at + 3);
    const other = minor[at] ?? 0;
    const rest = Math.sqrt(1 - loading ** 2 - other ** 2);
    return common.map(
      (value, row) => loading * value + other * (second[row] ?? 0) + rest * (own[row] ?? 0),
    );
  });
}

function loadingOf({ items: found }: OmegaTotal, item: string): number {
  return found.find((one) => one.item === item)?.loading ?? NaN;
}

function codes(data: Responses, options: OmegaOptions): readonly string[] {
  const { problems, ...figures } = omegaTotal(data, options);
  expect(JSON.stringify(figures)).not.toContain("null");
  return problems.map(({ code }) => code);
}

const loading = fc.double({ min: 0.3, max: 0.9, noNaN: true });
const loadings = fc.tuple(loading, loading, loading, loading, loading);
const small = fc.double({ min: -0.25, max: 0.25, noNaN: true });
const minor = fc.tuple(small, small, small, small, small);
const middling = fc.double({ min: 0.5, max: 0.8, noNaN: true });
const main = fc.tuple(middling, middling, middling, middling, middling);
const estimator = fc.constantFrom(...estimators);

describe("omega", () => {
  it("of one factor is that of its loadings, by both estimators", () => {
    fc.assert(
      fc.property(loadings, estimator, (known, by) => {
        const found = omegaTotal(responses(factored(known)), { items, estimator: by });
        const common = known.reduce((sum, one) => sum + one, 0) ** 2;
        const unique = known.reduce((sum, one) => sum + 1 - one ** 2, 0);
        expect(found.converged).toBe(true);
        expect(found.misfit).toBeCloseTo(0, 12);
        expect(found.omega).toBeCloseTo(common / (common + unique), 10);
        expect(found.omegaObserved).toBeCloseTo(common / (common + unique), 10);
        known.forEach((one, at) => {
          expect(loadingOf(found, items[at] ?? "")).toBeCloseTo(one, 9);
          expect(found.items[at]?.uniqueness).toBeCloseTo(1 - one ** 2, 9);
        });
      }),
    );
  });

  it("of covariances comes in the units of the answers", () => {
    fc.assert(
      fc.property(main, fc.integer({ min: 2, max: 9 }), estimator, (known, scale, by) => {
        const columns = factored(known).map((column, at) =>
          column.map((value) => (at === 0 ? scale * value + 7 : value)),
        );
        const options = { items, estimator: by, matrix: "covariance" } as const;
        const found = omegaTotal(responses(columns), options);
        // Of ±1 the variance with n − 1 is n/(n − 1).
        const sds = items.map((_, at) => (at === 0 ? scale : 1) * Math.sqrt(ROWS / (ROWS - 1)));
        const sum = (of: (at: number) => number) =>
          items.reduce((total, _, at) => total + of(at), 0);
        const common = sum((at) => (sds[at] ?? 0) * (known[at] ?? 0)) ** 2;
        const unique = sum((at) => (sds[at] ?? 0) ** 2 * (1 - (known[at] ?? 0) ** 2));
        expect(found.omega).toBeCloseTo(common / (common + unique), 10);
        expect(loadingOf(found, "a")).toBeCloseTo((sds[0] ?? 0) * known[0], 9);
      }),
    );
  });

  it("does not depend on the order of the items, or on where and how wide answers are", () => {
    const order = fc.shuffledSubarray(items, { minLength: 5 });
    fc.assert(
      fc.property(main, minor, order, estimator, (known, other, shuffled, by) => {
        const columns = factored(known, other);
        const moved = columns.map((column, at) => column.map((value) => (at + 2) * value - at));
        const plain = omegaTotal(responses(columns), { items, estimator: by });
        const again = omegaTotal(responses(moved), { items: shuffled, estimator: by });
        expect(plain.omega).toBeGreaterThan(0);
        expect(again.omega).toBeCloseTo(plain.omega ?? NaN, 10);
        expect(again.omegaObserved).toBeCloseTo(plain.omegaObserved ?? NaN, 10);
        for (const item of items) {
          expect(loadingOf(again, item)).toBeCloseTo(loadingOf(plain, item), 9);
        }
      }),
    );
  });

  it("leaves the slope of its criterion at nothing", () => {
    fc.assert(
      fc.property(main, minor, (known, other) => {
        const { items: found } = omegaTotal(responses(factored(known, other)), { items });
        const l = found.map((one) => one.loading);
        l.forEach((own, i) => {
          const slope = l.reduce((sum, one, j) => {
            const r = (known[i] ?? 0) * (known[j] ?? 0) + (other[i] ?? 0) * (other[j] ?? 0);
            return i === j ? sum : sum + (r - own * one) * one;
          }, 0);
          expect(slope).toBeCloseTo(0, 11);
        });
      }),
    );
  });

  it("of polychorics takes only the order of answers", () => {
    const columns = factored([0.7, 0.75, 0.65, 0.7]).map((column) =>
      column.map((value) => (value < -0.5 ? 1 : value < 0.5 ? 2 : 3)),
    );
    const options = { items: items.slice(0, 4), matrix: "polychoric" } as const;
    const plain = omegaTotal(responses(columns), options);
    const squared = omegaTotal(responses(columns.map((one) => one.map((x) => x * x))), options);
    expect(plain.omega).toBeGreaterThan(0.5);
    expect(squared.omega).toBeCloseTo(plain.omega ?? NaN, 12);
  });
});

describe("omega's problems", () => {
  const plain = factored([0.6, 0.7, 0.5, 0.8, 0.6]);

  it("name the item that points the other way, until it is turned round", () => {
    const columns = plain.map((column, at) => (at === 1 ? column.map((x) => 2 - x) : column));
    const found = omegaTotal(responses(columns), { items });
    expect(found.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["negative-loading", "warning"],
    ]);
    expect(found.problems[0]?.message).toContain("“b”");
    expect(loadingOf(found, "b")).toBeCloseTo(-0.7, 9);
    const turned = { items, reversed: ["b"], low: 0, high: 2 };
    expect(codes(responses(columns), turned)).toEqual([]);
  });

  it.each(estimators)("tell a Heywood case, by %s", (by: Estimator) => {
    // With three items λ₁² = r₁₂r₁₃/r₂₃, here 0.64 · 0.64/0.25.
    const [one, two, own] = [walsh(1), walsh(2), walsh(3)];
    const mixed = (x: number, y: number, z: number) =>
      one.map((value, row) => x * value + y * (two[row] ?? 0) + z * (own[row] ?? 0));
    const second = mixed(0.64, Math.sqrt(1 - 0.64 ** 2), 0);
    const turn = (0.25 - 0.64 ** 2) / Math.sqrt(1 - 0.64 ** 2);
    const third = mixed(0.64, turn, Math.sqrt(1 - 0.64 ** 2 - turn ** 2));
    const data = responses([one, second, third]);
    const options = { items: ["a", "b", "c"], estimator: by };
    expect(codes(data, options)).toEqual(["heywood"]);
    const { omega, items: found, problems } = omegaTotal(data, options);
    expect(omega).toBeUndefined();
    expect(found).toEqual([]);
    expect(problems[0]?.message).toContain("“a”");
  });

  it.each(estimators)("say that nothing is common to uncorrelated items, by %s", (by) => {
    const data = responses(factored([0, 0, 0, 0, 0]));
    expect(codes(data, { items, estimator: by })).toEqual(["not-converged"]);
    expect(omegaTotal(data, { items, estimator: by }).converged).toBe(false);
  });

  it("say that items which repeat each other have no likelihood, but residuals", () => {
    const [first = [], ...others] = plain;
    const data = responses([first, first, ...others.slice(0, 2)]);
    const four = items.slice(0, 4);
    expect(codes(data, { items: four, estimator: "ml" })).toEqual(["singular"]);
    expect(codes(data, { items: four, estimator: "minres" })).toEqual([]);
  });

  it("tell what is too little, what does not vary and what is not there", () => {
    const data = responses(plain);
    expect(codes(data, { items: ["a", "b"] })).toEqual(["too-few-items"]);
    expect(codes(data, { items: ["a", "b", "z"] })).toEqual(["column-absent"]);
    const gaps = responses([
      [1, null, null, 4],
      [2, 3, null, null],
      [3, null, 1, null],
    ]);
    expect(codes(gaps, { items: ["a", "b", "c"] })).toEqual(["too-few-items"]);
    const still = responses([...plain.slice(0, 3), plain[0]?.map(() => 0.1) ?? []]);
    expect(codes(still, { items: items.slice(0, 4) })).toEqual(["no-variation"]);
  });
});
