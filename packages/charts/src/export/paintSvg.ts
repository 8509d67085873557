import type { SvgNode } from "../draw/svgNode.js";

/** Makes a canvas of a size in pixels: a DOM's, or another that draws alike. */
export type MakeCanvas = (width: number, height: number) => HTMLCanvasElement;

interface Painter {
  readonly context: CanvasRenderingContext2D;
  /** Elements that others refer to: patterns and clip paths. */
  readonly named: ReadonlyMap<string, SvgNode>;
  readonly patterns: Map<string, CanvasPattern | null>;
  readonly makeCanvas: MakeCanvas;
  /** Canvas pixels for each pixel of the drawing. */
  readonly scale: number;
  readonly fontFamily: string;
}

function number(node: SvgNode, name: string, absent = 0): number {
  const value = node.attributes[name];
  return value === undefined ? absent : Number(value);
}

function text(node: SvgNode, name: string): string | undefined {
  const value = node.attributes[name];
  return value === undefined ? undefined : String(value);
}

/** The id in `url(#id)`. */
function reference(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /^url\(#(.+)\)$/.exec(value)?.[1];
}

function collect(node: SvgNode, named: Map<string, SvgNode>): Map<string, SvgNode> {
  const id = text(node, "id");
  if (id !== undefined) named.set(id, node);
  for (const child of node.children) if (typeof child !== "string") collect(child, named);
  return named;
}

/** Applies `translate(…)`, `scale(…)` and `rotate(…)`, the transforms that our drawings use. */
function transform(
  value: string | undefined,
  apply: (name: string, x: number, y?: number) => void,
): void {
  for (const [, name = "", list = ""] of (value ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    apply(name, x, y);
  }
}

function outline(node: SvgNode): Path2D | undefined {
  const path = new Path2D();
  switch (node.tag) {
    case "path":
      return new Path2D(text(node, "d") ?? "");
    case "rect": {
      const box = [
        number(node, "x"),
        number(node, "y"),
        number(node, "width"),
        number(node, "height"),
      ] as const;
      const radius = number(node, "rx");
      if (radius > 0) path.roundRect(...box, radius);
      else path.rect(...box);
      return path;
    }
    case "circle":
      path.arc(number(node, "cx"), number(node, "cy"), number(node, "r"), 0, 2 * Math.PI);
      return path;
    case "line":
      path.moveTo(number(node, "x1"), number(node, "y1"));
      path.lineTo(number(node, "x2"), number(node, "y2"));
      return path;
    default:
      return undefined;
  }
}

/** A pattern as the canvas knows it: its cell drawn once, then repeated and turned. */
function patternOf(painter: Painter, id: string): CanvasPattern | null {
  const known = painter.patterns.get(id);
  if (known !== undefined) return known;
  const node = painter.named.get(id);
  if (node === undefined) return null;
  const [width, height] = [number(node, "width"), number(node, "height")];
  const canvas = painter.makeCanvas(
    Math.ceil(width * painter.scale),
    Math.ceil(height * painter.scale),
  );
  const context = canvas.getContext("2d");
  if (context === null) return null;
  const [across, down] = [canvas.width / width, canvas.height / height];
  context.scale(across, down);
  for (const child of node.children) {
    if (typeof child !== "string") paint({ ...painter, context }, child);
  }
  const pattern = painter.context.createPattern(canvas, "repeat");
  let matrix = new DOMMatrix();
  transform(text(node, "patternTransform"), (name, x, y) => {
    matrix = name === "rotate" ? matrix.rotate(x) : matrix.scale(x, y ?? x);
  });
  pattern?.setTransform(matrix.scale(1 / across, 1 / down));
  painter.patterns.set(id, pattern);
  return pattern;
}

/** What a paint attribute stands for, or undefined for nothing. */
function paintOf(painter: Painter, value: string | undefined): string | CanvasPattern | undefined {
  if (value === undefined || value === "none") return undefined;
  const id = reference(value);
  return id === undefined ? value : (patternOf(painter, id) ?? undefined);
}

const ALIGNMENTS: ReadonlyMap<string | undefined, CanvasTextAlign> = /* @__PURE__ */ new Map([
  ["middle", "center"],
  ["end", "right"],
]);

function paintText(painter: Painter, node: SvgNode): void {
  const { context } = painter;
  const weight = text(node, "fontWeight") ?? "400";
  context.font = `${weight} ${number(node, "fontSize", 12)}px ${painter.fontFamily}`;
  context.textAlign = ALIGNMENTS.get(text(node, "textAnchor")) ?? "left";
  const words = node.children.filter((child) => typeof child === "string").join("");
  const at = [number(node, "x"), number(node, "y")] as const;
  // Halos lie below their letters: that is what `paint-order: stroke` means.
  if (stroke(painter, node)) context.strokeText(words, ...at);
  const fill = paintOf(painter, text(node, "fill") ?? "#000");
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fillText(words, ...at);
  }
}

/** Sets the pen; false when there is nothing to draw with it. */
function stroke({ context }: Painter, node: SvgNode): boolean {
  const colour = text(node, "stroke");
  if (colour === undefined || colour === "none") return false;
  context.strokeStyle = colour;
  context.lineWidth = number(node, "strokeWidth", 1);
  context.lineJoin = text(node, "strokeLinejoin") === "round" ? "round" : "miter";
  context.setLineDash((text(node, "strokeDasharray") ?? "").split(" ").filter(Boolean).map(Number));
  return true;
}

function paint(painter: Painter, node: SvgNode): void {
  const { context } = painter;
  if (["defs", "title", "desc", "clipPath", "pattern"].includes(node.tag)) return;
  context.save();
  transform(text(node, "transform"), (name, x, y) => {
    if (name === "translate") context.translate(x, y ?? 0);
    else context.scale(x, y ?? x);
  });
  const clip = painter.named.get(reference(text(node, "clipPath")) ?? "")?.children[0];
  if (clip !== undefined && typeof clip !== "string") {
    const shape = outline(clip);
    if (shape !== undefined) context.clip(shape);
  }
  const shape = outline(node);
  if (node.tag === "text") paintText(painter, node);
  else if (shape !== undefined) {
    const fill = paintOf(painter, text(node, "fill") ?? "#000");
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(shape, "evenodd");
    }
    if (stroke(painter, node)) context.stroke(shape);
  } else {
    for (const child of node.children) if (typeof child !== "string") paint(painter, child);
  }
  context.restore();
}

/**
 * Paints SVG data on a new canvas. An image element would have to load the SVG from a `blob:` or `data:`
 * address, which a strict content security policy forbids, and would see none of the page's fonts.
 */
export function paintSvg(node: SvgNode, scale: number, makeCanvas: MakeCanvas): HTMLCanvasElement {
  const canvas = makeCanvas(
    Math.round(number(node, "width") * scale),
    Math.round(number(node, "height") * scale),
  );
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("paintSvg: the canvas has no 2d context");
  context.scale(scale, scale);
  const painter: Painter = {
    context,
    named: collect(node, new Map()),
    patterns: new Map(),
    makeCanvas,
    scale,
    fontFamily: text(node, "fontFamily") ?? "sans-serif",
  };
  paint(painter, node);
  return canvas;
}
