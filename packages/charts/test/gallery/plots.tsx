import type { ReactElement } from "react";
import {
  BarChart,
  barFigure,
  Distribution,
  distributionFigure,
  DivergingBars,
  divergingFigure,
  formatShare,
  seriesStyles,
  type BarFigure,
  type BarRow,
  type Bin,
  type DistributionFigure,
  type DivergingAnswer,
  type DivergingFigure,
  type DivergingRow,
  type Figure,
  type Interval,
  type Measure,
  type Series,
} from "../../src/index.js";

/** A chart of figures, as it stands on a page and as it leaves it. */
export interface PlotExample {
  readonly name: string;
  readonly figure: Figure;
  readonly element: ReactElement;
}

const WIDTHS = [640, 328] as const;

function around(value: number, half: number): Interval {
  return { low: Math.max(value - half, 0), high: Math.min(value + half, 1), level: 0.95 };
}

function share(value: number, half: number, base: number): Measure {
  return { value, interval: around(value, half), base };
}

const ROWS: readonly BarRow[] = [
  { id: "nw", label: "North West", measures: [share(0.62, 0.07, 204), share(0.55, 0.06, 198)] },
  {
    id: "yh",
    label: "Yorkshire and the Humber, with all its many dales and the coast",
    measures: [share(0.48, 0.09, 131), { ...share(0.51, 0.08, 140), detail: "A" }],
  },
  { id: "em", label: "East Midlands", measures: [{ state: "withheld" }, share(0.33, 0.12, 64)] },
  { id: "lo", label: "London", measures: [share(0, 0.02, 188), { state: "missing" }] },
  { id: "sw", label: "South West", measures: [share(1, 0.03, 90), { state: "not-applicable" }] },
];

function years(): readonly Series[] {
  return seriesStyles()
    .slice(0, 2)
    .map((style, at) => ({ id: `y${2024 + at}`, label: String(2024 + at), style }));
}

function first(rows: readonly BarRow[]): readonly BarRow[] {
  return rows.map((row) => ({ ...row, measures: row.measures.slice(0, 1) }));
}

function bars(name: string, content: Omit<BarFigure, "title" | "summary">): PlotExample[] {
  const words = { title: "Most agree in the south", summary: "Fewest do in London." };
  return WIDTHS.map((width) => ({
    name: `${name}, ${width} wide`,
    figure: barFigure({ ...words, ...content, width }),
    element: <BarChart {...words} {...content} width={width} />,
  }));
}

function barExamples(): PlotExample[] {
  const shares = { format: formatShare, domain: [0, 1] as const };
  return [
    ...bars("bars", {
      ...shares,
      rows: first(ROWS),
      axisLabel: "Share of headteachers who agree",
      reference: { value: 0.52, label: "England 52%" },
      note: "Simulated data",
      source: "Invented for this page",
    }),
    ...bars("bars of two years", { ...shares, rows: ROWS, series: years() }),
    ...bars("dots of two years", { ...shares, rows: ROWS, series: years(), mark: "dot" }),
    ...bars("dots on a domain of their own", {
      mark: "dot",
      axisLabel: "Mean score",
      rows: [3.42, 3.61, 2.98, 3.05].map((value, at) => ({
        id: `s${at}`,
        label: `Scale ${at + 1}`,
        measures: [{ value, interval: { low: value - 0.21, high: value + 0.24, level: 0.9 } }],
      })),
      reference: { value: 3, label: "Neither" },
    }),
    ...bars("bars on both sides of zero", {
      rows: [-12.5, 8, 0, 30].map((value, at) => ({
        id: `d${at}`,
        label: `Change ${at + 1}`,
        measures: [{ value, interval: { low: value - 4, high: value + 4 } }],
      })),
    }),
    ...bars("no rows", { rows: [] }),
  ];
}

export const ANSWERS: readonly DivergingAnswer[] = [
  { id: "1", label: "Strongly disagree", side: "negative" },
  { id: "2", label: "Disagree", side: "negative" },
  { id: "3", label: "Neither", side: "neutral" },
  { id: "4", label: "Agree", side: "positive" },
  { id: "5", label: "Strongly agree", side: "positive" },
];

function likert(
  id: string,
  label: string,
  ...values: readonly number[]
): DivergingRow & { readonly shares: readonly Measure[] } {
  const [a = 0, b = 0, , c = 0, d = 0] = values;
  const net = c + d - a - b;
  return {
    id,
    label,
    shares: values.map((value) => ({ value, interval: around(value, 0.04) })),
    base: 1240,
    net: { value: net, interval: { low: net - 0.05, high: net + 0.05, level: 0.95 } },
  };
}

const STATEMENTS: readonly DivergingRow[] = [
  likert("a", "Our partnership helps us to keep our teachers", 0.05, 0.12, 0.2, 0.4, 0.23),
  likert("b", "Meetings are worth their time", 0.3, 0.31, 0.22, 0.16, 0.01),
  likert("c", "We would recommend it", 0, 0, 0.1, 0.6, 0.3),
  {
    ...likert("d", "We trust each other", 0.2, 0.2, 0.2, 0.2, 0.2),
    shares: [{ state: "withheld" }, ...[0.3, 0.3, 0.2, 0.2].map((value) => ({ value }))],
  },
  { id: "e", label: "Nobody was asked", shares: [], net: {} },
];

