import type { AreaLayout } from "../layout/areaLayout.js";
import { mapLabels, tileLabels } from "../layout/labels.js";
import type { AreaValue } from "../model/area.js";
import { labelTexts } from "../model/describe.js";
import { legendEntries } from "../model/legend.js";
import { areaMarks, type AreaMark } from "../model/marks.js";
import type { Scale } from "../model/scale.js";
import type { Paint } from "../style/tokens.js";
import type { Figure, FigureText } from "./figure.js";
import { labelNode } from "./labels.js";
import { areaLegendLines, legendBlock, swatchNodes } from "./legend.js";
import { insetFrame, staticMarks } from "./mark.js";
import { patternNodes } from "./patterns.js";
import { svg, type SvgNode } from "./svgNode.js";

/** A map or tile map that is to leave the page. */
export interface AreaFigure extends FigureText {
  /** From `mapLayout` or `tileLayout`, in the size that the picture is to have. */
  readonly layout: AreaLayout;
  readonly values: readonly AreaValue[];
  readonly scale: Scale;
  /** Ids of the categories that are switched off. */
  readonly hiddenCategories?: readonly string[];
  /** Codes of areas whose names stand on the chart, the most important first. */
  readonly labelled?: readonly string[];
}

/** A map or tile map as a figure, for `toSvg` and `toPng`. */
export function areaFigure(content: AreaFigure): Figure {
  const { title, summary, source, note, layout, values, scale } = content;
  return {
    title,
    summary,
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
    width: layout.width,
    draw: (paint) => {
      const marks = areaMarks(layout.areas, values, scale);
      const lines = areaLegendLines(legendEntries(marks, scale));
      const drawn = [...marks, ...lines.map(({ sample }) => sample)];
      const items = lines.map(({ sample, text }) => ({
        swatch: swatchNodes(sample, "fill", paint),
        text,
      }));
      return [
        {
          nodes: [
            svg("defs", {}, ...patternNodes(drawn, "fill", paint)),
            ...chartNodes(content, marks, paint),
          ],
          height: layout.height,
        },
        legendBlock(items, layout.width, paint),
      ];
    },
  };
}

/** The marks of a figure, its insets and its labels. */
function chartNodes(content: AreaFigure, marks: readonly AreaMark[], paint: Paint): SvgNode[] {
  const { layout, hiddenCategories = [], labelled = [] } = content;
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
    ...draw(layout.areas),
    ...insets,
    ...labels.map((label) => labelNode(label, byCode.get(label.code), paint)),
  ];
}
