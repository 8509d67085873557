import { haloText } from "../draw/axis.js";
import { styledRect } from "../draw/mark.js";
import { uprightInterval } from "../draw/symbols.js";
import type { SvgNode } from "../draw/svgNode.js";
import type { LinearScale } from "../layout/linear.js";
import { stateCategory, stateSymbol, told } from "../model/describeMeasure.js";
import type { Measure } from "../model/measure.js";
import type { MarkStyle } from "../style/markStyle.js";
import type { Paint } from "../style/tokens.js";

/** What all columns have in common. */
export interface ColumnPen {
  readonly y: LinearScale;
  readonly bottom: number;
  readonly formatShare: (share: number) => string;
  /** Shares stand on the columns: on all of them or on none, since a few would seem to mean something. */
  readonly labelled: boolean;
  readonly patternId: string;
  readonly paint: Paint;
}

/** A column as it is drawn: its body, and its share above whatever crosses it. */
export interface DrawnColumn {
  readonly body: readonly SvgNode[];
  readonly label: readonly SvgNode[];
}

/** As high whatever is withheld, so that it tells no size. */
const CHIP = 14;

export function columnNodes(
  measure: Measure,
  heightOf: (share: number) => number,
  [x0, x1]: readonly [number, number],
  style: MarkStyle,
  { y, bottom, formatShare, labelled, patternId, paint }: ColumnPen,
): DrawnColumn {
  const own = told(measure);
  const middle = (x0 + x1) / 2;
  const label = (text: string, at: number): SvgNode =>
    haloText(text, middle, at - 5, paint, "middle");
  const column = (top: number, look: MarkStyle): SvgNode[] =>
    styledRect({ x: x0, y: top, width: x1 - x0, height: bottom - top }, look, patternId, paint);
  if (own.state !== undefined) {
    return {
      body: column(bottom - CHIP, stateCategory(own.state).style),
      label: [label(stateSymbol(own.state), bottom - CHIP)],
    };
  }
  const top = y.at(heightOf(own.value));
  const { interval } = own;
  const ends =
    interval === undefined
      ? undefined
      : ([y.at(heightOf(interval.low)), y.at(heightOf(interval.high))] as const);
  return {
    body: [
      ...(top < bottom ? column(top, style) : []),
      ...(ends === undefined ? [] : uprightInterval(ends, middle, paint)),
    ],
    label: labelled ? [label(formatShare(own.value), Math.min(top, ends?.[1] ?? top))] : [],
  };
}
