import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beta,
  binomial,
  chiSquare,
  chiSquareSumUpper,
  fisherF,
  gamma,
  normal,
  studentT,
} from "../../src/index.js";

const degrees = fc.double({ min: -1, max: 6, noNaN: true }).map((power) => 10 ** power);
const share = fc.oneof(
  fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  fc.double({ min: -250, max: -3, noNaN: true }).map((power) => 10 ** power),
);
const positive = fc.double({ min: -2, max: 2, noNaN: true }).map((power) => 10 ** power);

function expectNear(got: number, wanted: number, relative: number): void {
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted));
}

describe("the tails of a distribution", () => {
  it("sum to one", () => {
    fc.assert(
      fc.property(positive, degrees, degrees, (x, a, b) => {
        expectNear(studentT.cdf(x, a) + studentT.upper(x, a), 1, 1e-12);
        expectNear(fisherF.cdf(x, a, b) + fisherF.upper(x, a, b), 1, 1e-12);
        expectNear(chiSquare.cdf(x, a) + chiSquare.upper(x, a), 1, 1e-12);
      }),
    );
  });

  it("are the exponentials of their logarithms, far out as well", () => {
    expectNear(normal.logUpper(40), -804.608442, 1e-8);
    expect(normal.upper(40)).toBe(0);
    fc.assert(
      fc.property(positive, degrees, (x, df) => {
        expectNear(Math.exp(studentT.logUpper(x, df)), studentT.upper(x, df), 1e-12);
        expectNear(Math.exp(chiSquare.logCdf(x, df)), chiSquare.cdf(x, df), 1e-12);
      }),
    );
  });

  it("are symmetric where the distribution is", () => {
    fc.assert(
      fc.property(positive, degrees, (x, df) => {
        expectNear(studentT.cdf(-x, df), studentT.upper(x, df), 1e-14);
        expectNear(beta.cdf(0.25, df, df), beta.upper(0.75, df, df), 1e-11);
      }),
    );
  });
});

describe("a quantile", () => {
  it("has the tail that was asked for", () => {
    fc.assert(
      fc.property(share, degrees, degrees, (p, a, b) => {
        // Far out the last digit of the quantile is worth some thousand of the tail.
        expectNear(normal.upper(normal.upperQuantile(p)), p, 1e-11);
        const t = studentT.upperQuantile(p, a);
        if (Number.isFinite(t)) expectNear(studentT.upper(t, a), p, 1e-9);
        const f = fisherF.upperQuantile(p, a, b);
        if (Number.isFinite(f)) expectNear(fisherF.upper(f, a, b), p, 1e-9);
        expectNear(chiSquare.upper(chiSquare.upperQuantile(p, a), a), p, 1e-9);
        const low = gamma.quantile(p, a, 2);
        // Where the quantile is no number any more, nothing comes back.
        if (low > 1e-300) expectNear(gamma.cdf(low, a, 2), p, 1e-9);
      }),
    );
  });

  it("turns the other way at the other tail", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), degrees, (p, df) => {
        expectNear(studentT.quantile(p, df), -studentT.upperQuantile(p, df), 1e-14);
        expectNear(chiSquare.quantile(p, df), chiSquare.upperQuantile(1 - p, df), 1e-9);
      }),
    );
  });
});

describe("parameters that are none", () => {
  it.each([
    () => studentT.upper(1, 0),
    () => chiSquare.upper(2, -1),
    () => chiSquare.upper(3, Infinity),
    () => fisherF.upper(Number.NaN, 3, 7),
    () => beta.quantile(-0.1, 2, 1),
    () => gamma.quantile(2, 2, 1),
    () => binomial.quantile(1.5, 10, 0.5),
  ])("are refused: %s", (call) => {
    expect(call).toThrow(RangeError);
  });
});

describe("distributions that are special cases of others", () => {
  it("agree with them", () => {
    fc.assert(
      fc.property(positive, degrees, (x, df) => {
        expectNear(fisherF.upper(x * x, 1, df), 2 * studentT.upper(x, df), 1e-11);
        expectNear(fisherF.upper(x, df, Infinity), chiSquare.upper(df * x, df), 1e-12);
        expectNear(chiSquare.upper(x, 2), Math.exp(-x / 2), 1e-12);
        expectNear(gamma.cdf(x, df, 3), chiSquare.cdf(6 * x, 2 * df), 1e-11);
      }),
    );
    expect(studentT.upper(1.96, Infinity)).toBe(normal.upper(1.96));
    // Student's t with one degree of freedom is Cauchy's distribution.
    expectNear(studentT.upper(1, 1), 0.25, 1e-14);
    expectNear(studentT.density(0, 1), 1 / Math.PI, 1e-14);
  });

  it("count successes as a sum of their probabilities", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, p) => {
          let sum = 0;
          for (let k = 0; k <= n; k += 1) {
            sum += binomial.density(k, n, p);
            expectNear(binomial.cdf(k, n, p), sum, 1e-11);
          }
          expectNear(sum, 1, 1e-12);
        },
      ),
    );
    expect(binomial.quantile(0.5, 10, 0.5)).toBe(5);
    expect(binomial.upperQuantile(0.5, 10, 0.5)).toBe(5);
    // R: qbinom(0.9999999999999976, 54014, 0.9326, lower.tail = FALSE).
    expect(binomial.upperQuantile(0.9999999999999976, 54_014, 0.9326)).toBe(49_909);
  });
});

describe("the tail of a sum of chi-squares", () => {
  it("is that of one chi-square when all weights are alike", () => {
    for (const approximation of ["exact", "satterthwaite"] as const) {
      expectNear(
        chiSquareSumUpper([2, 2, 2], 11, { approximation }),
        chiSquare.upper(5.5, 3),
        1e-12,
      );
      expectNear(
        chiSquareSumUpper([2, 2, 2], 11, { approximation, ddf: 17.5 }),
        fisherF.upper(5.5 / 3, 3, 17.5),
        1e-12,
      );
    }
  });

  it("comes near the exact one by the saddlepoint", () => {
    const lambda = [3, 1, 0.5, 0.1];
    for (const x of [1, 5, 20, 60]) {
      const exact = chiSquareSumUpper(lambda, x, { approximation: "exact" });
      expectNear(chiSquareSumUpper(lambda, x, { approximation: "saddlepoint" }), exact, 0.1);
    }
  });

  it("is exact for weights far apart, and for some below 0", () => {
    const exact = { approximation: "exact" } as const;
    // What is all but nothing moves the tail by all but nothing.
    expectNear(
      chiSquareSumUpper([1, 0.5, 1e-9], 5, exact),
      chiSquareSumUpper([1, 0.5], 5, exact),
      1e-7,
    );
    fc.assert(
      fc.property(positive, degrees, (weight, ddf) => {
        expectNear(chiSquareSumUpper([1, -weight], 0, exact), fisherF.upper(weight, 1, 1), 1e-10);
        expectNear(
          chiSquareSumUpper([weight, weight], 3, { ...exact, ddf }),
          fisherF.upper(1.5 / weight, 2, ddf),
          1e-9,
        );
      }),
    );
  });

  it("is all below 0 and nothing for no weights", () => {
    expect(chiSquareSumUpper([1], 0, { approximation: "exact" })).toBe(1);
    expect(chiSquareSumUpper([0, 0], 1, { approximation: "exact" })).toBe(0);
  });
});