function withheldOf(row: DivergingRow, ...which: readonly number[]): DivergingRow {
  const shares = row.shares.map((measure, at): Measure =>
    which.includes(at) ? { state: "withheld" } : measure,
  );
  return { ...row, shares };
}

const RARE: readonly DivergingRow[] = [
  likert("a", "Our partnership helps us to keep our teachers", 0.05, 0.12, 0.2, 0.4, 0.23),
  withheldOf(likert("b", "Meetings are worth their time", 0.01, 0.02, 0.3, 0.37, 0.3), 0, 1),
  withheldOf(likert("c", "We would recommend it", 0.2, 0.35, 0.25, 0.12, 0.08), 3, 4),
  withheldOf(likert("d", "We trust each other", 0.01, 0.25, 0.3, 0.42, 0.02), 0, 4),
];

function sides(name: string, content: Omit<DivergingFigure, "title" | "summary">): PlotExample[] {
  const words = { title: "Most would recommend it", summary: "Nine in ten agree." };
  return WIDTHS.map((width) => ({
    name: `${name}, ${width} wide`,
    figure: divergingFigure({ ...words, ...content, width }),
    element: <DivergingBars {...words} {...content} width={width} />,
  }));
}

function divergingExamples(): PlotExample[] {
  const scale = (count: number): DivergingAnswer[] =>
    Array.from({ length: count }, (_, at) => {
      const from = at - (count - 1) / 2;
      const side = from < 0 ? "negative" : from > 0 ? "positive" : "neutral";
      return { id: String(at), label: String(at + 1), side };
    });
  const even = (count: number): DivergingRow => ({
    id: "even",
    label: "Even",
    shares: Array.from({ length: count }, () => ({ value: 1 / count })),
  });
  return [
    ...sides("five answers", { answers: ANSWERS, rows: STATEMENTS }),
    ...sides("neutral apart", {
      answers: ANSWERS,
      rows: STATEMENTS,
      neutral: "apart",
      axisLabel: "Share of respondents",
    }),
    ...sides("answers withheld together", { answers: ANSWERS, rows: RARE }),
    ...sides("answers withheld together, neutral apart", {
      answers: ANSWERS,
      rows: RARE,
      neutral: "apart",
    }),
    ...sides("seven answers", { answers: scale(7), rows: [even(7)] }),
    ...sides("eleven answers", { answers: scale(11), rows: [even(11)] }),
    ...sides("no statements", { answers: ANSWERS, rows: [] }),
  ];
}

function spread(
  name: string,
  content: Omit<DistributionFigure, "title" | "summary">,
): PlotExample[] {
  const words = {
    title: "Half have worked together for over five years",
    summary: "The mean is 5.2.",
  };
  return WIDTHS.map((width) => ({
    name: `${name}, ${width} wide`,
    figure: distributionFigure({ ...words, ...content, width }),
    element: <Distribution {...words} {...content} width={width} />,
  }));
}

function distributionExamples(): PlotExample[] {
  const shares = [0.04, 0.09, 0.14, 0.18, 0.2, 0.15, 0.1, 0.06, 0, 0.04];
  const bins = shares.map((value, at): Bin => ({
    from: at,
    to: at + 1,
    measure: share(value, 0.02, 900),
  }));
  const withState = (state: "withheld" | "missing", ...which: readonly number[]): Bin[] =>
    bins.map((bin, at) => (which.includes(at) ? { ...bin, measure: { state } } : bin));
  const mean = {
    id: "mean",
    label: "Mean",
    value: 4.7,
    interval: { low: 4.4, high: 5, level: 0.95 },
  };
  const median = { id: "median", label: "Median", value: 4.4 };
  return [
    ...spread("a distribution", {
      bins,
      markers: [mean, median],
      axisLabel: "Years in the partnership",
      normalScale: { mean: 4.7, sd: 2.1 },
    }),
    ...spread("two bins withheld", { bins: withState("withheld", 8, 9) }),
    ...spread("one bin withheld", { bins: withState("withheld", 8), markers: [median] }),
    ...spread("bins of different widths", {
      bins: [
        { from: 0, to: 1, measure: { value: 0.2 } },
        { from: 1, to: 2, measure: { value: 0.3 } },
        { from: 2, to: 5, measure: { value: 0.3 } },
        { from: 5, to: 10, measure: { value: 0.2 } },
      ],
      markers: [{ id: "late", label: "A marker with quite a long name", value: 9.9 }],
    }),
    ...spread("many bins", {
      bins: Array.from({ length: 40 }, (_, at): Bin => ({
        from: at / 4,
        to: (at + 1) / 4,
        measure: at === 3 ? {} : { value: 0.05 * Math.exp(-((at - 20) ** 2) / 80) },
      })),
    }),
    ...spread("no bins", { bins: [] }),
  ];
}

/** Every chart of figures. */
export function plotExamples(): PlotExample[] {
  return [...barExamples(), ...divergingExamples(), ...distributionExamples()];
}
