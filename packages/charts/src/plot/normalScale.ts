import { plainText } from "../draw/axis.js";
import { svg, type SvgNode } from "../draw/svgNode.js";
import { TICK_FONT, type LinearScale } from "../layout/linear.js";
import { textWidth } from "../layout/text.js";
import type { Paint } from "../style/tokens.js";

/** What a distribution would be measured in if it were normal. */
export interface NormalScale {
  readonly mean: number;
  /** The standard deviation, above zero. */
  readonly sd: number;
}

/** The height of the second line of ticks. */
export const DEVIATION_HEIGHT = 20;

/** A second line of ticks: the mean, and as many whole standard deviations from it as have room. */
export function deviationNodes(
  { mean, sd }: NormalScale,
  scale: LinearScale,
  bottom: number,
  width: number,
  paint: Paint,
): SvgNode[] {
  const [low, high] = scale.domain;
  if (!Number.isFinite(mean) || !(sd > 0)) return [];
  const room = textWidth("\u22121 SD", TICK_FONT) + 8;
  const apart = Math.abs(scale.at(low + sd) - scale.at(low));
  const step = apart >= room ? 1 : apart * 2 >= room ? 2 : 4;
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((count) => {
    const value = mean + count * sd;
    if (count % step !== 0 || value < low || value > high) return [];
    const text = count === 0 ? "mean" : `${count < 0 ? "\u2212" : "+"}${Math.abs(count)} SD`;
    const x = scale.at(value);
    const half = textWidth(text, TICK_FONT) / 2;
    const middle = Math.max(Math.min(x, width - half), half);
    return [
      svg("line", {
        x1: x,
        y1: bottom,
        x2: x,
        y2: bottom + 4,
        stroke: paint("quiet"),
        strokeWidth: 1,
      }),
      plainText(text, middle, bottom + DEVIATION_HEIGHT + 14, paint("quiet"), "middle"),
    ];
  });
}
