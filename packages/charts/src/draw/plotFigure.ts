import type { Plot } from "../plot/plot.js";
import type { Figure, FigureText } from "./figure.js";
import { legendBlock } from "./legend.js";
import { fillPatterns } from "./patterns.js";
import { svg } from "./svgNode.js";

/** How wide figures are drawn unless their width is given. */
export const FIGURE_WIDTH = 640;

/** A chart of figures as it leaves the page: its legend above it. */
export function plotFigure(text: FigureText, plot: Plot): Figure {
  const { title, summary, source, note } = text;
  return {
    title,
    summary,
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
    width: plot.width,
    draw: (paint) => {
      const fills = [...plot.fills, ...plot.keys.flatMap((key) => key.fills)];
      const items = plot.keys.map(({ label, count, swatch }) => ({
        swatch: swatch("fill", paint),
        text: count === undefined ? label : `${label}: ${count}`,
      }));
      return [
        legendBlock(items, plot.width, paint),
        {
          nodes: [
            svg("defs", {}, ...fillPatterns(fills, "fill", paint)),
            ...plot.draw("fill", paint),
          ],
          height: plot.height,
        },
      ];
    },
  };
}
