import { isPart, type AreaMark } from "../model/marks.js";
import type { MarkStyle } from "../style/markStyle.js";
import type { Paint } from "../style/tokens.js";
import { fillValue, markFill } from "./patterns.js";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const DASHES: Readonly<Record<MarkStyle["border"], string | undefined>> = {
  hairline: undefined,
  solid: undefined,
  dotted: "1.5 2",
  dashed: "4 2.5",
};

/** The paint of an area's body, parted from its neighbours by a line of the page's colour. */
export function bodyAttributes(mark: AreaMark, id: string, paint: Paint, off: boolean): Attributes {
  return {
    fill: off ? paint("ground") : fillValue(markFill(mark.category.style, isPart(mark)), id, paint),
    stroke: off ? paint("neutral") : paint("ground"),
    strokeWidth: 1,
    strokeLinejoin: "round",
    vectorEffect: "non-scaling-stroke",
  };
}

/** The paint of an area's own edge, or undefined when its kind has none. */
export function edgeAttributes(style: MarkStyle, paint: Paint): Attributes | undefined {
  if (style.border === "hairline") return undefined;
  return {
    fill: "none",
    stroke: paint(style.borderColour ?? "quiet"),
    strokeWidth: style.border === "dotted" ? 1.25 : 0.75,
    strokeDasharray: DASHES[style.border],
    strokeLinejoin: "round",
    vectorEffect: "non-scaling-stroke",
  };
}
