import type { AreaLayout } from "../layout/areaLayout.js";
import { mapLabels, tileLabels } from "../layout/labels.js";
import { wrapText } from "../layout/text.js";
import type { AreaValue } from "../model/area.js";
import { labelTexts } from "../model/describe.js";
import { legendEntries } from "../model/legend.js";
import { areaMarks } from "../model/marks.js";
import type { Scale } from "../model/scale.js";
import { fixedPaint, lightTheme } from "../style/themes.js";
import type { Paint, Theme } from "../style/tokens.js";
import { labelNode } from "./labels.js";
import { legendNodes } from "./legend.js";
import { insetFrame, staticMarks } from "./mark.js";
import { patternNodes } from "./patterns.js";
import { svg, type SvgNode } from "./svgNode.js";

/** A chart as it leaves the page: everything that a reader of the file needs. */
export interface Figure {
  /** Says what the chart shows. */
  readonly title: string;
  readonly summary: string;
  /** From `mapLayout` or `tileLayout`, in the size that the picture is to have. */
  readonly layout: AreaLayout;
  readonly values: readonly AreaValue[];
  readonly scale: Scale;
  /** Where the data comes from, its date and licence: one line under the picture. */
  readonly source?: string;
  /** Ids of the categories that are switched off. */
  readonly hiddenCategories?: readonly string[];
  /** Codes of areas whose names stand on the chart, the most important first. */
  readonly labelled?: readonly string[];
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

interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** Lines of text, one below the other, at the top of a block of their own. */
function textBlock(
  text: string,
  size: number,
  width: number,
  fill: string,
  fontWeight?: number,
): Block {
  const leading = Math.round(size * 1.4);
  const lines = wrapText(text, size, width);
  const nodes = lines.map((line, index) =>
    svg("text", { x: MARGIN, y: leading * index + size, fontSize: size, fill, fontWeight }, line),
  );
  return { nodes, height: leading * lines.length + 4 };
}

/** The marks of a figure, its insets and its labels. */
function chartNodes(figure: Figure, paint: Paint): SvgNode[] {
  const { layout, values, scale, hiddenCategories = [], labelled = [] } = figure;
  const marks = areaMarks(layout.areas, values, scale);
  const byCode = new Map(marks.map((mark) => [mark.area.code, mark]));
  const draw = (areas: AreaLayout["areas"]): SvgNode[] =>
    staticMarks(areas, (code) => byCode.get(code), "fill", paint, hiddenCategories);
  const insets = layout.insets.map((inset, index) => {
    const [x, y, right, bottom] = inset.frame;
    const box = { x, y, width: right - x, height: bottom - y };
    const clip = `inset-${index}`;
    return svg(
      "g",
      {},
      svg("clipPath", { id: clip }, svg("rect", box)),
      svg("rect", { ...box, fill: paint("ground") }),
      svg("g", { clipPath: `url(#${clip})` }, ...draw(inset.areas)),
      ...insetFrame(inset, paint),
    );
  });
  const texts = labelTexts(labelled.flatMap((code) => byCode.get(code) ?? []));
  const labels = [...tileLabels(layout.areas), ...mapLabels(layout.areas, texts, layout.width)];
  return [
    svg("defs", {}, ...patternNodes(marks, "fill", paint)),
    ...draw(layout.areas),
    ...insets,
    ...labels.map((label) => labelNode(label, byCode.get(label.code), paint)),
  ];
}

/** A whole figure as plain SVG data: title, summary, chart, legend, source. */
export function figureNode(figure: Figure, options: FigureOptions = {}): SvgNode {
  const { theme = lightTheme, colours, fontFamily = "system-ui, sans-serif" } = options;
  const paint = fixedPaint(theme, colours);
  const { title, summary, layout, scale, values, source } = figure;
  const width = layout.width + 2 * MARGIN;
  const marks = areaMarks(layout.areas, values, scale);
  const gap: Block = { nodes: [], height: 12 };
  const blocks: readonly Block[] = [
    gap,
    textBlock(title, 20, layout.width, paint("ink"), 700),
    textBlock(summary, 14, layout.width, paint("ink")),
    gap,
    {
      nodes: [svg("g", { transform: `translate(${MARGIN} 0)` }, ...chartNodes(figure, paint))],
      height: layout.height,
    },
    gap,
    legendNodes(legendEntries(marks, scale), MARGIN, layout.width, "fill", paint),
    gap,
    ...(source === undefined ? [] : [textBlock(source, 12, layout.width, paint("quiet"))]),
    gap,
  ];
  let height = 0;
  const placed = blocks.map((block) => {
    const node = svg("g", { transform: `translate(0 ${height})` }, ...block.nodes);
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
    svg("desc", { id: "summary" }, summary),
    svg("rect", { width, height, fill: paint("ground") }),
    ...placed.filter(({ children }) => children.length > 0),
  );
}
