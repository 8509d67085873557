import type { GssCode } from "./codes.js";
import { FIRST_DAY } from "./dates.js";
import type { IsoDate } from "./dates.js";
import type { Problem } from "./problem.js";
import { flowsBetween } from "./recode/flows.js";
import type { Flow } from "./recode/flows.js";
import { readGroups } from "./recode/read-rows.js";
import type { RecodeRow } from "./recode/read-rows.js";
import type { SplitWeights } from "./recode/shares.js";
import { sumInto, targetsOf } from "./recode/sum.js";

/** What to bring from one vintage of codes to another, and how. */
export interface RecodeOptions {
  /** A day on which the codes of the rows were in force. */
  readonly from: IsoDate;
  /** The day whose codes are wanted; earlier than `from` is as good as later. */
  readonly to: IsoDate;
  /**
   * The column, or columns, with the figures. They must be counts, which can be added and divided; for a rate,
   * recode what is above and below the line, then divide.
   */
  readonly measure: string | readonly string[];
  /** The column with GSS or DfE codes of LAs; `gss` unless said otherwise. */
  readonly code?: string;
  /** The columns that tell rows of the same LA apart, such as the year. */
  readonly by?: string | readonly string[];
  /** How to divide what was divided, instead of by numbers of schools. */
  readonly weights?: SplitWeights;
}

/** A row in the codes of the wanted day: `gss`, the `by` columns and the measures. */
export interface RecodedRow {
  readonly gss: GssCode;
  readonly [column: string]: string | number | null;
}

/** The rows in the codes of the wanted day, and what was wrong or is uncertain. */
export interface Recoded {
  readonly rows: readonly RecodedRow[];
  readonly problems: readonly Problem[];
}

/**
 * Brings counts by LA from the codes of one day to those of another. What merged is added, what got another code
 * keeps its figure, and what was split is divided by the weights given, else by the numbers of schools in January
 * 2026 of the districts in each part. Divided figures are fractions, so that totals are kept.
 *
 * It never guesses: a figure that cannot be known is `null` and a problem says why (`no-weights`, `missing-part`,
 * `blank-part`). Problems with the rows themselves are `unknown-code`, `code-not-in-force`, `duplicate-row` and
 * `not-a-number`; rows with a problem of the first three kinds are left out. `missing-column` names a column that no
 * row has, and `no-codes` a day before codes begin. `boundary-moved` warns of a figure carried over whole although a
 * small strip changed hands, and `unused-weights` of weights for what was not divided.
 *
 * @throws RangeError when `from` or `to` is not written as `2026-11-24`.
 *
 * @example
 * const rows = [{ gss: "E10000006", pupils: 68_000 }];
 * const { rows: recoded } = recode(rows, { from: "2022-01-20", to: "2024-01-18", measure: "pupils" });
 * recoded[0]; // { gss: "E06000063", pupils: 35_600 }
 * recoded[1]; // { gss: "E06000064", pupils: 32_400 }
 */
export function recode(rows: readonly RecodeRow[], options: RecodeOptions): Recoded {
  const { from, to, measure, code = "gss", by = [], weights = {} } = options;
  const measures = [measure].flat();
  const columns = { code, by: [by].flat(), measures };
  const problems = missingColumns(rows, [code, ...columns.by, ...measures]);
  const groups = readGroups(rows, columns, from, problems);
  const { flows, divided } = flowsBetween(from, to, weights);
  const present = new Set(groups.flatMap(({ figures }) => [...figures.keys()]));
  problems.push(
    ...unusedWeights(weights, divided),
    ...doubts(flows, present),
    ...moves(flows, present),
  );
  const targets = targetsOf(flows);
  if (targets.length === 0) {
    problems.push({
      severity: "error",
      code: "no-codes",
      message: `codes were not in force on ${from < to ? from : to}`,
      remedy: `Give days from ${FIRST_DAY} on.`,
    });
  }
  const recoded: RecodedRow[] = [];
  for (const group of groups) {
    for (const target of targets) {
      const sums = sumInto(target, group, measures, problems);
      if (sums === undefined) continue;
      const row: Record<string, string | number | null> = { gss: null, ...group.by };
      for (const [index, measure] of measures.entries()) row[measure] = sums[index] ?? null;
      recoded.push(Object.assign(row, { gss: target.to.gss }));
    }
  }
  return { rows: recoded, problems };
}

function missingColumns(rows: readonly RecodeRow[], columns: readonly string[]): Problem[] {
  return columns
    .filter((column) => rows.length > 0 && rows.every((row) => row[column] === undefined))
    .map((column) => ({
      severity: "error",
      code: "missing-column",
      column,
      message: `no row has "${column}"`,
      remedy: "Give columns of the rows.",
    }));
}

function doubts(flows: readonly Flow[], present: ReadonlySet<GssCode>): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const { from, doubt } of flows) {
    if (doubt === undefined || !present.has(from.gss)) continue;
    const { name, gss } = doubt.divided;
    found.set(gss, {
      severity: "error",
      code: "no-weights",
      message: `${name} (${gss}) cannot be divided: ${doubt.reason}`,
      remedy: `Give \`weights\` for ${gss}: a number for each part, such as its pupils.`,
    });
  }
  return [...found.values()];
}

function moves(flows: readonly Flow[], present: ReadonlySet<GssCode>): readonly Problem[] {
  return flows
    .filter(({ from, moved }) => moved.length > 0 && present.has(from.gss))
    .map(({ from, to, moved }) => ({
      severity: "warning",
      code: "boundary-moved",
      message: `${from.name}: the boundary moved on ${moved.join(" and ")}; ${to.gss} is given the figure whole`,
      remedy: "Nothing, unless the strip matters.",
    }));
}

function unusedWeights(weights: SplitWeights, divided: ReadonlySet<string>): readonly Problem[] {
  return Object.keys(weights)
    .filter((gss) => !divided.has(gss))
    .map((gss) => ({
      severity: "warning",
      code: "unused-weights",
      message: `weights for "${gss}" were not used: it is not divided`,
      remedy: "Give `weights` for the GSS code divided.",
    }));
}
