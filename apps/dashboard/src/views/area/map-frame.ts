import type { AreaFeature, View } from "@abep/charts";

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** How much of the map at least is shown, so that a small LA is still seen within its surroundings. */
const leastShare = 0.09;

/** Room around what is framed, as a share of its size. */
const room = 0.25;

/**
 * The view of a map of `features` that shows the areas `codes` with some room around them. The map
 * fits its features into a frame of their own proportions, north up.
 */
export function frameOn(features: readonly AreaFeature[], codes: readonly string[]): View {
  const wanted = new Set(codes);
  const whole = boxOf(features);
  const [x0, y0, x1, y1] = boxOf(features.filter(({ code }) => wanted.has(code)));
  const width = whole[2] - whole[0];
  const height = whole[3] - whole[1];
  const share = Math.max((x1 - x0) / width, (y1 - y0) / height) * (1 + room);
  if (!(share < 1)) return { zoom: 1, x: 0.5, y: 0.5 };
  return {
    zoom: 1 / Math.max(share, leastShare),
    x: ((x0 + x1) / 2 - whole[0]) / width,
    y: (whole[3] - (y0 + y1) / 2) / height,
  };
}

/** The box around some features; inside out where there is none. */
function boxOf(features: readonly AreaFeature[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [x = 0, y = 0] of polygons.flat(2)) {
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x);
      y1 = Math.max(y1, y);
    }
  }
  return [x0, y0, x1, y1];
}
