import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  distributionFigure,
  distributionTable,
  toCsv,
  toSvg,
  type Bin,
  type Measure,
} from "../../src/index.js";
import type { SvgNode } from "../../src/draw/svgNode.js";
import { distributionPlot, type DistributionContent } from "../../src/plot/distributionPlot.js";

const bin = (from: number, to: number, measure: Measure): Bin => ({ from, to, measure });

function nodes(content: DistributionContent, tag: string, width = 640): readonly SvgNode[] {
  return distributionPlot(content, width)
    .draw("p", String)
    .filter((node) => node.tag === tag);
}

interface Column {
  readonly width: number;
  readonly height: number;
}

const columns = (content: DistributionContent): Column[] =>
  nodes(content, "rect")
    .filter(({ attributes }) => attributes["fill"] !== "none")
    .map(({ attributes }) => ({
      width: Number(attributes["width"]),
      height: Number(attributes["height"]),
    }));

const texts = (content: DistributionContent, width?: number): string[] =>
  nodes(content, "text", width)
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === "string");

describe("a distribution", () => {
  it("shows shares as areas, whatever the widths of the bins", () => {
    const part = fc.record({
      width: fc.integer({ min: 1, max: 6 }),
      weight: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
        const sum = parts.reduce((total, { weight }) => total + weight, 0);
        let from = 0;
        const bins = parts.map(({ width, weight }) => {
          const made = bin(from, from + width, { value: weight / sum });
          from += width;
          return made;
        });
        const drawn = columns({ bins });
        const area = ({ width, height }: Column): number => width * height;
        const whole = drawn.reduce((total, column) => total + area(column), 0);
        for (const [at, column] of drawn.entries()) {
          expect(area(column) / whole).toBeCloseTo((parts[at]?.weight ?? 0) / sum, 6);
        }
      }),
    );
  });

  it("says for what the heights stand where widths differ", () => {
    const even = [bin(0, 2, { value: 0.5 }), bin(2, 4, { value: 0.5 })];
    const uneven = [bin(0, 2, { value: 0.5 }), bin(2, 6, { value: 0.5 })];
    expect(texts({ bins: even }).join()).not.toContain("Share for each");
    expect(texts({ bins: uneven })).toContain("Share for each 2");
    expect(texts({ bins: uneven, axisLabel: "Years" })).toContain("Share for each 2 (years)");
  });

  it("says so above the markers, so that none of their lines crosses the words", () => {
    const content: DistributionContent = {
      bins: [bin(0, 2, { value: 0.5 }), bin(2, 6, { value: 0.5 })],
      markers: [1, 2].map((value) => ({ id: String(value), label: "Mean", value })),
      axisLabel: "Years since the partnership was founded, whatever its form was then",
    };
    const said = nodes(content, "text", 300).filter(({ attributes }) => attributes["x"] === 0);
    const lines = nodes(content, "line", 300).filter(
      ({ attributes }) => attributes["x1"] === attributes["x2"],
    );
    const lowest = Math.max(
      ...said.map(({ attributes }) => Number(attributes["y"])).filter((y) => y < 60),
    );
    expect(said.length).toBeGreaterThan(1);
    for (const { attributes } of lines) expect(Number(attributes["y1"])).toBeGreaterThan(lowest);
  });

  it("names bins without overlap, and says share, interval and base", () => {
    const interval = { low: 0.2, high: 0.4, level: 0.95 };
    const bins = [bin(0, 2.5, { value: 0.3, interval, base: 90 }), bin(2.5, 5, { value: 0.7 })];
    const { cells } = distributionPlot({ bins }, 640);
    expect(cells.map(({ heading, text }) => `${heading}: ${text}`)).toEqual([
      "0.0 to under 2.5: 30%, 95% interval 20% to 40%, base 90",
      "2.5 to 5.0: 70%",
    ]);
  });

  it("prints shares on all columns or on none", () => {
    const bins = [bin(0, 9, { value: 0.5 }), bin(9, 10, { value: 0.5 })];
    expect(texts({ bins }, 1200)).toContain("50%");
    expect(texts({ bins, formatShare: (share) => `share ${share}` }, 300)).not.toContain(
      "share 0.5",
    );
  });

  it("refuses bins that end where they begin, or before", () => {
    for (const to of [1, 0, Number.NaN]) {
      expect(() => distributionPlot({ bins: [bin(1, to, { value: 1 })] }, 640)).toThrow(RangeError);
    }
  });
});

