import type { Linearised } from "../design/types.js";
import { variancesOfTotals } from "../variance/linearised.js";
import { real, whole } from "../variance/read.js";
import { nobody, spreadProblem } from "../variance/spread.js";
import type { Figures } from "./estimate.js";
import type { Moment, Variable } from "./moments.js";
import type { Centred, UnitSums, Weighed } from "./unit-sums.js";
import { BLOCK, clear, lessExplained, sumFour, weigh } from "./unit-sums.js";

/**
 * Means or totals of variables that all these rows answer, from one pass over the rows for four at a time: the
 * linearised value of a unit is a combination of its sums, so no row is visited again for the variance.
 *
 * @param room for the sums of {@link BLOCK} variables
 */
export function linearisedMoments(
  sampling: Linearised,
  weights: Float64Array,
  rows: Int32Array,
  variables: readonly Variable[],
  room: UnitSums,
  moment: Moment,
): readonly Figures[] {
  const unitOf = sampling.stages.at(-1)?.unitOf;
  if (unitOf === undefined) throw new RangeError("A design has at least one stage.");
  const weighed = weigh(rows, weights, unitOf, room);
  const figures: Figures[] = [];
  for (let from = 0; from < variables.length; from += BLOCK) {
    const block = variables.slice(from, from + BLOCK);
    const [a, b = a, c = b, d = c] = block.map(({ values }): Centred => ({
      values,
      centre: values[rows[0] ?? 0] ?? 0,
    }));
    if (a === undefined || b === undefined || c === undefined || d === undefined) break;
    const four = [a, b, c, d] as const;
    const sums = sumFour(rows, four, weights, unitOf, room);
    const { touched, weightedBase } = weighed;
    const shifts = sums.map((sum) => sum / weightedBase);
    const less =
      moment === "mean"
        ? { each: shifts, scale: 1 / weightedBase }
        : { each: Float64Array.from(four, ({ centre }) => -centre), scale: 1 };
    linearise(room, touched, less);
    const totals = lessExplained(room, touched, rows, (cells, by) => {
      sumFour(rows, four, by.factors, by.cellOf, cells.room);
      linearise(cells.room, cells.touched, less);
    });
    const variances = variancesOfTotals(sampling, totals);
    const [problem, usable] =
      variances instanceof Float64Array ? [undefined, variances] : [variances];
    const why = whyNot(sampling, weighed, moment) ?? problem;
    block.forEach(({ variable }, k) => {
      const centre = four[k]?.centre ?? 0;
      const estimate =
        moment === "mean" ? centre + (shifts[k] ?? 0) : (sums[k] ?? 0) + centre * weightedBase;
      figures.push({
        variable,
        estimate: weighed.base === 0 ? NaN : estimate,
        variance: why === undefined ? usable?.[k] : undefined,
        base: weighed.base,
        weightedBase: weighed.weightedBase,
        problems: why === undefined ? [] : [why],
      });
    });
    clear(room, weighed.touched, from + BLOCK >= variables.length);
  }
  return figures;
}

/** Makes linearised totals of sums, in place. */
function linearise(
  { sums, weights }: UnitSums,
  touched: Int32Array,
  { each, scale }: { readonly each: Float64Array; readonly scale: number },
): void {
  const [a = 0, b = 0, c = 0, d = 0] = each;
  for (let at = 0; at < touched.length; at += 1) {
    const unit = whole(touched, at);
    const weight = real(weights, unit);
    const to = unit * BLOCK;
    sums[to] = (real(sums, to) - a * weight) * scale;
    sums[to + 1] = (real(sums, to + 1) - b * weight) * scale;
    sums[to + 2] = (real(sums, to + 2) - c * weight) * scale;
    sums[to + 3] = (real(sums, to + 3) - d * weight) * scale;
  }
}

function whyNot(sampling: Linearised, { base, touched }: Weighed, moment: Moment) {
  if (moment === "mean") return spreadProblem(base, clustersOf(sampling, touched));
  return base === 0 ? nobody() : undefined;
}

/** How many first-stage units these units of the last stage are in, up to 2. */
export function clustersOf({ stages }: Linearised, units: Int32Array): number {
  const firstStage = (unit: number): number =>
    stages.slice(1).reduceRight((own, { parentOf }) => parentOf[own] ?? 0, unit);
  const [first] = units;
  if (first === undefined) return 0;
  return units.every((unit) => firstStage(unit) === firstStage(first)) ? 1 : 2;
}
