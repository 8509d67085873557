import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../src/index.js";
import { balancedReplicates, bootstrapReplicates, mean, rake, total } from "../../src/index.js";
import { hadamard } from "../../src/replicates/hadamard.js";
import { seededRandom } from "../support/random.js";
import { byPhase, byRegion, clustered, drawn, made, schools } from "../weighting/sample.js";

function replicatesOf({ sampling, weights }: Design): readonly Float64Array[] {
  if (sampling.kind !== "replicates") throw new Error("There are no replicates.");
  return Array.from({ length: sampling.count }, (_, replicate) => {
    const into = new Float64Array(weights.length);
    sampling.fill(replicate, into);
    return into;
  });
}

/** Two trusts of two rows in each stratum. */
function paired(strata: number, seed: number) {
  const random = seededRandom(seed);
  return Array.from({ length: 4 * strata }, (_, at) => ({
    stratum: `s${Math.floor(at / 4)}`,
    trust: `t${Math.floor(at / 2)}`,
    pop: 5 + (Math.floor(at / 4) % 3),
    w: 1 + random(),
    y: 10 * random(),
  }));
}

describe("a Hadamard matrix", () => {
  it("has orthogonal rows, and an order not far from what was asked for", () => {
    for (let least = 1; least <= 60; least += 1) {
      const rows = hadamard(least);
      expect(rows.length).toBeGreaterThanOrEqual(least);
      expect(rows.length).toBeLessThan(least + 8);
      rows.forEach((row, at) => {
        rows.slice(0, at + 1).forEach((other, before) => {
          const product = row.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
          expect(product).toBe(before === at ? rows.length : 0);
        });
      });
    }
  });
});

describe("balanced replicates", () => {
  it("give totals Taylor's variance exactly, with Fay's factor and a finite population or without", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer(),
        fc.constantFrom(0, 0.3, 0.5),
        fc.boolean(),
        fc.boolean(),
        (strata, seed, rho, mse, isFinite) => {
          const taylor = drawn(paired(strata, seed), {
            ...clustered,
            ...(isFinite ? { fpc: "pop" } : {}),
          });
          const replicated = made(balancedReplicates(taylor, { rho, mse }));
          const [theirs] = total(taylor, "y").estimates;
          const [ours] = total(replicated, "y").estimates;
          expect((ours?.se ?? 0) / (theirs?.se ?? 1)).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("leave every row its weight on average", () => {
    const taylor = drawn(paired(5, 1), clustered);
    const replicates = replicatesOf(made(balancedReplicates(taylor)));
    taylor.weights.forEach((weight, row) => {
      const sum = replicates.reduce((all, own) => all + (own[row] ?? 0), 0);
      expect(sum / replicates.length).toBeCloseTo(weight, 12);
    });
  });

  it("refuse strata that have not two units, a coefficient of 1, and weights that were adjusted", () => {
    const three = drawn([1, 2, 3].map((y) => ({ y, w: 1 })));
    expect(balancedReplicates(three).problems).toMatchObject([{ code: "units-not-two" }]);
    const taylor = drawn(paired(3, 1), clustered);
    expect(balancedReplicates(taylor, { rho: 1 }).problems).toMatchObject([
      { code: "rho-unusable" },
    ]);
    const raked = made(rake(drawn(schools(40, 1)), [byRegion, byPhase]));
    expect(balancedReplicates(raked).problems).toMatchObject([{ code: "replicates-too-late" }]);
  });
});

describe("bootstrap replicates", () => {
  it.each([[{}], [{ fpc: "pop" }]])("give errors near Taylor's, %j", (finite) => {
    const rows = schools(160, 6).map((row) => ({ ...row, pop: 40 }));
    const taylor = drawn(rows, { ...clustered, ...finite });
    const options = { replicates: 600, random: seededRandom(12) };
    const replicated = made(bootstrapReplicates(taylor, options));
    const [theirs] = mean(taylor, "y", { df: Infinity }).estimates;
    const [ours] = mean(replicated, "y", { df: Infinity }).estimates;
    // A standard deviation from 600 draws is within 10 % with a margin of three errors.
    expect(Math.abs((ours?.se ?? 0) / (theirs?.se ?? 1) - 1)).toBeLessThan(0.1);
  });

  it("draw n − 1 of n units, so that a stratum of equal weights keeps its sum", () => {
    const taylor = drawn(
      Array.from({ length: 8 }, (_, at) => ({ s: at < 3 ? "a" : "b", w: 2 })),
      {
        strata: "s",
        weights: "w",
      },
    );
    const random = seededRandom(3);
    for (const weights of replicatesOf(
      made(bootstrapReplicates(taylor, { replicates: 20, random })),
    )) {
      expect(weights.slice(0, 3).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(6, 12);
      expect(weights.slice(3).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(10, 12);
    }
  });

  it("refuse a stratum of one unit, and fewer than two replicates", () => {
    const rows = [1, 2, 3].map((y) => ({ y, w: 1, s: y === 3 ? "b" : "a" }));
    const random = seededRandom(1);
    const lonely = drawn(rows, { strata: "s", weights: "w" });
    expect(bootstrapReplicates(lonely, { replicates: 5, random }).problems).toMatchObject([
      { code: "single-unit-stratum" },
    ]);
    expect(bootstrapReplicates(drawn(rows), { replicates: 1, random }).problems).toMatchObject([
      { code: "replicate-count" },
    ]);
  });
});
