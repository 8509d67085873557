import { figureNode, type Figure, type FigureOptions } from "../draw/figure.js";
import { svgText } from "./svgText.js";

/**
 * Writes a chart as an SVG file of its own: colours and patterns inside, with title, description, legend
 * and source line. Needs neither DOM nor React, so it works on a server as it does in a browser.
 */
export function toSvg(figure: Figure, options: FigureOptions = {}): string {
  return svgText(figureNode(figure, options));
}
