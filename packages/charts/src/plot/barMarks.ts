import { haloText } from "../draw/axis.js";
import { styledRect } from "../draw/mark.js";
import type { SvgNode } from "../draw/svgNode.js";
import { dotNode, intervalNodes, styleColour } from "../draw/symbols.js";
import type { LinearScale } from "../layout/linear.js";
import type { Lane } from "../layout/rowPlaces.js";
import { told } from "../model/describeMeasure.js";
import type { Measure } from "../model/measure.js";
import type { Series } from "../model/rows.js";
import type { Paint } from "../style/tokens.js";
import { chipNodes } from "./chip.js";

/** The room between a mark and its figure. */
export const VALUE_GAP = 6;

/** What the marks of a bar chart have in common. */
export interface BarPen {
  readonly mark: "bar" | "dot";
  readonly scale: LinearScale;
  readonly left: number;
  readonly format: (value: number) => string;
  readonly patternId: string;
  readonly paint: Paint;
}

/** A figure as it is drawn: its mark below, its text above whatever crosses the chart. */
export interface DrawnMark {
  readonly mark: readonly SvgNode[];
  readonly text: readonly SvgNode[];
}

/** One figure: bar or dot, interval, and the figure itself; or what stands for its lack. */
export function barMark(
  measure: Measure | undefined,
  { style }: Series,
  index: number,
  lane: Lane,
  { mark, scale, left, format, patternId, paint }: BarPen,
): DrawnMark {
  const own = told(measure);
  if (own.state !== undefined) {
    return { mark: [], text: chipNodes(own.state, left, lane, patternId, paint) };
  }
  const { value, interval } = own;
  const y = lane.y + lane.height / 2;
  const x = scale.at(value);
  const ends =
    interval === undefined
      ? undefined
      : ([scale.at(interval.low), scale.at(interval.high)] as const);
  const from = scale.at(0);
  const box = {
    x: Math.min(from, x),
    y: lane.y,
    width: Math.abs(x - from),
    height: lane.height,
  };
  const body = mark === "dot" || box.width === 0 ? [] : styledRect(box, style, patternId, paint);
  const line =
    ends === undefined
      ? []
      : mark === "bar"
        ? intervalNodes(ends, y, "ink", paint)
        : intervalNodes(ends, y, styleColour(style), paint, false);
  const dot = mark === "dot" ? [dotNode(x, y, index, style, paint)] : [];
  const end = Math.max(x + (mark === "dot" ? 5 : 0), ends?.[1] ?? x, mark === "bar" ? from : x);
  return {
    mark: [...body, ...line, ...dot],
    text: [haloText(format(value), end + VALUE_GAP, y + 4, paint)],
  };
}
