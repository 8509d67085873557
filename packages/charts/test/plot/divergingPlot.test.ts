import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  divergingFigure,
  divergingTable,
  toCsv,
  toSvg,
  type DivergingAnswer,
  type DivergingRow,
  type Measure,
} from "../../src/index.js";
import type { SvgNode } from "../../src/draw/svgNode.js";
import { divergingPlot, type DivergingContent } from "../../src/plot/divergingPlot.js";
import { ANSWERS } from "../gallery/plots.js";

const row = (id: string, ...shares: readonly Measure[]): DivergingRow => ({
  id,
  label: `Row ${id}`,
  shares,
  base: 100,
});
const values = (...shares: readonly number[]): Measure[] => shares.map((value) => ({ value }));

interface Bar {
  readonly from: number;
  readonly to: number;
}

/** The bodies of answers, in the order of drawing: those with a fill of an answer's. */
function bars(content: DivergingContent, width = 640): Bar[] {
  const nodes: readonly SvgNode[] = divergingPlot(content, width).draw("p", String);
  return nodes
    .filter(({ tag, attributes }) => tag === "rect" && attributes["fill"] !== "none")
    .map(({ attributes }) => {
      const from = Number(attributes["x"]);
      return { from, to: from + Number(attributes["width"]) };
    });
}

const lines = (content: DivergingContent): number[] =>
  divergingPlot(content, 640)
    .draw("p", String)
    .filter(({ tag, attributes }) => tag === "line" && attributes["stroke"] === "ink")
    .map(({ attributes }) => Number(attributes["x1"]));

describe("diverging bars", () => {
  const share = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 5, maxLength: 5 });

  it("stack without gaps, each part as long as its share, neutral answers across the centre", () => {
    fc.assert(
      fc.property(share, (weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        const shares = weights.map((weight) => weight / sum);
        const content = { answers: ANSWERS, rows: [row("a", ...values(...shares))] };
        const drawn = bars(content);
        expect(drawn).toHaveLength(5);
        const [first, last] = [drawn[0]?.from ?? 0, drawn[4]?.to ?? 0];
        for (const [at, { from, to }] of drawn.entries()) {
          expect((to - from) / (last - first)).toBeCloseTo(shares[at] ?? 0, 6);
          if (at > 0) expect(from).toBeCloseTo(drawn[at - 1]?.to ?? 0, 6);
        }
        const [centre = 0] = lines(content);
        const middle = drawn[2];
        expect(((middle?.from ?? 0) + (middle?.to ?? 0)) / 2).toBeCloseTo(centre, 6);
      }),
    );
  });

  it("stand neutral answers apart, from a line of their own, in the same measure", () => {
    const content: DivergingContent = {
      answers: ANSWERS,
      rows: [row("a", ...values(0.1, 0.2, 0.3, 0.25, 0.15))],
      neutral: "apart",
    };
    const drawn = bars(content).sort((a, b) => a.from - b.from);
    const [centre, own] = lines(content);
    expect(
      drawn.map(({ from, to }) => (to - from) / ((drawn[0]?.to ?? 0) - (drawn[0]?.from ?? 0))),
    ).toEqual([1, 2, 2.5, 1.5, 3].map((size) => expect.closeTo(size, 6) as number));
    expect(drawn[1]?.to).toBeCloseTo(centre ?? 0, 6);
    expect(drawn[2]?.from).toBeCloseTo(centre ?? 0, 6);
    expect(drawn[4]?.from).toBeCloseTo(own ?? 0, 6);
    expect(drawn[3]?.to).toBeLessThan(own ?? 0);
  });

  it("compare rows: one scale for all of them", () => {
    const content = {
      answers: ANSWERS,
      rows: [row("a", ...values(0, 0, 0, 0.4, 0.6)), row("b", ...values(0.5, 0, 0, 0.2, 0.3))],
    };
    const lengths = bars(content).map(({ from, to }) => to - from);
    expect(lengths).toHaveLength(5);
    expect((lengths[0] ?? 0) / (lengths[3] ?? 1)).toBeCloseTo(2, 6);
  });

  it("print shares where they fit, and say all of them", () => {
    const plot = divergingPlot(
      { answers: ANSWERS, rows: [row("a", ...values(0.01, 0.39, 0.1, 0.3, 0.2))] },
      640,
    );
    const texts = plot
      .draw("p", String)
      .flatMap(({ tag, children }) => (tag === "text" ? children : []));
    expect(texts).toContain("39%");
    expect(texts).not.toContain("1%");
    expect(plot.cells.map(({ heading, text }) => `${heading}: ${text}`)).toContain(
      "Row a, Strongly disagree: 1%, base 100",
    );
  });

  it("sign net figures", () => {
    const net = (value: number): string | undefined =>
      divergingPlot(
        { answers: ANSWERS, rows: [{ ...row("a", ...values(1)), net: { value } }] },
        640,
      ).cells.at(-1)?.text;
    expect([0.23, -0.12, 0].map(net)).toEqual(["+23%, base 100", "−12%, base 100", "0%, base 100"]);
  });
});

