import { textWidth } from "../layout/text.js";
import { categoryText } from "../model/describe.js";
import type { LegendEntry } from "../model/legend.js";
import type { AreaMark } from "../model/marks.js";
import type { Category } from "../model/scale.js";
import type { Paint } from "../style/tokens.js";
import type { Block } from "./block.js";
import { bodyAttributes, edgeAttributes } from "./mark.js";
import { svg, type SvgNode } from "./svgNode.js";

export const SWATCH: Readonly<Record<"width" | "height" | "middle", number>> = {
  width: 24,
  height: 16,
  middle: 8,
};

/** A mark that stands for a category, not for an area. */
export function sampleMark(category: Category, part: boolean): AreaMark {
  return {
    area: { code: "", label: "" },
    category,
    ranked: 0,
    ...(part ? { value: { code: "", value: category.id, extent: "part" } } : {}),
  };
}

/** A small field that looks like the category on the chart. */
export function swatchNodes(mark: AreaMark, patternId: string, paint: Paint): SvgNode[] {
  const box = { x: 1, y: 1, width: SWATCH.width - 2, height: SWATCH.height - 2, rx: 2 };
  const edge = edgeAttributes(mark, paint);
  return [
    svg("rect", { ...box, ...bodyAttributes(mark, patternId, paint) }),
    ...(edge === undefined ? [] : [svg("rect", { ...box, ...edge })]),
  ];
}

/** "3 in part", or "all in part". */
export function partText({ count, part }: LegendEntry): string {
  return part === count ? "all in part" : `${part} in part`;
}

/** A line of a file's legend. */
export interface LegendItem {
  readonly swatch: readonly SvgNode[];
  readonly text: string;
}

/** A line of a map's legend: the mark that its swatch shows, whose pattern the file has to define. */
export interface AreaLegendLine {
  readonly sample: AreaMark;
  readonly text: string;
}

/** The kinds of areas that occur, with their counts, as lines of a legend. */
export function areaLegendLines(entries: readonly LegendEntry[]): AreaLegendLine[] {
  return entries.flatMap((entry) => [
    {
      sample: sampleMark(entry.category, false),
      text: `${categoryText(entry.category)}: ${entry.count}`,
    },
    ...(entry.part > 0
      ? [{ sample: sampleMark(entry.category, true), text: partText(entry) }]
      : []),
  ]);
}

const ROW = 24;
const FONT = 13;

/** The legend of a file: its lines side by side, in as many rows as the width asks for. */
export function legendBlock(items: readonly LegendItem[], width: number, paint: Paint): Block {
  let x = 0;
  let row = 0;
  const nodes = items.map(({ swatch, text }) => {
    const long = SWATCH.width + 8 + textWidth(text, FONT);
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const node = svg(
      "g",
      { transform: `translate(${x} ${row * ROW})` },
      ...swatch,
      svg("text", { x: SWATCH.width + 8, y: 13, fontSize: FONT, fill: paint("ink") }, text),
    );
    x += long + 20;
    return node;
  });
  return { nodes, height: items.length === 0 ? 0 : (row + 1) * ROW };
}
