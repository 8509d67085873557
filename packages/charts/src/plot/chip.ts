import { haloText } from "../draw/axis.js";
import { styledRect } from "../draw/mark.js";
import type { SvgNode } from "../draw/svgNode.js";
import { stateCategory, stateSymbol } from "../model/describeMeasure.js";
import type { MeasureState } from "../model/measure.js";
import type { Lane } from "../layout/rowPlaces.js";
import type { Paint } from "../style/tokens.js";

const WIDTH = 24;

/** What stands where there is no figure: always as wide, with the state's symbol, so that it tells no size. */
export function chipNodes(
  state: MeasureState,
  x: number,
  { y, height }: Lane,
  patternId: string,
  paint: Paint,
): SvgNode[] {
  const tall = Math.min(height, 14);
  const box = { x: x + 1, y: y + (height - tall) / 2, width: WIDTH, height: tall, rx: 2 };
  return [
    ...styledRect(box, stateCategory(state).style, patternId, paint),
    haloText(stateSymbol(state), x + WIDTH + 7, y + height / 2 + 4, paint),
  ];
}
