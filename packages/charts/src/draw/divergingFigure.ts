import { divergingPlot, type DivergingContent } from "../plot/divergingPlot.js";
import type { Figure, FigureText } from "./figure.js";
import { FIGURE_WIDTH, plotFigure } from "./plotFigure.js";

/** Diverging bars that are to leave the page. */
export interface DivergingFigure extends FigureText, DivergingContent {
  /** Pixels; 640 unless given. */
  readonly width?: number;
}

/** Diverging bars as a figure, for `toSvg` and `toPng`. */
export function divergingFigure(content: DivergingFigure): Figure {
  return plotFigure(content, divergingPlot(content, content.width ?? FIGURE_WIDTH));
}