describe("a row with a single share that is withheld", () => {
  const other = fc.double({ min: 0, max: 1, noNaN: true });

  it("tells nothing of any share: not in drawing, labels, net figure or table", () => {
    fc.assert(
      fc.property(fc.array(other, { minLength: 5, maxLength: 5 }), fc.nat(4), (shares, which) => {
        const told = (own: readonly number[]): unknown => {
          const rows: readonly DivergingRow[] = [
            {
              ...row(
                "a",
                ...own.map((value, at): Measure =>
                  at === which ? { state: "withheld", value } : { value },
                ),
              ),
              net: { value: (own[4] ?? 0) - (own[0] ?? 0) },
            },
            row("b", ...values(0.2, 0.2, 0.2, 0.2, 0.2)),
          ];
          return [
            divergingPlot({ answers: ANSWERS, rows }, 400).cells,
            toSvg(divergingFigure({ title: "T", summary: "S", answers: ANSWERS, rows })),
            toCsv(divergingTable(rows, ANSWERS)),
          ];
        };
        expect(told(shares)).toEqual(told([0, 0, 0, 0, 0]));
      }),
      { numRuns: 30 },
    );
  });

  it("is drawn as withheld, once, and counted", () => {
    const rows = [row("a", { state: "withheld" }, ...values(0.4, 0.3, 0.2, 0.1))];
    const content = { answers: ANSWERS, rows };
    expect(bars(content)).toHaveLength(1);
    const { keys, cells } = divergingPlot(content, 640);
    expect(keys.at(-1)).toMatchObject({ label: "Withheld [c]", count: 1 });
    expect(new Set(cells.map(({ text }) => text))).toEqual(new Set(["Withheld [c]"]));
  });

  it("differs from one that lacks a share, whose others are told, and from answers not on offer", () => {
    const missing = [row("a", ...values(0.4, 0.3, 0.2, 0.1))];
    const { cells, keys } = divergingPlot({ answers: ANSWERS, rows: missing }, 640);
    expect(cells.map(({ text }) => text)).toEqual([
      "40%, base 100",
      "30%, base 100",
      "20%, base 100",
      "10%, base 100",
      "No data [x], base 100",
    ]);
    expect(keys.at(-1)?.label).toBe("No data [x]");
    const offered = [
      row("a", ...values(0.4, 0.3), { state: "not-applicable" }, ...values(0.2, 0.1)),
    ];
    expect(bars({ answers: ANSWERS, rows: offered })).toHaveLength(4);
  });
});

