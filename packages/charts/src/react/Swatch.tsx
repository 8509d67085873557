import type { ReactElement } from "react";
import { SWATCH } from "../draw/legend.js";
import type { SvgNode } from "../draw/svgNode.js";
import { svgElement } from "./svgElement.js";
import { useDomId } from "./useDomId.js";

export interface SwatchProps {
  /** The patterns that the swatch needs, under an id. */
  readonly patterns: (patternId: string) => readonly SvgNode[];
  readonly draw: (patternId: string) => readonly SvgNode[];
}

/** A small field of the legend that looks like the marks it explains. */
export function Swatch({ patterns, draw }: SwatchProps): ReactElement {
  const id = useDomId();
  const { width, height } = SWATCH;
  return (
    <svg
      className="abep-swatch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>{patterns(id).map((node, index) => svgElement(node, index))}</defs>
      {draw(id).map((node, index) => svgElement(node, index))}
    </svg>
  );
}
