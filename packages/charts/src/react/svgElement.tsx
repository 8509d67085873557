import { createElement, type ReactElement } from "react";
import type { SvgNode } from "../draw/svgNode.js";

/** Renders plain SVG data with React. Children are static, so their place is their key. */
export function svgElement(node: SvgNode, key?: string | number): ReactElement {
  return createElement(
    node.tag,
    { ...node.attributes, key },
    ...node.children.map((child, index) =>
      typeof child === "string" ? child : svgElement(child, index),
    ),
  );
}
