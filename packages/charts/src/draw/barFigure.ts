import { barPlot, type BarContent } from "../plot/barPlot.js";
import type { Figure, FigureText } from "./figure.js";
import { FIGURE_WIDTH, plotFigure } from "./plotFigure.js";

/** A bar chart that is to leave the page. */
export interface BarFigure extends FigureText, BarContent {
  /** Pixels; 640 unless given. */
  readonly width?: number;
}

/** A bar chart as a figure, for `toSvg` and `toPng`. */
export function barFigure(content: BarFigure): Figure {
  return plotFigure(content, barPlot(content, content.width ?? FIGURE_WIDTH));
}
