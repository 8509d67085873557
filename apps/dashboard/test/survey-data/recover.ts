import {
  categoricalColumn,
  design,
  mean,
  numericColumn,
  proportion,
  rake,
  rankSummary,
  scaleScores,
  type Column,
  type Design,
  type Estimate,
  type Responses,
} from "@abep/survey";
import { leadersInstrument, readResponses } from "@abep/survey/instrument";
import type { SurveyData, SurveyPopulation, SurveyTruth } from "../../src/data/shipped.js";
import { csv } from "../data/support.js";

/** A table of text, the header first. */
type Rows = readonly (readonly string[])[];

/** A figure that leaders of mainstream schools give, beside the one of the population. */
export interface Recovered {
  readonly truth: SurveyTruth;
  readonly weighted: Estimate;
  readonly unweighted: Estimate;
}

const regionOf = new Map(
  csv("survey/schools-by-la.csv").map((row) => [row["gss_code"] ?? "", row["region_code"] ?? ""]),
);

/** The cells of a column of a table whose first row is a header. */
export function cellsOf([header = [], ...rows]: Rows, column: string): string[] {
  const at = header.indexOf(column);
  if (at < 0) throw new Error(`There is no column ${column}`);
  return rows.map((row) => row[at] ?? "");
}

/** Estimates every figure of the truth, with weights to region and phase and without. */
export function recover(
  rows: Rows,
  { population, truth }: Pick<SurveyData, "population" | "truth">,
): readonly Recovered[] {
  const data = mainstreamResponses(rows, population);
  const drawn = { strata: "cell", clusters: "urn_unit", lonely: "adjust" } as const;
  const plain = proven(design(data, drawn).design);
  const margins = (["region", "phase"] as const).map((by) => ({
    by,
    targets: sumsBy(population, by),
  }));
  const start = proven(design(data, { ...drawn, weights: "start" }).design);
  const raked = rake(start, margins);
  const estimates = [proven(raked.design), plain].map(estimatesOf);
  return truth.map((one) => {
    const [weighted, unweighted] = estimates.map((all) => all.get(keyOf(one)));
    return { truth: one, weighted: proven(weighted), unweighted: proven(unweighted) };
  });
}

function mainstreamResponses(
  [header = [], ...rows]: Rows,
  population: readonly SurveyPopulation[],
): Responses {
  const phases = new Set(population.map(({ phase }) => phase));
  const own = rows.filter((row) => phases.has(row[header.indexOf("phase")] ?? ""));
  const { responses } = readResponses([header, ...own], leadersInstrument);
  const at = (name: string) => cellsOf([header, ...own], name);
  const regions = at("area").map((area) => regionOf.get(area));
  const columns: (readonly [string, Column])[] = [
    ["region", categoricalColumn(regions)],
    ["cell", categoricalColumn(at("phase").map((phase, row) => `${regions[row] ?? ""} ${phase}`))],
    ["urn_unit", numericColumn(at("urn").map(Number))],
    // Every school stands for as many at first; raking starts from here.
    ["start", numericColumn(own.map(() => 20))],
  ];
  return {
    size: responses.size,
    columns: new Map([...responses.columns, ...columns, ...scoresIn(responses)]),
  };
}

function scoresIn({ size, columns }: Responses): (readonly [string, Column])[] {
  return leadersInstrument.scales.map(({ id, items, reversed, minimumValid }) => {
    const numbers = new Map(items.map((item) => [item, codesIn(columns.get(item))] as const));
    const options = { items, reversed, minValid: minimumValid, low: 1, high: 5 };
    return [id, proven(scaleScores({ size, columns: numbers }, options).scores)];
  });
}

function codesIn(column: Column | undefined): Column {
  if (column?.kind !== "categorical") throw new Error("No categorical column");
  return numericColumn([...column.codes].map((code) => Number(column.labels[code] ?? NaN)));
}

function estimatesOf(made: Design): ReadonlyMap<string, Estimate> {
  const found = new Map<string, Estimate>();
  const keep = (variable: string, estimates: readonly Estimate[]): void => {
    for (const one of estimates) found.set(keyOf({ ...one, variable }), one);
  };
  const ranked: string[] = [];
  for (const [name, { kind }] of made.data.columns) {
    if (kind === "numeric") keep(name, mean(made, name).estimates);
    if (kind === "categorical" || kind === "multiple") keep(name, proportion(made, name).estimates);
    if (name.startsWith("barrier_first_")) ranked.push(name);
  }
  for (const { item, top } of rankSummary(made, ranked).options) {
    keep(
      item,
      top.map(({ share }) => share),
    );
  }
  return found;
}

interface Named {
  readonly variable: string;
  readonly category?: string | undefined;
}

function keyOf({ variable, category = "" }: Named): string {
  return `${variable}|${category}`;
}

/** Population counts by the labels of a margin. */
function sumsBy(
  population: readonly SurveyPopulation[],
  by: "region" | "phase",
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const cell of population) sums[cell[by]] = (sums[cell[by]] ?? 0) + cell.schools;
  return sums;
}

function proven<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("There is no figure to compare");
  return value;
}
