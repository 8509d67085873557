import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimumBase, withheldCells, withheldOptions, withheldSums } from "../../src/index.js";

const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 6,
  }),
);

const columnsOf = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row.slice(at, at + 1)));

describe("cells under the threshold", () => {
  it("are withheld, with the next smallest of their line", () => {
    expect(withheldCells([[40, 3, 25]])).toEqual([[false, true, true]]);
    expect(withheldCells([[40, 30, 25]])).toEqual([[false, false, false]]);
    expect(withheldCells([[40, 3, 9]])).toEqual([[false, true, true]]);
    expect(withheldCells([[40, 3, 2, 25]])).toEqual([[false, true, true, false]]);
  });

  it("are withheld when empty, but a column of nobody is no secret", () => {
    expect(
      withheldCells([
        [12, 0, 0],
        [15, 30, 0],
      ]),
    ).toEqual([
      [true, true, false],
      [true, true, false],
    ]);
  });

  it("leave no line with a single one of them, and never the numbers below ten", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const withheld = withheldCells(counts);
        const live = columnsOf(counts).map((column) => column.some((count) => count > 0));
        counts.forEach((row, at) => {
          row.forEach((count, column) => {
            if (count < minimumBase && live[column] === true) {
              expect(withheld[at]?.[column]).toBe(true);
            }
          });
        });
        const lines = [...withheld, ...columnsOf(withheld)];
        const widths = [
          ...withheld.map(() => live.filter(Boolean).length),
          ...columnsOf(withheld).map(() => withheld.length),
        ];
        lines.forEach((line, at) => {
          const hidden = line.filter(Boolean).length;
          if ((widths[at] ?? 0) > 1) expect(hidden).not.toBe(1);
        });
      }),
    );
  });

  it("do not depend on the order of rows and columns when counts differ", () => {
    const counts = [
      [50, 4, 31, 22],
      [18, 41, 27, 33],
      [61, 72, 83, 94],
    ];
    const turned = counts.map((row) => [...row].reverse()).reverse();
    expect(
      withheldCells(turned)
        .map((row) => [...row].reverse())
        .reverse(),
    ).toEqual(withheldCells(counts));
  });
});

describe("cells beside sums of them", () => {
  it("hide another of the same sum, so that the sum may be told", () => {
    const { cells, sums } = withheldSums([[4], [60], [11], [40], [25]], [[0, 1], [2], [3, 4]]);
    expect(cells).toEqual([[true], [true], [false], [false], [false]]);
    expect(sums).toEqual([[false], [false], [false]]);
  });

  it("hide a sum of their own, another sum, and a cell of that", () => {
    const { cells, sums } = withheldSums([[70], [60], [3], [40], [25]], [[0, 1], [2], [3, 4]]);
    expect(sums).toEqual([[false], [true], [true]]);
    expect(cells).toEqual([[false], [false], [true], [false], [true]]);
  });

  it("never leave one unknown in a sum, whatever the table", () => {
    const groups = [
      [0, 1],
      [2, 3],
    ];
    const four = fc.array(
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 2 }),
      {
        minLength: 4,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(four, (counts) => {
        const { cells, sums } = withheldSums(counts, groups);
        [0, 1].forEach((column) => {
          if (counts.every((row) => row[column] === 0)) return;
          const hidden = (rows: readonly (readonly boolean[])[]): number =>
            rows.filter((row) => row[column] === true).length;
          groups.forEach((rows, at) => {
            const line = [...rows.flatMap((row) => cells.slice(row, row + 1)), sums[at] ?? []];
            expect(hidden(line)).not.toBe(1);
          });
          expect(hidden(sums)).not.toBe(1);
        });
      }),
    );
  });
});

describe("options of a set", () => {
  it("are withheld when few chose them, and when few left them out", () => {
    expect(
      withheldOptions(
        [
          [500, 20, 40],
          [3, 20, 40],
        ],
        [505, 100, 120],
      ),
    ).toEqual([
      [true, true, false],
      [true, true, false],
    ]);
  });
});
