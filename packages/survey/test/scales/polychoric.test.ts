import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categoricalColumn, fromColumns, numericColumn, type Responses } from "../../src/index.js";
import { polychoric } from "../../src/scales/index.js";

/** Two questions from a table of counts. */
function crossed(counts: readonly (readonly number[])[]): Responses {
  const pairs = counts.flatMap((row, x) =>
    row.flatMap((count, y) => Array.from({ length: count }, () => [x, y] as const)),
  );
  const { responses } = fromColumns({
    x: numericColumn(pairs.map(([x]) => x)),
    y: numericColumn(pairs.map(([, y]) => y)),
    named: categoricalColumn(
      pairs.map(([x]) => ["never", "always"][x]),
      { labels: ["never", "always"], ordered: true },
    ),
  });
  if (responses === undefined) throw new Error("The columns differ in length.");
  return responses;
}

describe("polychoric correlation", () => {
  it("of halves is the sine of the share that agrees, by Sheppard's theorem", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (same, other) => {
          const halves = crossed([
            [same, other],
            [other, same],
          ]);
          const { rho, xThresholds } = polychoric(halves, "x", "y");
          const share = same / (same + other);
          expect(rho).toBeCloseTo(Math.sin(Math.PI * (share - 0.5)), 9);
          expect(xThresholds[0]).toBeCloseTo(0, 12);
        },
      ),
    );
  });

  it("reads categories in the order of their labels", () => {
    const table = crossed([
      [7, 3],
      [2, 9],
    ]);
    expect(polychoric(table, "named", "y").rho).toBe(polychoric(table, "x", "y").rho);
  });

  it("says why there is none", () => {
    const codes = (data: Responses, x: string) =>
      polychoric(data, x, "y").problems.map(({ code }) => code);
    const diagonal = crossed([
      [5, 0],
      [0, 5],
    ]);
    expect(codes(diagonal, "x")).toEqual(["no-polychoric"]);
    expect(codes(crossed([[5, 4]]), "x")).toEqual(["no-polychoric"]);
    expect(codes(diagonal, "z")).toEqual(["column-absent"]);
  });
});
