import { fixedPaint, lightTheme } from "../style/themes.js";
import type { Paint, Theme } from "../style/tokens.js";
import { GAP, textBlock, type Block } from "./block.js";
import { svg, type SvgNode } from "./svgNode.js";

/** The words that go with a chart when it leaves the page. */
export interface FigureText {
  /** Says what the chart shows. */
  readonly title: string;
  readonly summary: string;
  /** Where the data comes from, its date and licence: one line under the picture. */
  readonly source?: string;
  /** What nobody may overlook, such as "Simulated data": a line above the picture. */
  readonly note?: string;
}

/**
 * A chart as it leaves the page: everything that a reader of the file needs. Made by `areaFigure`, `barFigure`,
 * `divergingFigure` or `distributionFigure`.
 */
export interface Figure extends FigureText {
  /** The width of the drawing in pixels, without the margin around it. */
  readonly width: number;
  /** Draws chart and legend: parts that stand one below the other. */
  readonly draw: (paint: Paint) => readonly Block[];
}

export interface FigureOptions {
  /** The light theme unless given. */
  readonly theme?: Theme;
  /** Single colours that differ from the theme's. */
  readonly colours?: Partial<Theme>;
  /** A list of typefaces as in CSS. */
  readonly fontFamily?: string;
}

const MARGIN = 16;

/** A whole figure as plain SVG data: title, summary, note, chart, legend, source. */
export function figureNode(figure: Figure, options: FigureOptions = {}): SvgNode {
  const { theme = lightTheme, colours, fontFamily = "system-ui, sans-serif" } = options;
  const paint = fixedPaint(theme, colours);
  const { title, summary, source, note } = figure;
  const width = figure.width + 2 * MARGIN;
  const text = (
    words: string | undefined,
    ...look: [size: number, fill: string, weight?: number]
  ): Block[] =>
    words === undefined ? [] : [textBlock(words, look[0], figure.width, look[1], look[2])];
  const blocks: readonly Block[] = [
    GAP,
    ...text(title, 20, paint("ink"), 700),
    ...text(summary, 14, paint("ink")),
    ...text(note, 14, paint("ink"), 700),
    GAP,
    ...figure.draw(paint).flatMap((block) => [block, GAP]),
    ...text(source, 12, paint("quiet")),
    GAP,
  ];
  let height = 0;
  const placed = blocks.map((block) => {
    const node = svg("g", { transform: `translate(${MARGIN} ${height})` }, ...block.nodes);
    height += block.height;
    return node;
  });
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": "title summary",
      fontFamily,
    },
    svg("title", { id: "title" }, title),
    svg("desc", { id: "summary" }, note === undefined ? summary : `${summary} ${note}`),
    svg("rect", { width, height, fill: paint("ground") }),
    ...placed.filter(({ children }) => children.length > 0),
  );
}