describe("markers", () => {
  const bins = [0, 1, 2, 3].map((from) => bin(from, from + 1, { value: 0.25 }));

  it("lie where their values do, with intervals, and are said", () => {
    const content: DistributionContent = {
      bins,
      markers: [{ id: "m", label: "Mean", value: 2, interval: { low: 1, high: 3, level: 0.95 } }],
    };
    const line = nodes(content, "line").find(({ attributes }) => attributes["stroke"] === "ink");
    const [, second, third, last] = distributionPlot(content, 640).cells.slice(1);
    expect(Number(line?.attributes["x1"])).toBeCloseTo(third?.box[0] ?? 0, 6);
    const path = String(nodes(content, "path").at(-1)?.attributes["d"]);
    const [from = 0, to = 0] = /^M([\d.]+),.*H([\d.]+)/.exec(path)?.slice(1).map(Number) ?? [];
    expect(from).toBeCloseTo(second?.box[0] ?? 0, 0);
    expect(to).toBeCloseTo(last?.box[0] ?? 0, 0);
    expect(distributionPlot(content, 640).cells[0]).toMatchObject({
      heading: "Mean",
      text: "2, 95% interval 1 to 3",
    });
  });

  it("have texts that stay on the chart", () => {
    for (const value of [0, 2, 4]) {
      const markers = [{ id: "m", label: "A name that is not short", value }];
      for (const { attributes } of nodes({ bins, markers }, "text", 320)) {
        expect(Number(attributes["x"])).toBeGreaterThanOrEqual(0);
        expect(Number(attributes["x"])).toBeLessThanOrEqual(320);
      }
    }
  });
});

describe("a normal scale", () => {
  const bins = [0, 1, 2, 3, 4, 5].map((from) => bin(from, from + 1, { value: 1 / 6 }));

  it("has ticks at the mean and at whole standard deviations within the axis", () => {
    const shown = texts({ bins, normalScale: { mean: 3, sd: 1.4 } }).filter((text) =>
      /mean|SD/.test(text),
    );
    expect(shown).toEqual(["−2 SD", "−1 SD", "mean", "+1 SD", "+2 SD"]);
  });

  it("leaves out what has no room, and has none without a spread", () => {
    const crowded = texts({ bins, normalScale: { mean: 3, sd: 0.5 } }, 300);
    expect(crowded).not.toContain("+1 SD");
    expect(crowded).toContain("mean");
    expect(texts({ bins, normalScale: { mean: 3, sd: 0 } })).not.toContain("mean");
  });
});

describe("a bin that is withheld", () => {
  it("alone withholds all, since the others would give it away", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        fc.nat(4),
        (shares, which) => {
          const told = (own: readonly number[]): unknown => {
            const bins = own.map((value, at) =>
              bin(at, at + 1, at === which ? { state: "withheld", value } : { value, base: 9 }),
            );
            return [
              distributionPlot({ bins }, 400).cells,
              toSvg(distributionFigure({ title: "T", summary: "S", bins })),
              toCsv(distributionTable(bins)),
            ];
          };
          expect(told(shares)).toEqual(told([0, 0, 0, 0, 0]));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("beside another withholds all where the rest is the whole, since both then are nothing", () => {
    const bins = [0, 0, 0.4, 0.6].map((value, at) =>
      bin(at, at + 1, at < 2 ? { state: "withheld" } : { value }),
    );
    const { cells } = distributionPlot({ bins }, 640);
    expect(new Set(cells.map(({ text }) => text))).toEqual(new Set(["Withheld [c]"]));
  });

  it("beside another leaves the rest, and is as high whatever it holds", () => {
    const bins = [0.1, 0.2, 0.3, 0.4].map((value, at) =>
      bin(at, at + 1, at < 2 ? { state: "withheld", value } : { value }),
    );
    const [first, second, third] = columns({ bins });
    expect(first?.height).toBe(second?.height);
    expect(third?.height).toBeGreaterThan(second?.height ?? 0);
    const { cells, keys } = distributionPlot({ bins }, 640);
    expect(cells.map(({ text }) => text)).toEqual(["Withheld [c]", "Withheld [c]", "30%", "40%"]);
    expect(keys).toMatchObject([{ label: "Withheld [c]", count: 2 }]);
  });
});

describe("distributionTable", () => {
  it("has a row for each class with its limits", () => {
    const bins = [
      bin(0, 5, { value: 0.4, base: 12, interval: { low: 0.3, high: 0.5 } }),
      bin(5, 10, { value: 0.6 }),
    ];
    const { columns: heads, rows } = distributionTable(bins, { rowLabel: "Years" });
    expect(heads.map(({ label }) => label)).toEqual([
      "Years",
      "From",
      "To",
      "Share",
      "Lower limit",
      "Upper limit",
      "Base",
    ]);
    expect(rows).toEqual([
      ["0 to under 5", 0, 5, 0.4, 0.3, 0.5, 12],
      ["5 to 10", 5, 10, 0.6, undefined, undefined, undefined],
    ]);
  });
});
