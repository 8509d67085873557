import { distributionPlot, type DistributionContent } from "../plot/distributionPlot.js";
import type { Figure, FigureText } from "./figure.js";
import { FIGURE_WIDTH, plotFigure } from "./plotFigure.js";

/** A distribution that is to leave the page. */
export interface DistributionFigure extends FigureText, DistributionContent {
  /** Pixels; 640 unless given. */
  readonly width?: number;
}

/** A distribution as a figure, for `toSvg` and `toPng`. */
export function distributionFigure(content: DistributionFigure): Figure {
  return plotFigure(content, distributionPlot(content, content.width ?? FIGURE_WIDTH));
}
