import type { Box, Point } from "./areaLayout.js";

/**
 * Which part of a chart is shown: how many times it is enlarged, and the point in the middle, as shares
 * of the chart's width and height. Free of pixels, so that it outlives a change of size and fits in a URL.
 */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: View = { zoom: 1, x: 0.5, y: 0.5 };

/** The strongest enlargement. */
export const MAX_ZOOM = 16;

interface Size {
  readonly width: number;
  readonly height: number;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The nearest view that shows nothing beyond the chart's edge. */
export function keepInside({ zoom, x, y }: View): View {
  const k = clamp(zoom, 1, MAX_ZOOM);
  const half = 0.5 / k;
  return { zoom: k, x: clamp(x, half, 1 - half), y: clamp(y, half, 1 - half) };
}

/** Enlarges by a factor while the point at `at` (shares of the visible frame) stays where it is. */
export function zoomAt(view: View, factor: number, at: Point = [0.5, 0.5]): View {
  const zoom = clamp(view.zoom * factor, 1, MAX_ZOOM);
  const shift = (place: number): number => (place - 0.5) * (1 / view.zoom - 1 / zoom);
  return keepInside({ zoom, x: view.x + shift(at[0]), y: view.y + shift(at[1]) });
}

/** Enlarges by a factor with a point of the chart, in pixels, in the middle as far as the edge allows. */
export function zoomTo(view: View, factor: number, [x, y]: Point, { width, height }: Size): View {
  return keepInside({ zoom: view.zoom * factor, x: x / width, y: y / height });
}

/** Moves the chart under the frame by shares of the frame: what is dragged right comes from the left. */
export function panBy(view: View, dx: number, dy: number): View {
  return keepInside({ zoom: view.zoom, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom });
}

/** The `transform` attribute that shows a view. */
export function viewTransform({ zoom, x, y }: View, { width, height }: Size): string | undefined {
  if (zoom === 1) return undefined;
  const left = width * (0.5 - zoom * x);
  const top = height * (0.5 - zoom * y);
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${zoom.toFixed(4)})`;
}

/** Moves the view as little as needed for a box of the chart to be in sight; its middle if it is too large. */
export function reveal(view: View, [x0, y0, x1, y1]: Box, { width, height }: Size): View {
  const half = 0.5 / view.zoom;
  const shift = (centre: number, low: number, high: number): number => {
    if (high - low > 2 * half) return (low + high) / 2;
    return clamp(centre, high - half, low + half);
  };
  return keepInside({
    zoom: view.zoom,
    x: shift(view.x, x0 / width, x1 / width),
    y: shift(view.y, y0 / height, y1 / height),
  });
}
