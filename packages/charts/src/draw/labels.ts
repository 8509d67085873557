import type { PlacedLabel } from "../layout/labels.js";
import type { AreaMark } from "../model/marks.js";
import { textColour } from "../style/markStyle.js";
import type { Paint } from "../style/tokens.js";
import { fillKey, markFill } from "./patterns.js";
import { svg, type SvgNode } from "./svgNode.js";

/** A label: in a colour that reads on its area, or in ink with a halo where it may reach beyond it. */
export function labelNode(label: PlacedLabel, mark: AreaMark | undefined, paint: Paint): SvgNode {
  const { text, x, y, fontSize, inside } = label;
  const style = mark?.category.style;
  // On a pattern, or on nothing, letters need a halo of the page's colour.
  const flat = mark !== undefined && fillKey(markFill(mark)) === undefined;
  const plain = inside && flat && style !== undefined && style.fill !== "none";
  return svg(
    "text",
    {
      x,
      // Half the height of a capital letter below the middle.
      y: y + fontSize * 0.35,
      fontSize,
      textAnchor: "middle",
      fill: paint(plain ? textColour(style) : "ink"),
      ...(plain
        ? {}
        : {
            stroke: paint("ground"),
            strokeWidth: fontSize * 0.25,
            strokeLinejoin: "round",
            paintOrder: "stroke",
          }),
    },
    text,
  );
}
