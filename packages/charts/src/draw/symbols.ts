import { tenth } from "../layout/areaLayout.js";
import type { MarkStyle } from "../style/markStyle.js";
import type { ColourToken, Paint } from "../style/tokens.js";
import { svg, type SvgNode } from "./svgNode.js";

/** The corners of the dots of further series, around their centre, in units of a circle's radius. */
const CORNERS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  [
    [0, -1.15],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  [
    [-1.15, -0.85],
    [1.15, -0.85],
    [0, 1.15],
  ],
  [
    [-0.4, -1.2],
    [0.4, -1.2],
    [0.4, -0.4],
    [1.2, -0.4],
    [1.2, 0.4],
    [0.4, 0.4],
    [0.4, 1.2],
    [-0.4, 1.2],
    [-0.4, 0.4],
    [-1.2, 0.4],
    [-1.2, -0.4],
    [-0.4, -0.4],
  ],
];

const RADIUS = 5;

/** A style's own colour: its fill, or that of its edge where it has none of its own. */
export function styleColour({ fill, borderColour = "quiet" }: MarkStyle): ColourToken {
  return fill === "none" || fill === "ground" ? borderColour : fill;
}

/** A dot at a value, in the shape of the series at `index`: six shapes, so that series differ without colour. */
export function dotNode(
  x: number,
  y: number,
  index: number,
  style: MarkStyle,
  paint: Paint,
): SvgNode {
  const look = { fill: paint(styleColour(style)), stroke: paint("ground"), strokeWidth: 1.5 };
  const corners = CORNERS[(index % (CORNERS.length + 1)) - 1];
  if (corners === undefined) return svg("circle", { cx: x, cy: y, r: RADIUS, ...look });
  const points = corners.map(([dx, dy]) => `${tenth(x + dx * RADIUS)},${tenth(y + dy * RADIUS)}`);
  return svg("path", { d: `M${points.join("L")}Z`, ...look });
}

/** An interval from one end to the other, set off from what it crosses by the page's colour. */
export function intervalNodes(
  [from, to]: readonly [number, number],
  y: number,
  colour: ColourToken,
  paint: Paint,
  caps = true,
): SvgNode[] {
  const d = caps
    ? `M${tenth(from)},${y - 4}v8m0,-4H${tenth(to)}m0,-4v8`
    : `M${tenth(from)},${y}H${tenth(to)}`;
  const line = (stroke: ColourToken, strokeWidth: number): SvgNode =>
    svg("path", { d, fill: "none", stroke: paint(stroke), strokeWidth });
  return [line("ground", caps ? 4.5 : 5), line(colour, caps ? 1.5 : 2.5)];
}

/** The same, upright. */
export function uprightInterval(
  [from, to]: readonly [number, number],
  x: number,
  paint: Paint,
): SvgNode[] {
  const d = `M${tenth(x) - 4},${tenth(from)}h8m-4,0V${tenth(to)}m-4,0h8`;
  const line = (stroke: ColourToken, strokeWidth: number): SvgNode =>
    svg("path", { d, fill: "none", stroke: paint(stroke), strokeWidth });
  return [line("ground", 4.5), line("ink", 1.5)];
}
