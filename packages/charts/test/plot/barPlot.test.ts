import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  barFigure,
  barTable,
  seriesStyles,
  summariseBars,
  toCsv,
  toSvg,
  type BarRow,
  type Measure,
  type MeasureState,
  type Series,
} from "../../src/index.js";
import type { SvgNode } from "../../src/draw/svgNode.js";
import { barPlot, type BarContent } from "../../src/plot/barPlot.js";

const percent = (value: number): string => `${Math.round(value * 100)}%`;

function row(id: string, ...measures: readonly Measure[]): BarRow {
  return { id, label: `Row ${id}`, measures };
}

const two: readonly Series[] = seriesStyles()
  .slice(0, 2)
  .map((style, at) => ({ id: `s${at}`, label: `Year ${at}`, style }));

/** The elements that a plot draws with a tag, in their order. */
function drawn(content: BarContent, tag: string, width = 640): readonly SvgNode[] {
  const all = (nodes: readonly (SvgNode | string)[]): SvgNode[] =>
    nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...all(node.children)]));
  return all(barPlot(content, width).draw("p", (token) => token)).filter(
    (node) => node.tag === tag,
  );
}

const wordsOf = ({ children }: SvgNode): string =>
  children.filter((child) => typeof child === "string").join("");

const barWidths = (content: BarContent, width?: number): number[] =>
  drawn(content, "rect", width)
    .filter(({ attributes }) => attributes["fill"] === "series-1")
    .map(({ attributes }) => Number(attributes["width"]));

describe("bars", () => {
  it("are as long as their figures are large, from zero, on any width", () => {
    const rows = [row("a", { value: 10 }), row("b", { value: 20 }), row("c", { value: 5 })];
    for (const width of [300, 640, 1200]) {
      const [a = 0, b = 0, c = 0] = barWidths({ rows }, width);
      expect(b / a).toBeCloseTo(2, 9);
      expect(a / c).toBeCloseTo(2, 9);
      expect(b).toBeGreaterThan(width / 4);
    }
  });

  it("begin at zero even where the domain does not", () => {
    const rows = [row("a", { value: 50 }), row("b", { value: 100 })];
    const [a = 0, b = 0] = barWidths({ rows, domain: [40, 100] });
    expect(b / a).toBeCloseTo(2, 9);
  });

  it("draw no length for zero, and say it", () => {
    const content = { rows: [row("a", { value: 0 }), row("b", { value: 3 })] };
    expect(barWidths(content)).toHaveLength(1);
    expect(drawn(content, "text").flatMap(({ children }) => children)).toContain("0");
  });

  it("reach from zero to the left where figures are negative", () => {
    const content = { rows: [row("a", { value: -4 }), row("b", { value: 8 })] };
    const [a, b] = drawn(content, "rect").map(({ attributes }) => attributes);
    expect(Number(a?.["x"]) + Number(a?.["width"])).toBeCloseTo(Number(b?.["x"]), 9);
  });

  it("leave room for every figure, whatever its text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 300, max: 1400 }),
        (values, width) => {
          const rows = values.map((value, at) => row(String(at), { value }));
          for (const node of drawn({ rows }, "text", width)) {
            const text = wordsOf(node);
            const { attributes } = node;
            const anchored = attributes["textAnchor"] === "middle" ? 0.5 : 1;
            // As narrow as digits are in any common face.
            const end = Number(attributes["x"]) + text.length * 6 * anchored;
            expect(end, text).toBeLessThanOrEqual(width + 1);
          }
        },
      ),
    );
  });
});

