import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { columnProblem } from "../problems.js";
import { isSummable } from "../variance/explained.js";
import type { Statistic } from "../variance/statistic.js";
import type { DeffKind } from "./deff.js";
import { simpleVariance } from "./deff.js";
import type { Estimates, Figures } from "./estimate.js";
import { grouped } from "./grouped.js";
import type { Group } from "./groups.js";
import { linearisedMoments } from "./linearised-moments.js";
import type { MeanOptions } from "./mean.js";
import { plainFigures } from "./plain-figures.js";
import { ratioStatistic, totalStatistic } from "./ratio-statistic.js";
import { answered } from "./rows.js";
import { BLOCK, unitSums } from "./unit-sums.js";

export type Moment = "mean" | "total";

/** A numeric column by its name. */
export interface Variable {
  readonly variable: string;
  /** NaN where there is no answer. */
  readonly values: Float64Array;
  readonly complete: boolean;
}

/** Variables that the same rows answer. */
export interface Batch {
  readonly rows: Int32Array;
  readonly variables: readonly Variable[];
}

/** Means or totals of variables, by groups. */
export function moments(
  design: Design,
  names: string | readonly string[],
  options: MeanOptions,
  moment: Moment,
): Estimates {
  const problems: Problem[] = [];
  const all = numericVariables(design, typeof names === "string" ? [names] : names, problems);
  const isJoint = options.listwise === true && all.some(({ complete }) => !complete);
  const rowsOf = ({ rows }: Group): Int32Array => (isJoint ? answered(rows, ...all) : rows);
  const variables = isJoint ? all.map((variable) => ({ ...variable, complete: true })) : all;
  const figuresOf = estimator(design, moment);
  return grouped(
    design,
    options,
    problems,
    (group) => {
      const found = new Map<string, Figures>();
      for (const batch of batches(rowsOf(group), variables)) {
        figuresOf(batch).forEach((figures, at) => {
          const deff = deffOf(design, batch, at, figures, options.deff, moment);
          found.set(figures.variable, { ...figures, ...deff });
        });
      }
      return variables.flatMap(({ variable }) => found.get(variable) ?? []);
    },
    (groups) =>
      statistic(
        groups.flatMap((group) => {
          const rows = rowsOf(group);
          return variables.map((variable) => ({
            rows: answering(rows, variable),
            numerator: variable.values,
          }));
        }),
        moment,
      ),
  );
}

/** The numeric columns of these names; a problem for each other one. */
export function numericVariables(
  { data }: Design,
  names: readonly string[],
  problems: Problem[],
): readonly Variable[] {
  return names.flatMap((variable) => {
    const column = data.columns.get(variable);
    if (column?.kind === "numeric") return { variable, ...column };
    problems.push(columnProblem(variable, column?.kind, "numeric"));
    return [];
  });
}

/** Variables without a missing answer go together; each other one has rows of its own. */
function batches(rows: Int32Array, variables: readonly Variable[]): readonly Batch[] {
  const complete = variables.filter((variable) => variable.complete);
  const others = variables
    .filter((variable) => !variable.complete)
    .map((variable) => ({ rows: answering(rows, variable), variables: [variable] }));
  return complete.length > 0 ? [{ rows, variables: complete }, ...others] : others;
}

function answering(rows: Int32Array, variable: Variable): Int32Array {
  return variable.complete ? rows : answered(rows, variable);
}

/** How a batch is estimated: straight from sums by unit where nothing stands against it. */
export function estimator(design: Design, moment: Moment): (batch: Batch) => readonly Figures[] {
  const { sampling, weights } = design;
  if (sampling.kind === "linearised" && isSummable(sampling)) {
    const room = unitSums(sampling, weights, BLOCK);
    return ({ rows, variables }) =>
      linearisedMoments(sampling, weights, rows, variables, room, moment);
  }
  return ({ rows, variables }) =>
    variables.map(({ variable, values: numerator }) => ({
      variable,
      ...plainFigures(design, rows, statistic([{ rows, numerator }], moment), moment === "mean"),
    }));
}

function statistic(
  parts: readonly { readonly rows: Int32Array; readonly numerator: Float64Array }[],
  moment: Moment,
): Statistic {
  return moment === "mean" ? ratioStatistic(parts) : totalStatistic(parts);
}

function deffOf(
  { weights }: Design,
  { rows, variables }: Batch,
  at: number,
  { variance = NaN, weightedBase }: Figures,
  kind: DeffKind = false,
  moment: Moment,
): Pick<Figures, "deff"> {
  const values = variables[at]?.values;
  if (kind === false || values === undefined) return {};
  const simple = simpleVariance(rows, values, weights, kind);
  const deff = variance / (moment === "mean" ? simple : simple * weightedBase ** 2);
  return { deff: Number.isFinite(deff) ? deff : undefined };
}
