import type { PlacedArea, PlacedInset } from "../layout/areaLayout.js";
import { isPart, type AreaMark } from "../model/marks.js";
import type { MarkStyle } from "../style/markStyle.js";
import type { ColourToken, Paint } from "../style/tokens.js";
import { fillValue, markFill, styleFill, type MarkFill } from "./patterns.js";
import { svg, type SvgAttributes, type SvgNode } from "./svgNode.js";

const DASHES: Readonly<Record<MarkStyle["border"], string | undefined>> = {
  hairline: undefined,
  solid: undefined,
  dotted: "1.5 2.5",
  dashed: "5 3",
};

/** The paint of a fill, parted from its neighbours by a line of the page's colour. */
function partedFill(fill: MarkFill, patternId: string, paint: Paint): SvgAttributes {
  return {
    fill: fillValue(fill, patternId, paint),
    stroke: paint("ground"),
    strokeWidth: 1,
    strokeLinejoin: "round",
    vectorEffect: "non-scaling-stroke",
  };
}

/** The paint of an edge. */
function edgePaint(border: MarkStyle["border"], colour: ColourToken, paint: Paint): SvgAttributes {
  return {
    fill: "none",
    stroke: paint(colour),
    strokeWidth: border === "dotted" ? 1.25 : 0.75,
    strokeDasharray: DASHES[border],
    strokeLinejoin: "round",
    vectorEffect: "non-scaling-stroke",
  };
}

/** A rectangle in a look: its body and, where the look has one, its edge. */
export function styledRect(
  box: SvgAttributes,
  style: MarkStyle,
  patternId: string,
  paint: Paint,
): SvgNode[] {
  const { border, borderColour = "quiet" } = style;
  const body = svg("rect", { ...box, ...partedFill(styleFill(style), patternId, paint) });
  return border === "hairline"
    ? [body]
    : [body, svg("rect", { ...box, ...edgePaint(border, borderColour, paint) })];
}

/** The paint of an area's body, parted from its neighbours by a line of the page's colour. */
export function bodyAttributes(
  mark: AreaMark,
  patternId: string,
  paint: Paint,
  off = false,
): SvgAttributes {
  const body = partedFill(markFill(mark), patternId, paint);
  return off ? { ...body, fill: paint("ground"), stroke: paint("neutral") } : body;
}

/** The colour of the edge that a mark has of its own; stripes need one to show their shape. */
function edgeColour(mark: AreaMark): ColourToken | undefined {
  const { fill, border, borderColour = "quiet" } = mark.category.style;
  if (border !== "hairline") return borderColour;
  return isPart(mark) && fill !== "none" ? fill : undefined;
}

/** The paint of a mark's own edge, or undefined when it has none. */
export function edgeAttributes(mark: AreaMark, paint: Paint): SvgAttributes | undefined {
  const colour = edgeColour(mark);
  if (colour === undefined) return undefined;
  return edgePaint(mark.category.style.border, colour, paint);
}

/** Marks without anything to press: bodies first, then edges, so that no neighbour covers half of one. */
export function staticMarks(
  areas: readonly PlacedArea[],
  markOf: (code: string) => AreaMark | undefined,
  patternId: string,
  paint: Paint,
  hidden: readonly string[] = [],
): SvgNode[] {
  const drawn = areas.flatMap((area) => {
    const mark = markOf(area.code);
    return mark === undefined ? [] : [{ area, mark, off: hidden.includes(mark.category.id) }];
  });
  const bodies = drawn.map(({ area, mark, off }) =>
    svg("path", { d: area.path, ...bodyAttributes(mark, patternId, paint, off) }),
  );
  const edges = drawn.flatMap(({ area, mark, off }) => {
    const edge = off ? undefined : edgeAttributes(mark, paint);
    return edge === undefined ? [] : [svg("path", { d: area.path, ...edge })];
  });
  return [...bodies, ...edges];
}

/** The frame of an inset with its label, and a thin frame where the part lies on the map. */
export function insetFrame({ frame, origin, label }: PlacedInset, paint: Paint): SvgNode[] {
  const box = ([x0, y0, x1, y1]: PlacedInset["frame"]): SvgAttributes => ({
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
    fill: "none",
    stroke: paint("quiet"),
  });
  return [
    svg("rect", { ...box(origin), strokeWidth: 0.75 }),
    svg("rect", { ...box(frame), strokeWidth: 1 }),
    svg(
      "text",
      { x: frame[0], y: frame[1] - 6, fontSize: 12, fontWeight: 600, fill: paint("ink") },
      label,
    ),
  ];
}
