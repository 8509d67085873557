import { wrapText } from "../layout/text.js";
import { svg, type SvgNode } from "./svgNode.js";

/** A part of a figure, drawn from its own upper left corner. */
export interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

export const GAP: Block = { nodes: [], height: 12 };

/** Lines of text, one below the other. */
export function textBlock(
  text: string,
  size: number,
  width: number,
  fill: string,
  fontWeight?: number,
): Block {
  const leading = Math.round(size * 1.4);
  const lines = wrapText(text, size, width);
  const nodes = lines.map((line, index) =>
    svg("text", { x: 0, y: leading * index + size, fontSize: size, fill, fontWeight }, line),
  );
  return { nodes, height: leading * lines.length + 4 };
}
