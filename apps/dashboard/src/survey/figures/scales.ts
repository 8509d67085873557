import {
  fromColumns,
  numericColumn,
  omegaTotal,
  ordinalAlpha,
  scaleAlpha,
  scaleScores,
  weightedScaleAlpha,
  type Column,
  type Design,
  type NumericColumn,
  type ScoreType,
} from "@abep/survey";
import type { Scale } from "@abep/survey/instrument";
import { tooFew } from "./measure.js";
import { binsOf, meansOf } from "./numbers.js";
import { headsOf } from "./question.js";
import { questionsOf, slicesOf, wholeOf, answersOf, type Analysis, type Slice } from "./slices.js";
import type { Reliability, ScaleFigures, Selection } from "./types.js";
import { withColumn } from "./with-column.js";

/** A scale ready to be scored: its items as numbers, and the ends of their answers. */
interface Scored {
  readonly scale: Scale;
  readonly low: number;
  readonly high: number;
  readonly items: ReadonlyMap<string, { readonly text: string; readonly column: NumericColumn }>;
}

const SCORE = "_score";

/** The figures of a scale for a selection; none when the instrument has no such scale, or its items no numbers. */
export function scaleFigures(
  analysis: Analysis,
  id: string,
  type: ScoreType,
  selection: Selection,
): ScaleFigures | undefined {
  const scored = scoredOf(analysis, id);
  if (scored === undefined) return undefined;
  const { scale, low, high } = scored;
  const scores = scoresOf(scored, type);
  if (scores === undefined) return undefined;
  const slices = slicesOf(analysis, selection).map((slice) => withScore(slice, scores));
  const [range0, range1] = rangeOf(scored, type);
  const all = slicesOf(analysis, { ...selection, by: undefined }).map((slice) =>
    withScore(slice, scores),
  )[0];
  const whole = wholeOf(analysis, selection.group)[0];
  return {
    id,
    title: scale.title,
    high: scale.high,
    minimumValid: scale.minimumValid,
    type,
    range: [range0, range1],
    slices: headsOf(slices),
    bins: all === undefined ? [] : binsOf(all, SCORE, [range0, range1]),
    mean: all === undefined ? { state: "missing" } : (meansOf([all], SCORE)[0] ?? {}),
    means: { id, label: scale.title, measures: meansOf(slices, SCORE) },
    reliability:
      whole === undefined
        ? { items: [], problems: [] }
        : reliabilityOf(scored, whole.designs.schools, { low, high }),
  };
}

function scoredOf({ study }: Analysis, id: string): Scored | undefined {
  const scale = study.instrument.scales.find((one) => one.id === id);
  if (scale === undefined) return undefined;
  const items = new Map<string, { text: string; column: NumericColumn }>();
  let [low, high] = [Infinity, -Infinity];
  for (const question of questionsOf(study)) {
    if (question.kind !== "matrix") continue;
    const codes = answersOf(question).map(({ code }) => Number(code));
    for (const item of question.items) {
      if (!scale.items.includes(item.id)) continue;
      const column = numbersOf(study.data.columns.get(item.id));
      if (column === undefined || codes.some(Number.isNaN)) return undefined;
      low = Math.min(low, ...codes);
      high = Math.max(high, ...codes);
      items.set(item.id, { text: item.text, column });
    }
  }
  return items.size === scale.items.length ? { scale, low, high, items } : undefined;
}

/** Codes that are numbers, as numbers. */
function numbersOf(column: Column | undefined): NumericColumn | undefined {
  if (column?.kind !== "categorical") return undefined;
  const values = column.labels.map(Number);
  const numbers = new Float64Array(column.codes.length);
  for (let row = 0; row < numbers.length; row += 1) {
    numbers[row] = values[column.codes[row] ?? -1] ?? NaN;
  }
  return numericColumn(numbers);
}

function scoresOf({ scale, low, high, items }: Scored, type: ScoreType): NumericColumn | undefined {
  const { responses } = fromColumns(
    Object.fromEntries([...items].map(([id, { column }]) => [id, column])),
  );
  if (responses === undefined) return undefined;
  return scaleScores(responses, {
    items: scale.items,
    reversed: scale.reversed,
    low,
    high,
    type,
    minValid: scale.minimumValid,
  }).scores;
}

function rangeOf({ low, high, items }: Scored, type: ScoreType): readonly [number, number] {
  if (type === "pomp") return [0, 100];
  return type === "mean" ? [low, high] : [low * items.size, high * items.size];
}

function withScore(slice: Slice, scores: NumericColumn): Slice {
  return {
    ...slice,
    designs: {
      schools: withColumn(slice.designs.schools, SCORE, scores),
      trusts: withColumn(slice.designs.trusts, SCORE, scores),
    },
    whole: withColumn(slice.whole, SCORE, scores),
  };
}

/** Slices with the score of a scale as a column; none when there is no such scale, or its items are no numbers. */
export function scoredSlices(
  analysis: Analysis,
  id: string,
  type: ScoreType,
  slices: readonly Slice[],
): { readonly column: string; readonly slices: readonly Slice[] } | undefined {
  const scored = scoredOf(analysis, id);
  const scores = scored === undefined ? undefined : scoresOf(scored, type);
  if (scores === undefined) return undefined;
  return { column: SCORE, slices: slices.map((slice) => withScore(slice, scores)) };
}

function reliabilityOf(
  { scale, items }: Scored,
  design: Design,
  ends: { readonly low: number; readonly high: number },
): Reliability {
  const rows = design.rows.filter((row) => (design.weights[row] ?? 0) > 0);
  const only = Object.fromEntries(
    [...items].map(([id, { column }]) => [
      id,
      numericColumn(Float64Array.from(rows, (row) => column.values[row] ?? NaN)),
    ]),
  );
  const { responses } = fromColumns(only);
  if (responses === undefined) return { items: [], problems: [] };
  const keys = { items: scale.items, reversed: scale.reversed, ...ends };
  const alpha = scaleAlpha(responses, keys);
  if (tooFew(alpha.n)) return { items: [], problems: [], alpha: { state: "withheld" } };
  const data = [...items].reduce((d, [id, { column }]) => withColumn(d, id, column), design);
  const weighted = weightedScaleAlpha(data, keys).raw;
  const ordinal = ordinalAlpha(responses, keys).alpha;
  const factor = omegaTotal(responses, keys);
  return {
    n: alpha.n,
    alpha: measureOfAlpha(alpha),
    ...(weighted === undefined ? {} : { weightedAlpha: weighted }),
    ...(ordinal === undefined ? {} : { ordinalAlpha: ordinal }),
    ...(factor.omega === undefined ? {} : { omega: factor.omega }),
    items: alpha.items.map(({ item, mean, dropR, dropped }) => ({
      id: item,
      text: items.get(item)?.text ?? item,
      isReversed: scale.reversed.includes(item),
      ...(mean === undefined ? {} : { mean }),
      ...(dropR === undefined ? {} : { itemRest: dropR }),
      ...(dropped?.raw === undefined ? {} : { alphaWithout: dropped.raw }),
    })),
    problems: [...alpha.problems, ...factor.problems],
  };
}

function measureOfAlpha({
  raw,
  lower,
  upper,
  n,
}: ReturnType<typeof scaleAlpha>): NonNullable<Reliability["alpha"]> {
  if (raw === undefined) return { state: "missing" };
  return lower === undefined || upper === undefined
    ? { value: raw, base: n }
    : { value: raw, base: n, interval: { low: lower, high: upper, level: 0.95 } };
}