describe("dots", () => {
  it("lie on a domain that need not hold zero, in a shape for each series", () => {
    const rows = [row("a", { value: 3.2 }, { value: 3.6 }), row("b", { value: 3.4 }, { value: 3 })];
    const content: BarContent = { rows, series: two, mark: "dot" };
    const circles = drawn(content, "circle").map(({ attributes }) => Number(attributes["cx"]));
    expect(circles).toHaveLength(2);
    expect(circles[1]).toBeGreaterThan(circles[0] ?? 0);
    const labels = barPlot(content, 640)
      .draw("p", String)
      .flatMap(({ children }) => children);
    expect(labels).toContain("3.0");
    expect(labels).not.toContain("0.0");
    expect(barPlot(content, 640).keys.map(({ label }) => label)).toEqual(["Year 0", "Year 1"]);
  });
});

describe("intervals", () => {
  it("are drawn to scale, within the chart, and named with their level", () => {
    const rows = [row("a", { value: 0.5, interval: { low: 0.25, high: 0.75, level: 0.9 } })];
    const content: BarContent = { rows, domain: [0, 1] };
    const [length = 0] = barWidths(content);
    const [, line] = drawn(content, "path");
    const [from = 0, to = 0] =
      /^M([\d.]+),.*H([\d.]+)/.exec(String(line?.attributes["d"]))?.slice(1).map(Number) ?? [];
    expect(to - from).toBeCloseTo(length, 0);
    const { keys, cells } = barPlot({ ...content, format: percent }, 640);
    expect(keys.map(({ label }) => label)).toEqual(["90% interval"]);
    expect(cells[0]?.text).toBe("50%, 90% interval 25% to 75%");
  });

  it("widen the axis", () => {
    const narrow = barWidths({ rows: [row("a", { value: 10 })] })[0] ?? 0;
    const interval = { low: 2, high: 38 };
    const wide = barWidths({ rows: [row("a", { value: 10, interval })] })[0] ?? 0;
    expect(wide).toBeLessThan(narrow / 2);
  });
});

