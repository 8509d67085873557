import { isPart, type AreaMark } from "../model/marks.js";
import { textColour, type MarkStyle, type PatternName } from "../style/markStyle.js";
import type { ColourToken, Paint } from "../style/tokens.js";
import { svg, type SvgNode } from "./svgNode.js";

/** The side of a pattern's cell in pixels. */
const CELL: Readonly<Record<Exclude<PatternName, "none">, number>> = {
  hatch: 7,
  crosshatch: 4,
  dash: 8,
  dots: 6,
  lines: 6,
  verticals: 6,
  grid: 8,
  rings: 9,
};

/** What a mark is filled with. Two marks with the same key share one SVG pattern. */
export interface MarkFill {
  readonly fill: ColourToken | "none";
  readonly pattern: PatternName;
  readonly patternColour: ColourToken;
  /** Stripes of the fill, between which the page shows. */
  readonly striped: boolean;
}

/** The fill of a look. */
export function styleFill({
  fill,
  pattern = "none",
  patternColour = "quiet",
}: MarkStyle): MarkFill {
  return { fill, pattern, patternColour, striped: false };
}

/** The fill of a mark: its category's, striped where it holds in part, dotted where it is uncertain. */
export function markFill(mark: AreaMark): MarkFill {
  const { style } = mark.category;
  const { fill } = style;
  const striped = isPart(mark) && fill !== "none";
  if (mark.uncertain === true) {
    return { fill, pattern: "dots", patternColour: textColour(style), striped };
  }
  return { ...styleFill(style), striped };
}

/** The end of the pattern's id, or undefined when a flat colour does. */
export function fillKey({ fill, pattern, patternColour, striped }: MarkFill): string | undefined {
  if (pattern === "none" && !striped) return undefined;
  return [fill, pattern, patternColour, striped ? "part" : "whole"].join("-");
}

/** The value of a mark's `fill` attribute. */
export function fillValue(fill: MarkFill, id: string, paint: Paint): string {
  const key = fillKey(fill);
  if (key !== undefined) return `url(#${id}-${key})`;
  return fill.fill === "none" ? "none" : paint(fill.fill);
}

function strokes(fill: MarkFill, size: number, paint: Paint): SvgNode[] {
  const stroke = paint(fill.patternColour);
  const line = (x1: number, y1: number, x2: number, y2: number, strokeWidth: number): SvgNode =>
    svg("line", { x1, y1, x2, y2, stroke, strokeWidth });
  switch (fill.pattern) {
    case "none":
      return [];
    // Turned by 45 degrees as a whole, so one line a cell is enough.
    case "hatch":
      return [line(0, 0, 0, size, 1.6)];
    case "crosshatch":
      return [line(0, 0, 0, size, 1.2), line(0, 0, size, 0, 1.2)];
    case "dash":
      return [line(1.5, size / 2, size - 2.5, size / 2, 1.2)];
    case "dots":
      return [svg("circle", { cx: size / 2, cy: size / 2, r: 1.1, fill: stroke })];
    case "lines":
      return [line(0, size / 2, size, size / 2, 1)];
    case "verticals":
      return [line(size / 2, 0, size / 2, size, 1)];
    case "grid":
      return [line(size / 2, 0, size / 2, size, 1), line(0, size / 2, size, size / 2, 1)];
    case "rings":
      return [
        svg("circle", { cx: size / 2, cy: size / 2, r: 2.5, fill: "none", stroke, strokeWidth: 1 }),
      ];
  }
}

/** One SVG pattern. `zoom` keeps its cells the same size on the screen when the map is enlarged. */
function patternNode(fill: MarkFill, id: string, paint: Paint, zoom: number): SvgNode | undefined {
  const key = fillKey(fill);
  if (key === undefined) return undefined;
  const size = fill.striped ? 8 : CELL[fill.pattern === "none" ? "hatch" : fill.pattern];
  const turned = fill.striped || fill.pattern === "hatch" || fill.pattern === "crosshatch";
  const ground = (colour: ColourToken, width: number): SvgNode =>
    svg("rect", { width, height: size, fill: paint(colour) });
  return svg(
    "pattern",
    {
      id: `${id}-${key}`,
      width: size,
      height: size,
      patternUnits: "userSpaceOnUse",
      patternTransform: `scale(${1 / zoom})${turned ? ` rotate(${fill.striped ? -45 : 45})` : ""}`,
    },
    ...(fill.striped ? [ground("ground", size)] : []),
    ...(fill.fill === "none" ? [] : [ground(fill.fill, fill.striped ? size * 0.6 : size)]),
    ...strokes(fill, size, paint),
  );
}

/** The patterns that a set of marks needs, each once. */
export function patternNodes(
  marks: readonly AreaMark[],
  id: string,
  paint: Paint,
  zoom = 1,
): SvgNode[] {
  return fillPatterns(marks.map(markFill), id, paint, zoom);
}

/** The patterns that a set of fills needs, each once. */
export function fillPatterns(
  fills: readonly MarkFill[],
  id: string,
  paint: Paint,
  zoom = 1,
): SvgNode[] {
  const byKey = new Map(fills.map((fill) => [fillKey(fill), fill]));
  return [...byKey.values()]
    .map((fill) => patternNode(fill, id, paint, zoom))
    .filter((node) => node !== undefined);
}
