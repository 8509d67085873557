import { nothingToShow } from "../draw/axis.js";
import type { MarkFill } from "../draw/patterns.js";
import type { SvgNode } from "../draw/svgNode.js";
import type { Box } from "../layout/areaLayout.js";
import type { Paint } from "../style/tokens.js";

/** A figure of a plot as pointer, keyboard and screen reader meet it. */
export interface PlotCell {
  /** Unlike any other cell's of the plot. */
  readonly key: string;
  /** The id that selecting the cell selects. */
  readonly rowId: string;
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  /** What the figure is of: "North East, 2025". */
  readonly heading: string;
  /** The figure in words. */
  readonly text: string;
}

/** A line of a plot's legend. */
export interface PlotKey {
  readonly id: string;
  readonly label: string;
  /** How many figures it is true of, where that is worth saying. */
  readonly count?: number;
  /** The patterns that its swatch needs. */
  readonly fills: readonly MarkFill[];
  readonly swatch: (patternId: string, paint: Paint) => readonly SvgNode[];
}

/** A chart of figures, laid out: what page and file draw, and what there is to reach on it. Pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Row by row, and in each row by column. */
  readonly cells: readonly PlotCell[];
  /** Rows that can be selected, by id. */
  readonly rows: ReadonlyMap<string, Box>;
  readonly keys: readonly PlotKey[];
  /** The patterns that the drawing needs. */
  readonly fills: readonly MarkFill[];
  readonly draw: (patternId: string, paint: Paint) => readonly SvgNode[];
}

/** The plot of nothing, which says so. */
export function emptyPlot(width: number): Plot {
  return {
    width,
    height: 24,
    cells: [],
    rows: new Map(),
    keys: [],
    fills: [],
    draw: (_, paint) => nothingToShow(paint),
  };
}
