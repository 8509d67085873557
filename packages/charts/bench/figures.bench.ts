import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { bench, describe } from "vitest";
import {
  BarChart,
  barFigure,
  barTable,
  Distribution,
  distributionFigure,
  distributionTable,
  DivergingBars,
  divergingFigure,
  divergingTable,
  seriesStyles,
  summariseBars,
  toCsv,
  toSvg,
  type BarRow,
  type Bin,
  type DivergingRow,
  type Measure,
} from "../src/index.js";
import { ANSWERS } from "../test/gallery/plots.js";

/** A share of a thousand that is somewhere else each time, with its interval. */
function measure(at: number): Measure {
  const value = 0.5 + Math.sin(at * 2.1) * 0.4;
  return {
    value,
    interval: { low: value - 0.04, high: value + 0.05, level: 0.95 },
    base: 900 + at,
  };
}

const words = { title: "A survey", summary: "It is long." };
const series = seriesStyles()
  .slice(0, 3)
  .map((style, at) => ({ id: String(at), label: `Year ${at + 1}`, style }));
const rows = Array.from({ length: 50 }, (_, at): BarRow => ({
  id: String(at),
  label: `Group ${at} of those who answered, by where they work`,
  measures: series.map((_series, column) =>
    (at + column) % 17 === 0 ? { state: "withheld" } : measure(at * 3 + column),
  ),
}));
const statements = rows.map(({ id, label }, at): DivergingRow => {
  const shares = [0.02, 0.08, 0.2, 0.4, 0.3].map((value): Measure => ({ value }));
  const rare = shares.map((share, place): Measure => (place < 2 ? { state: "withheld" } : share));
  return { id, label, shares: at % 5 === 0 ? rare : shares, base: 991, net: { value: 0.6 } };
});
const bins = Array.from({ length: 50 }, (_, at): Bin => ({
  from: at,
  to: at + 1,
  measure: { value: 0.02, interval: { low: 0.01, high: 0.03, level: 0.95 }, base: 991 },
}));
const markers = [{ id: "mean", label: "Mean", value: 24.5 }];

describe("50 rows of three figures with intervals", () => {
  bench("summarise them", () => {
    summariseBars(rows, series);
  });
  bench("write their CSV", () => {
    toCsv(barTable(rows, series));
  });
  bench("lay out and write an SVG file of bars", () => {
    toSvg(barFigure({ ...words, rows, series }));
  });
  bench("render bars on a server", () => {
    renderToStaticMarkup(createElement(BarChart, { ...words, rows, series, width: 640 }));
  });
});

describe("50 statements with five answers, a fifth of them with two withheld", () => {
  bench("write their CSV", () => {
    toCsv(divergingTable(statements, ANSWERS));
  });
  bench("lay out and write an SVG file", () => {
    toSvg(divergingFigure({ ...words, rows: statements, answers: ANSWERS }));
  });
  bench("render on a server", () => {
    renderToStaticMarkup(
      createElement(DivergingBars, { ...words, rows: statements, answers: ANSWERS, width: 640 }),
    );
  });
});

describe("50 classes of a distribution with intervals and a mean", () => {
  bench("write their CSV", () => {
    toCsv(distributionTable(bins));
  });
  bench("lay out and write an SVG file", () => {
    toSvg(distributionFigure({ ...words, bins, markers }));
  });
  bench("render on a server", () => {
    renderToStaticMarkup(createElement(Distribution, { ...words, bins, markers, width: 640 }));
  });
});
