import { LABEL_FONT, LABEL_LEADING, type RowPlace } from "../layout/rowPlaces.js";
import { textWidth, wrapText } from "../layout/text.js";
import { TICK_FONT, type LinearScale, type Tick } from "../layout/linear.js";
import type { ColourToken, Paint } from "../style/tokens.js";
import { svg, type SvgNode } from "./svgNode.js";

/** Where an axis lies, in pixels. */
export interface AxisPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The height of ticks, and of the lines of the axis's own label below them. */
const TICK_HEIGHT = 20;
const LEADING = 16;

/** How high an axis with its label is, over a width. */
export function axisHeight(label: string | undefined, width: number): number {
  return (
    TICK_HEIGHT + (label === undefined ? 0 : wrapText(label, TICK_FONT, width).length * LEADING)
  );
}

/** Thin lines across the plot at round values, each with its value below, and what they count. */
export function axisNodes(
  scale: LinearScale,
  ticks: readonly Tick[],
  place: AxisPlace,
  label: string | undefined,
  paint: Paint,
): SvgNode[] {
  const { left, right, top, bottom } = place;
  const marks = ticks.flatMap(({ value, text }) => {
    const x = scale.at(value);
    const stroke = paint(value === 0 ? "quiet" : "neutral");
    return [
      svg("line", { x1: x, y1: top, x2: x, y2: bottom, stroke, strokeWidth: 1 }),
      plainText(text, within(x, text, right), bottom + 15, paint("quiet"), "middle"),
    ];
  });
  const lines = label === undefined ? [] : wrapText(label, TICK_FONT, right - left);
  return [
    ...marks,
    ...lines.map((line, index) =>
      plainText(line, left, bottom + TICK_HEIGHT + 12 + index * LEADING, paint("quiet")),
    ),
  ];
}

/** The middle of a text as near to a place as it can be without leaving the chart. */
function within(x: number, text: string, right: number): number {
  const half = textWidth(text, TICK_FONT) / 2;
  return Math.max(Math.min(x, right - half), half);
}

/** A dashed line across the plot that figures are compared with, its name above. */
export function referenceNodes(
  x: number,
  label: string,
  { right, top, bottom }: AxisPlace,
  paint: Paint,
): SvgNode[] {
  const line = { x1: x, y1: top, x2: x, y2: bottom };
  return [
    svg("line", { ...line, stroke: paint("ground"), strokeWidth: 3.5 }),
    svg("line", { ...line, stroke: paint("ink"), strokeWidth: 1.25, strokeDasharray: "5 3" }),
    plainText(label, within(x, label, right), top - 6, paint("ink"), "middle"),
  ];
}

/** A line of text. */
export function plainText(
  text: string,
  x: number,
  y: number,
  fill: string,
  textAnchor?: "middle" | "end",
): SvgNode {
  return svg("text", { x, y, fontSize: TICK_FONT, fill, textAnchor }, text);
}

interface HaloLook {
  readonly fontSize?: number;
  readonly fill?: ColourToken;
}

/** A line of text with a halo of the page's colour, for where lines and marks may cross it. */
export function haloText(
  text: string,
  x: number,
  y: number,
  paint: Paint,
  textAnchor?: "middle" | "end",
  { fontSize = TICK_FONT, fill = "ink" }: HaloLook = {},
): SvgNode {
  return svg(
    "text",
    {
      x,
      y,
      fontSize,
      fill: paint(fill),
      textAnchor,
      stroke: paint("ground"),
      strokeWidth: 3,
      strokeLinejoin: "round",
      paintOrder: "stroke",
    },
    text,
  );
}

/** The label of a row, in lines below each other. */
export function rowLabel({ label, labelY, under }: RowPlace, paint: Paint): SvgNode[] {
  // Half the height of a capital letter below the middle.
  const baseline = (line: number): number => labelY + LABEL_FONT * 0.35 + line * LABEL_LEADING;
  return [
    ...label.map((line, at) =>
      haloText(line, 0, baseline(at), paint, undefined, { fontSize: LABEL_FONT }),
    ),
    ...(under === undefined
      ? []
      : [haloText(under, 0, baseline(label.length), paint, undefined, { fill: "quiet" })]),
  ];
}

/** What stands in place of a chart that has no rows. */
export function nothingToShow(paint: Paint): SvgNode[] {
  return [plainText("Nothing to show.", 0, 15, paint("quiet"))];
}
