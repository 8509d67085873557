import { plainText } from "../draw/axis.js";
import { svg, type SvgNode } from "../draw/svgNode.js";
import { TICK_FONT, type Tick } from "../layout/linear.js";
import { textWidth } from "../layout/text.js";
import { evenDecimals } from "../layout/tickText.js";
import { lowerFirst } from "../model/words.js";
import type { Bin } from "../model/rows.js";
import type { Paint } from "../style/tokens.js";

/** The limits of the bins as ticks, where they have room side by side. */
export function limitTicks(
  bins: readonly Bin[],
  places: readonly (readonly [number, number])[],
  format: (value: number) => string,
): Tick[] | undefined {
  const limits = [...new Set(bins.flatMap(({ from, to }) => [from, to]))];
  const texts = evenDecimals(limits.map(format));
  const ticks = limits.map((value, at) => ({ value, text: texts[at] ?? format(value) }));
  const widest = Math.max(...ticks.map(({ text }) => textWidth(text, TICK_FONT)));
  const room = Math.min(...places.map(([x0, x1]) => x1 - x0));
  return widest + 10 <= room ? ticks : undefined;
}

/** For what heights stand where bins differ in width: "Share for each 2 (hours)". */
export function heightsText(width: string, axisLabel: string | undefined): string {
  return `Share for each ${width}${axisLabel === undefined ? "" : ` (${lowerFirst(axisLabel)})`}`;
}

/** A thin line across at a round share, with the share at its left. */
export function levelNodes(
  text: string,
  y: number,
  left: number,
  right: number,
  paint: Paint,
): SvgNode[] {
  return [
    svg("line", { x1: left, y1: y, x2: right, y2: y, stroke: paint("neutral"), strokeWidth: 1 }),
    plainText(text, left - 8, y + 4, paint("quiet"), "end"),
  ];
}
