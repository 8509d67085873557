import type { Position } from "geojson";
import type { AreaFeature, Inset } from "../model/area.js";
import { overlaps, type Box, type PlacedArea, type PlacedInset } from "./areaLayout.js";
import { fitTransform, projectAreas, projectBox, type PlanarTransform } from "./planar.js";

/** The long side of an inset as a share of the chart's short side: the largest that fits is taken. */
const SIZES = [0.46, 0.42, 0.38, 0.34, 0.3, 0.26];
/** How many places are tried along each axis. */
const STEPS = 9;
/** Room above the frame for its label. */
const LABEL_HEIGHT = 18;

/**
 * Draws a part of the map in the emptiest place: of six sizes and 81 places each, the largest frame
 * that covers no vertex of any feature, nearest to the part itself; else the one that covers fewest.
 */
export function placeInset(
  features: readonly AreaFeature[],
  placed: readonly PlacedArea[],
  { label, bbox }: Inset,
  transform: PlanarTransform,
  page: Box,
  taken: readonly PlacedInset[],
): PlacedInset {
  const origin = projectBox(bbox, transform);
  const frame = emptiestFrame(vertexCounter(features, transform, page), bbox, origin, page, taken);
  const within = features.filter((_, index) => {
    const area = placed[index];
    return area !== undefined && overlaps(area.bounds, origin);
  });
  return { label, frame, origin, areas: projectAreas(within, fitTransform(bbox, frame)) };
}

type Counter = (box: Box) => number;

/** How many cells the page is divided into along each axis, to count vertices in. */
const CELLS = 80;

/**
 * Prepares to count, in constant time, the vertices in a box: in all cells that the box touches, so that a
 * count of nothing can be trusted. Each sum is that of all cells above and to the left (a summed-area table).
 */
function vertexCounter(
  features: readonly AreaFeature[],
  { scale, translate }: PlanarTransform,
  page: Box,
): Counter {
  const side = CELLS + 1;
  const sums = new Uint32Array(side * side);
  const cell = (value: number, low: number, high: number): number =>
    Math.min(Math.max(Math.floor(((value - low) / (high - low)) * CELLS), 0), CELLS - 1);
  const column = (x: number): number => cell(x, page[0], page[2]);
  const row = (y: number): number => cell(y, page[1], page[3]);
  for (const feature of features) {
    for (const ring of rings(feature)) {
      for (const point of ring) {
        const y = row(translate[1] - scale * (point[1] ?? 0));
        const at = (y + 1) * side + column(translate[0] + scale * (point[0] ?? 0)) + 1;
        sums[at] = (sums[at] ?? 0) + 1;
      }
    }
  }
  const sum = (y: number, x: number): number => sums[y * side + x] ?? 0;
  for (let y = 1; y < side; y += 1) {
    for (let x = 1; x < side; x += 1) {
      sums[y * side + x] = sum(y, x) + sum(y - 1, x) + sum(y, x - 1) - sum(y - 1, x - 1);
    }
  }
  return ([x0, y0, x1, y1]) => {
    const [left, top, right, bottom] = [column(x0), row(y0), column(x1) + 1, row(y1) + 1];
    return sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left);
  };
}

function emptiestFrame(
  countIn: Counter,
  bbox: Box,
  origin: Box,
  page: Box,
  taken: readonly PlacedInset[],
): Box {
  const [pageWidth, pageHeight] = [page[2] - page[0], page[3] - page[1]];
  const aspect = (bbox[3] - bbox[1]) / (bbox[2] - bbox[0]);
  const target = [(origin[0] + origin[2]) / 2, (origin[1] + origin[3]) / 2] as const;
  let best: Box = origin;
  let bestCovered = Infinity;
  for (const size of SIZES) {
    const long = size * Math.min(pageWidth, pageHeight);
    const width = aspect > 1 ? long / aspect : long;
    const height = aspect > 1 ? long : long * aspect;
    let bestDistance = Infinity;
    for (let step = 0; step < STEPS * STEPS; step += 1) {
      const x = page[0] + ((pageWidth - width) * (step % STEPS)) / (STEPS - 1);
      const top = page[1] + LABEL_HEIGHT;
      const y = top + ((page[3] - top - height) * Math.floor(step / STEPS)) / (STEPS - 1);
      const room: Box = [x - 4, y - LABEL_HEIGHT, x + width + 4, y + height + 4];
      if (taken.some((inset) => overlaps(inset.frame, room))) continue;
      const covered = countIn(room);
      const distance = Math.hypot(x + width / 2 - target[0], y + height / 2 - target[1]);
      if (covered > bestCovered || (covered === bestCovered && distance >= bestDistance)) continue;
      best = [x, y, x + width, y + height];
      bestCovered = covered;
      bestDistance = distance;
    }
    if (bestCovered === 0) break;
  }
  return best;
}

function rings({ geometry }: AreaFeature): readonly Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}
