import { figureNode, type Figure, type FigureOptions } from "../draw/figure.js";
import { paintSvg } from "./paintSvg.js";

export interface PngOptions extends FigureOptions {
  /** Pixels of the picture for each CSS pixel of the layout. 2 unless given. */
  readonly scale?: number;
}

/**
 * Draws a chart as a PNG file, in a browser. The same drawing as `toSvg`, painted on a canvas: nothing of
 * the page is photographed, and nothing is loaded.
 *
 * Rejects when the browser cannot make the picture, as when it is too large for its canvas.
 */
export async function toPng(
  figure: Figure,
  { scale = 2, ...options }: PngOptions = {},
): Promise<Blob> {
  const canvas = paintSvg(figureNode(figure, options), scale, (width, height) => {
    const made = document.createElement("canvas");
    made.width = width;
    made.height = height;
    return made;
  });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) throw new Error("toPng: the browser made no picture");
  return blob;
}
