import { toldValue } from "../model/describeMeasure.js";
import type { ToldRow } from "../model/divergingRow.js";
import type { DivergingAnswer } from "../model/rows.js";

/** An answer's part of a bar, in shares from the centre line; of neutral answers apart, from their own. */
export interface Segment {
  readonly answer: number;
  readonly from: number;
  readonly to: number;
  readonly apart: boolean;
}

/** How far bars reach to either side of the centre, and neutral answers that stand apart from their line. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly apart: number;
}

/**
 * Stacks the answers of a row: negative ones end at the centre, positive ones begin there, and neutral ones lie half on
 * either side of it, or apart.
 */
export function segmentsOf(
  { shares, state }: ToldRow,
  answers: readonly DivergingAnswer[],
  neutral: "centre" | "apart",
): Segment[] {
  if (state !== undefined) return [];
  const size = (at: number): number => Math.max(toldValue(shares[at]) ?? 0, 0);
  const on = (side: DivergingAnswer["side"]): number[] =>
    answers.flatMap((answer, at) => (answer.side === side ? [at] : []));
  const total = (list: readonly number[]): number => list.reduce((sum, at) => sum + size(at), 0);
  const stack = (list: readonly number[], start: number, apart = false): Segment[] => {
    let from = start;
    return list.map((answer) => {
      const to = from + size(answer);
      const segment = { answer, from, to, apart };
      from = to;
      return segment;
    });
  };
  const [negative, middle, positive] = [on("negative"), on("neutral"), on("positive")];
  const half = neutral === "centre" ? total(middle) / 2 : 0;
  return [
    ...stack(negative, -half - total(negative)),
    ...(neutral === "centre" ? stack(middle, -half) : stack(middle, 0, true)),
    ...stack(positive, half),
  ];
}

/** The reach of all bars, each up to a full tenth. */
export function reachOf(segments: readonly Segment[]): Reach {
  const tenths = (share: number): number => Math.ceil(share * 10 - 1e-9) / 10;
  const own = segments.filter(({ apart }) => !apart);
  const others = segments.filter(({ apart }) => apart);
  return {
    left: tenths(Math.max(0.1, ...own.map(({ from }) => -from))),
    right: tenths(Math.max(0.1, ...own.map(({ to }) => to))),
    apart: others.length === 0 ? 0 : tenths(Math.max(0.1, ...others.map(({ to }) => to))),
  };
}
