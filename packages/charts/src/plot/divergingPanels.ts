import { linearScale, type LinearScale } from "../layout/linear.js";
import type { Origin, Segment } from "./divergingLayout.js";

/** A part of the plot whose bars are measured from one line. All panels of a plot have the same measure. */
export interface Panel {
  readonly origin: Origin;
  readonly scale: LinearScale;
  /** Its edges in pixels. */
  readonly from: number;
  readonly to: number;
  /** Whether the panel has ticks and a line at zero: what is withheld has neither, as there is little of it. */
  readonly axis: boolean;
}

/** Between two panels. */
export const PANEL_GAP = 18;

/** The panels that the parts of bars need, side by side; the first one has the centre line. */
export function panelsOf(segments: readonly Segment[], left: number, right: number): Panel[] {
  const reaches = [
    centreReach(segments),
    ...sideReach(segments, "apart"),
    ...sideReach(segments, "end"),
  ];
  const total = reaches.reduce((sum, { low, high }) => sum + high - low, 0);
  const unit = (right - left - PANEL_GAP * (reaches.length - 1)) / total;
  let from = left;
  return reaches.map(({ origin, low, high }): Panel => {
    const to = from + unit * (high - low);
    const panel = { origin, scale: linearScale([low, high], [from, to]), from, to };
    from = to + PANEL_GAP;
    return { ...panel, axis: origin !== "end" };
  });
}

interface Reach {
  readonly origin: Origin;
  readonly low: number;
  readonly high: number;
}

/** Up to a full tenth, so that the axis ends at a tick. */
function tenths(share: number): number {
  return Math.ceil(share * 10 - 1e-9) / 10;
}

function centreReach(segments: readonly Segment[]): Reach {
  const own = segments.filter(({ origin }) => origin === "centre");
  return {
    origin: "centre",
    low: -tenths(Math.max(0.1, ...own.map(({ from }) => -from))),
    high: tenths(Math.max(0.1, ...own.map(({ to }) => to))),
  };
}

function sideReach(segments: readonly Segment[], origin: "apart" | "end"): Reach[] {
  const ends = segments.flatMap((segment) => (segment.origin === origin ? [segment.to] : []));
  if (ends.length === 0) return [];
  const most = Math.max(...ends);
  return [{ origin, low: 0, high: origin === "apart" ? tenths(Math.max(0.1, most)) : most }];
}
