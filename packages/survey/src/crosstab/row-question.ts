import type { Design } from "../design/types.js";
import { mean } from "../estimates/mean.js";
import type { Axis } from "../inference/axis.js";
import { axisOf } from "../inference/axis.js";
import { cellEstimator } from "../inference/cell-figures.js";
import { cellsOf } from "../inference/cells.js";
import type { ChiSquareStatistic } from "../inference/chi-square-test.js";
import { testOfCells } from "../inference/chi-square-test.js";
import type { MultipleColumn } from "../responses/columns.js";
import { nobody } from "../variance/spread.js";
import { blockOf } from "./block.js";
import type { CompareOptions } from "./lower-columns.js";
import { lowerMeans } from "./lower-columns.js";
import { meansTest } from "./means-test.js";
import type { CrosstabCell, CrosstabRow, CrosstabTest } from "./types.js";

/** A question for rows. */
export interface RowQuestion {
  readonly question: string;
  /** Whether a numeric column gives a mean, as it does by default, or its values as categories. */
  readonly as?: "mean" | "categories";
}

/** What is asked of a table besides its figures. */
export interface Asked {
  readonly test: ChiSquareStatistic | undefined;
  readonly compare: boolean | CompareOptions;
}

/** A row question against one part of the banner. */
export interface QuestionBlock {
  readonly rows: readonly CrosstabRow[];
  readonly cells: readonly (readonly CrosstabCell[])[];
  readonly tests: readonly Omit<CrosstabTest, "banner">[];
}

/** Estimates a row question against one part of the banner. */
export function questionBlock(
  design: Design,
  { question, as = "mean" }: RowQuestion,
  axis: Axis,
  asked: Asked,
): QuestionBlock {
  const column = design.data.columns.get(question);
  if (column?.kind === "multiple") return setBlock(design, question, column, axis, asked);
  if (column?.kind === "numeric" && as === "mean") return meanBlock(design, question, axis, asked);
  const own = axisOf(design.data, [question], design.rows, []);
  if (own === undefined) return { rows: [], cells: [], tests: [] };
  const { cells, tests } = tabulated(design, question, own, axis, asked);
  const rows = own.labels.map(([label = ""]): CrosstabRow => ({
    question,
    kind: "categorical",
    label,
  }));
  return { rows, cells, tests };
}

function compareOptions({ compare }: Asked): CompareOptions | undefined {
  return compare === false ? undefined : compare === true ? {} : compare;
}

/** Figures and test from the same sums. */
function tabulated(
  design: Design,
  question: string,
  down: Pick<Axis, "labels" | "codes">,
  axis: Axis,
  asked: Asked,
): Pick<QuestionBlock, "cells" | "tests"> {
  const estimator = cellEstimator(design, cellsOf(design, down, axis));
  const names = [question, axis.questions.join(" × ")] as const;
  const tests =
    asked.test === undefined || axis.questions.length === 0
      ? []
      : [{ question, ...testOfCells(design, estimator, names, asked.test) }];
  return { cells: blockOf(design, estimator, compareOptions(asked)), tests };
}

/** Options overlap, so each is a table of its own: chosen or not, of those who answered the set. */
function setBlock(
  design: Design,
  question: string,
  { options, chosen, missing }: MultipleColumn,
  axis: Axis,
  asked: Asked,
): QuestionBlock {
  const blocks = chosen.map((own) => {
    const codes = Int32Array.from(own);
    for (let row = 0; row < codes.length; row += 1) if (missing[row] !== 0) codes[row] = -1;
    return tabulated(design, question, { labels: [["no"], ["yes"]], codes }, axis, asked);
  });
  return {
    rows: options.map((label): CrosstabRow => ({ question, kind: "multiple", label })),
    cells: blocks.map(({ cells: [, isChosen = []] }) => isChosen),
    tests: blocks.flatMap(({ tests }, at) =>
      tests.map((each) => ({ ...each, label: options[at] ?? "" })),
    ),
  };
}

function meanBlock(design: Design, question: string, axis: Axis, asked: Asked): QuestionBlock {
  const isTested = asked.test !== undefined && axis.questions.length > 0;
  const means = mean(design, question, { by: axis.questions, covariance: isTested });
  const compare = compareOptions(asked);
  const lower = compare && lowerMeans(design, question, axis, compare);
  const byLabels = new Map(means.estimates.map((each) => [JSON.stringify(each.group), each]));
  const cells = axis.labels.map((labels, place): CrosstabCell => {
    const own = byLabels.get(JSON.stringify(labels));
    const base = own?.base ?? 0;
    const weightedBase = own?.weightedBase ?? 0;
    return {
      base,
      weightedBase,
      mean: own?.estimate,
      se: own?.se,
      columnBase: base,
      columnWeighted: weightedBase,
      problems: own?.problems ?? [nobody()],
      ...(lower === undefined ? {} : { lower: lower[place] ?? [] }),
    };
  });
  return {
    rows: [{ question, kind: "numeric" }],
    cells: [cells],
    tests: isTested ? [{ question, ...meansTest(means) }] : [],
  };
}
