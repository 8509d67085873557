import { toldValue } from "../model/describeMeasure.js";
import type { ToldRow } from "../model/divergingRow.js";
import type { DivergingAnswer } from "../model/rows.js";

/**
 * Where a part of a bar is measured from: the centre line, or a line of its own for neutral answers that stand apart and
 * for what is withheld on several sides, at the end.
 */
export type Origin = "centre" | "apart" | "end";

/** An answer's part of a bar, or that of all its answers that are withheld, in shares from its origin. */
export interface Segment {
  /** One, or all that are withheld. */
  readonly answers: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly origin: Origin;
}

interface Part {
  readonly answers: readonly number[];
  readonly size: number;
}

/**
 * Stacks the answers of a row: negative ones end at the centre, positive ones begin there, and neutral ones lie half on
 * either side of it, or apart. Those that are withheld together lie beyond the others of their side.
 */
export function segmentsOf(
  { shares, state, merged }: ToldRow,
  answers: readonly DivergingAnswer[],
  neutral: "centre" | "apart",
): Segment[] {
  if (state !== undefined) return [];
  const rest: readonly Part[] =
    merged === undefined ? [] : [{ answers: merged.places, size: merged.share }];
  const on = (side: DivergingAnswer["side"]): Part[] => {
    const own = answers.flatMap((answer, at): Part[] =>
      answer.side !== side || merged?.places.includes(at) === true
        ? []
        : [{ answers: [at], size: Math.max(toldValue(shares[at]) ?? 0, 0) }],
    );
    if (merged?.side !== side) return own;
    return side === "negative" ? [...rest, ...own] : [...own, ...rest];
  };
  const total = (parts: readonly Part[]): number => parts.reduce((sum, { size }) => sum + size, 0);
  const stack = (parts: readonly Part[], start: number, origin: Origin): Segment[] => {
    let from = start;
    return parts.map((part) => {
      const to = from + part.size;
      const segment = { answers: part.answers, from, to, origin };
      from = to;
      return segment;
    });
  };
  const [negative, middle, positive] = [on("negative"), on("neutral"), on("positive")];
  const half = neutral === "centre" ? total(middle) / 2 : 0;
  return [
    ...stack(negative, -half - total(negative), "centre"),
    ...(neutral === "centre" ? stack(middle, -half, "centre") : stack(middle, 0, "apart")),
    ...stack(positive, half, "centre"),
    ...(merged !== undefined && merged.side === undefined ? stack(rest, 0, "end") : []),
  ];
}