describe("a row with several shares that are withheld", () => {
  const PARTS = 1000;
  /** Shares in thousandths that add up to one, with all that a caller might know of them, told or not. */
  const rowOf = (thousandths: readonly number[], which: readonly number[]): DivergingRow => {
    const [a = 0, b = 0, , c = 0, d = 0] = thousandths;
    return {
      ...row(
        "a",
        ...thousandths.map((count, at): Measure => {
          const told = { value: count / PARTS, base: PARTS, detail: `${count} of ${PARTS}` };
          return which.includes(at) ? { ...told, state: "withheld" } : told;
        }),
      ),
      net: { value: (c + d - a - b) / PARTS },
    };
  };
  const everything = (...rows: readonly DivergingRow[]): unknown => [
    divergingPlot({ answers: ANSWERS, rows }, 400).cells,
    toSvg(divergingFigure({ title: "T", summary: "S", answers: ANSWERS, rows })),
    toSvg(divergingFigure({ title: "T", summary: "S", answers: ANSWERS, rows, neutral: "apart" })),
    toCsv(divergingTable(rows, ANSWERS)),
  ];
  const split = (sum: number, weights: readonly number[]): number[] => {
    const whole = weights.reduce((total, weight) => total + weight, 0);
    const floors = weights.map((weight) => Math.floor((sum * weight) / whole));
    const left = sum - floors.reduce((total, part) => total + part, 0);
    return floors.map((part, at) => (at === 0 ? part + left : part));
  };
  const weights = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 });
  const which = fc.subarray([0, 1, 2, 3, 4], { minLength: 2 });

  it("tells nothing of them but their sum: however it is shared out, all is the same", () => {
    fc.assert(
      fc.property(weights, weights, which, (first, second, places) => {
        const shares = split(PARTS, first);
        const sum = places.reduce((total, at) => total + (shares[at] ?? 0), 0);
        const others = split(
          sum,
          places.map((at) => second[at] ?? 1),
        );
        const changed = shares.map((share, at) => others[places.indexOf(at)] ?? share);
        expect(everything(rowOf(changed, places))).toEqual(everything(rowOf(shares, places)));
      }),
      { numRuns: 60 },
    );
  });

  it("draws them as one part, as long as the others leave, in the measure of all", () => {
    fc.assert(
      fc.property(weights, which, (parts, places) => {
        const shares = split(PARTS, parts);
        const content = { answers: ANSWERS, rows: [rowOf(shares, places)] };
        const plot = divergingPlot(content, 640);
        const boxes = bars(content);
        expect(boxes).toHaveLength(6 - places.length);
        const length = boxes.reduce((total, { from, to }) => total + to - from, 0);
        const sum = places.reduce((total, at) => total + (shares[at] ?? 0), 0) / PARTS;
        const merged = boxes.find(({ from, to }) => Math.abs((to - from) / length - sum) < 1e-6);
        expect(merged).toBeDefined();
        for (const { column, text } of plot.cells.slice(0, 5)) {
          if (places.includes(column)) expect(text).toMatch(/^Withheld \[c\], \d answers together/);
          else expect(text).toMatch(/^(\d+|under 1|over 99)%/);
        }
      }),
      { numRuns: 60 },
    );
  });

  /** Where the part of the first withheld answer lies among all parts, from the left. */
  const standing = (shares: readonly number[], places: readonly number[]): number => {
    const content = { answers: ANSWERS, rows: [rowOf(shares, places)] };
    const hatched = divergingPlot(content, 640)
      .draw("p", String)
      .find(
        ({ tag, attributes }) =>
          tag === "rect" && String(attributes["fill"]).includes("crosshatch"),
      );
    const from = Number(hatched?.attributes["x"]);
    return bars(content).filter((bar) => bar.from < from).length;
  };

  it("draws them at the outer end of their side, or at the right where they are of several", () => {
    const shares = [100, 200, 300, 250, 150];
    expect(standing(shares, [0, 1])).toBe(0);
    expect(standing(shares, [3, 4])).toBe(3);
    expect(standing(shares, [0, 4])).toBe(3);
    expect(standing(shares, [1, 2])).toBe(3);
    const keys = divergingPlot({ answers: ANSWERS, rows: [rowOf(shares, [0, 4])] }, 640).keys;
    expect(keys.at(-1)).toMatchObject({
      label: "Withheld on more than one side [c], at the right",
      count: 1,
    });
  });

  it("tells a net figure only where one side holds all of them", () => {
    const net = (places: readonly number[]): string | undefined =>
      divergingPlot(
        { answers: ANSWERS, rows: [rowOf([100, 200, 300, 250, 150], places)] },
        640,
      ).cells.at(-1)?.text;
    expect(net([0, 1])).toBe("+10%, base 100");
    expect(net([0, 4])).toBe("Withheld [c], base 100");
    expect(net([0, 2])).toBe("Withheld [c], base 100");
  });

  it("withholds all where the others leave nothing, since each of them then is nothing", () => {
    const nothing = [0, 0, 300, 450, 250];
    const { cells } = divergingPlot({ answers: ANSWERS, rows: [rowOf(nothing, [0, 1])] }, 640);
    expect(new Set(cells.map(({ text }) => text))).toEqual(new Set(["Withheld [c]"]));
  });
});

describe("divergingTable", () => {
  it("has a column for each answer, the net figure and the base", () => {
    const rows = [
      { ...row("a", ...values(0.1, 0.2, 0.3, 0.25, 0.15)), net: { value: 0.1 } },
      row("b", { state: "withheld" }),
    ];
    const { columns, rows: cells } = divergingTable(rows, ANSWERS);
    expect(columns.map(({ label }) => label)).toEqual([
      "Statement",
      ...ANSWERS.map(({ label }) => `${label}: share`),
      "Net",
      "Base",
    ]);
    expect(cells).toEqual([
      ["Row a", 0.1, 0.2, 0.3, 0.25, 0.15, 0.1, 100],
      ["Row b", "[c]", "[c]", "[c]", "[c]", "[c]", "[x]", "[c]"],
    ]);
  });

  it("knows answers by any id", () => {
    const answers: readonly DivergingAnswer[] = ["net", "row", "base"].map((id) => ({
      id,
      label: id,
      side: "neutral",
    }));
    const rows = [{ ...row("a", ...values(0.2, 0.3, 0.5)), net: { value: 0, base: 4 } }];
    const ids = divergingTable(rows, answers).columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
