import { haloText, plainText } from "../draw/axis.js";
import { styledRect } from "../draw/mark.js";
import type { SvgNode } from "../draw/svgNode.js";
import { TICK_FONT } from "../layout/linear.js";
import type { Lane } from "../layout/rowPlaces.js";
import { textWidth } from "../layout/text.js";
import { textColour, type MarkStyle } from "../style/markStyle.js";
import type { Paint } from "../style/tokens.js";

/** What all parts have in common. */
export interface SegmentPen {
  /** Where the centre line lies, which crosses texts. */
  readonly centre: number;
  readonly patternId: string;
  readonly paint: Paint;
}

/** An answer's part of a bar: its body, and above the centre line its share where that fits. */
export interface DrawnSegment {
  readonly body: readonly SvgNode[];
  readonly label: readonly SvgNode[];
}

export function segmentNodes(
  /** What may stand on the part, the longest first. */
  texts: readonly string[],
  style: MarkStyle,
  [x0, x1]: readonly [number, number],
  { y, height }: Lane,
  { centre, patternId, paint }: SegmentPen,
): DrawnSegment {
  if (x1 <= x0) return { body: [], label: [] };
  const body = styledRect({ x: x0, y, width: x1 - x0, height }, style, patternId, paint);
  const text = texts.find((one) => textWidth(one, TICK_FONT) + 8 <= x1 - x0);
  if (text === undefined) return { body, label: [] };
  const [middle, baseline] = [(x0 + x1) / 2, y + height / 2 + 4];
  const crossed = Math.abs(middle - centre) < textWidth(text, TICK_FONT) / 2 + 2;
  return {
    body,
    label: [
      style.pattern === undefined && !crossed
        ? plainText(text, middle, baseline, paint(textColour(style)), "middle")
        : haloText(text, middle, baseline, paint, "middle"),
    ],
  };
}