describe("what has no figure", () => {
  const states: readonly MeasureState[] = ["withheld", "missing", "not-applicable"];
  const measure = fc.record(
    {
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      interval: fc.record({
        low: fc.double({ min: 0, max: 1, noNaN: true }),
        high: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      base: fc.nat(1000),
      detail: fc.string({ minLength: 3 }),
    },
    { requiredKeys: ["value"] },
  );

  it.each(states)(
    "when %s, leaves no trace of it in drawing, labels, summary or table",
    (state) => {
      fc.assert(
        fc.property(measure, (hidden) => {
          const content = (own: Measure): BarContent => ({
            rows: [row("a", { value: 0.5 }, own), row("b", { value: 0.25 }, { value: 1 })],
            series: two,
          });
          const told = (own: Measure): unknown => {
            const { rows } = content(own);
            const { cells, keys } = barPlot(content(own), 500);
            const svg = toSvg(barFigure({ title: "T", summary: "S", ...content(own) }));
            return [
              svg,
              cells,
              keys.map(({ label, count }) => [label, count]),
              toCsv(barTable(rows, two)),
              summariseBars(rows, two),
            ];
          };
          expect(told({ ...hidden, state })).toEqual(told({ state }));
        }),
        { numRuns: 30 },
      );
    },
  );

  it("is drawn as wide whatever it is, with its symbol, and counted in the legend", () => {
    const rows = [
      row("a", { value: 0.5 }),
      ...states.map((state) => row(state, { state })),
      row("b", {}),
      row("c"),
      row("d", { value: Number.NaN }),
    ];
    const chips = drawn({ rows }, "rect").filter(({ attributes }) =>
      String(attributes["fill"]).startsWith("url("),
    );
    expect(chips).toHaveLength(6);
    expect(new Set(chips.map(({ attributes }) => attributes["width"])).size).toBe(1);
    const { cells, keys } = barPlot({ rows }, 640);
    expect(cells.map(({ text }) => text)).toEqual([
      "0.5",
      "Withheld [c]",
      "No data [x]",
      "Not applicable [z]",
      "No data [x]",
      "No data [x]",
      "No data [x]",
    ]);
    expect(keys.map(({ label, count }) => [label, count])).toEqual([
      ["Withheld [c]", 1],
      ["No data [x]", 4],
      ["Not applicable [z]", 1],
    ]);
  });

  it("is said where there is no row at all", () => {
    expect(drawn({ rows: [] }, "text").flatMap(({ children }) => children)).toEqual([
      "Nothing to show.",
    ]);
    expect(barPlot({ rows: [] }, 640).cells).toEqual([]);
  });
});

describe("labels", () => {
  it("stand beside the bars on wide charts, above them on narrow ones, and wrap", () => {
    const label = "A question of so many words that no column at the left of a chart could hold it";
    const rows: readonly BarRow[] = [{ id: "a", label, measures: [{ value: 1 }] }];
    const bar = (width: number): number =>
      Number(drawn({ rows }, "rect", width)[0]?.attributes["x"]);
    expect(bar(479)).toBe(0);
    expect(bar(640)).toBeGreaterThan(100);
    expect(bar(640)).toBeLessThan(320);
    const lines = drawn({ rows }, "text", 640).map(wordsOf);
    expect(lines.join(" ")).toContain(label);
    expect(lines).not.toContain(label);
  });
});

describe("barTable", () => {
  const interval = { low: 0.2, high: 0.4, level: 0.95 };
  const rows = [
    row("a", { value: 0.3, interval, base: 40, detail: "B" }, { value: 0.5, base: 12 }),
    row("b", { state: "withheld", value: 0.9, base: 3 }, {}),
  ];

  it("has a row for each row, and for each series value, limits, base and detail", () => {
    const table = barTable(rows, two, { rowLabel: "Region", valueLabel: "Share" });
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Region",
      "Year 0: share",
      "Year 0: lower limit",
      "Year 0: upper limit",
      "Year 0: base",
      "Year 0: detail",
      "Year 1: share",
      "Year 1: base",
    ]);
    expect(table.rows).toEqual([
      ["Row a", 0.3, 0.2, 0.4, 40, "B", 0.5, 12],
      ["Row b", "[c]", "[c]", "[c]", "[c]", undefined, "[x]", "[x]"],
    ]);
    expect(new Set(table.columns.map(({ id }) => id)).size).toBe(table.columns.length);
  });

  it("needs no series where there is one figure a row", () => {
    const { columns } = barTable(rows.slice(0, 1), undefined);
    expect(columns.map(({ label }) => label)).toEqual([
      "Group",
      "Value",
      "Lower limit",
      "Upper limit",
      "Base",
      "Detail",
    ]);
  });
});

describe("summariseBars", () => {
  const interval = { low: 0.2, high: 0.4, level: 0.95 };

  it("tells the largest and the smallest with their intervals, and how many there are not", () => {
    const rows = [
      row("a", { value: 0.3, interval }),
      row("b", { value: 0.7 }),
      row("c", { state: "withheld" }),
    ];
    const options = { noun: "regions", measure: "the share that agrees", format: percent };
    expect(summariseBars(rows, undefined, options)).toBe(
      "Among 3 regions the share that agrees is largest for Row b, at 70%, and smallest for Row a, " +
        "at 30% (95% interval 20% to 40%). Without a figure: withheld [c] 1.",
    );
  });

  it("names the series, and says what is alike, alone or lacking", () => {
    expect(summariseBars([row("a", { value: 1 }, { value: 2 })], two)).toBe(
      "The figure is largest for Row a, Year 1, at 2, and smallest for Row a, Year 0, at 1.",
    );
    expect(summariseBars([row("a", { value: 1 })])).toBe("The figure is 1 for Row a.");
    expect(summariseBars([row("a", { value: 1 }), row("b", { value: 1 })])).toBe(
      "The figure is 1 throughout 2 groups.",
    );
    expect(summariseBars([row("a", {})])).toBe(
      "There is no figure to show. Without a figure: no data [x] 1.",
    );
    expect(summariseBars([])).toBe("No groups to show.");
  });
});
