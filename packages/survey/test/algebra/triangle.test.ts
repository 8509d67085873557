import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entry, multiply, transpose } from "../../src/algebra/matrix.js";
import { independentColumns } from "../../src/algebra/rank.js";
import { BLOCK, inverseOfSquare, solveTriangle, triangleOf } from "../../src/algebra/triangle.js";

/** The triangle of rows that are given in full. */
function reduced(rows: readonly (readonly number[])[], z: readonly number[]) {
  const size = rows[0]?.length ?? 0;
  return triangleOf(rows.length, size, (from, count, block) => {
    for (let at = 0; at < count; at += 1) {
      for (let k = 0; k < size; k += 1) block[k * BLOCK + at] = rows[from + at]?.[k] ?? 0;
      block[size * BLOCK + at] = z[from + at] ?? 0;
    }
  });
}

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 4, maxLength: 700 });

describe("the triangle of a tall matrix", () => {
  it("has the matrix's cross products, over any number of blocks", () => {
    fc.assert(
      fc.property(numbers, (x) => {
        const rows = x.map((value, at) => [1, value, (at * at) % 31]);
        const { upper } = reduced(rows, x);
        const square = multiply(transpose(upper), upper);
        for (const [j, k] of [
          [0, 0],
          [0, 1],
          [1, 2],
          [2, 2],
        ] as const) {
          const wanted = rows.reduce((sum, row) => sum + (row[j] ?? 0) * (row[k] ?? 0), 0);
          expect(Math.abs(entry(square, j, k) - wanted)).toBeLessThan(
            1e-9 * (1 + Math.abs(wanted)),
          );
        }
      }),
    );
  });

  it("finds the line through points on a line, and what lies off it", () => {
    const rows = Array.from({ length: 600 }, (_, at) => [1, at]);
    const on = reduced(
      rows,
      rows.map(([, x = 0]) => 3 - 2 * x),
    );
    const [intercept, slope] = solveTriangle(on.upper, on.right);
    expect(intercept).toBeCloseTo(3, 9);
    expect(slope).toBeCloseTo(-2, 12);
    // Two points a unit apart at each x leave a half of each, squared.
    const off = reduced([...rows, ...rows], [...rows.map(() => 0), ...rows.map(() => 1)]);
    expect(off.rest).toBeCloseTo(1200 / 4, 8);
  });

  it("inverts the cross products", () => {
    const { upper } = reduced(
      [
        [2, 0],
        [0, 4],
      ],
      [0, 0],
    );
    const inverse = inverseOfSquare(upper);
    expect([...inverse.values]).toEqual([1 / 4, 0, 0, 1 / 16]);
  });
});

describe("independent columns", () => {
  it("leave out what those before make up", () => {
    const columns = [
      [1, 1, 1],
      [0, 1, 2],
      [1, 2, 3],
      [0, 0, 0],
      [0, 1, 4],
    ].map((values) => Float64Array.from(values));
    expect(independentColumns(columns, 1e-9)).toEqual([0, 1, 4]);
  });
});
