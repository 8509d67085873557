import { overlaps, type Box, type PlacedArea } from "./areaLayout.js";
import { textWidth } from "./text.js";

/** A text on the chart, centred on its place. */
export interface PlacedLabel {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  /** Inside one area: takes its colour from what it stands on. Otherwise it needs a halo. */
  readonly inside: boolean;
}

const SMALLEST = 8.5;
const LARGEST = 13;
/** The share of labels that must fit for any to be shown. */
const MOST = 0.9;

/** The largest size at which a text fits into the room of an area, or undefined. */
function fittingSize(text: string, [width, height]: readonly [number, number]): number | undefined {
  const size = Math.min(LARGEST, height, width / Math.max(textWidth(text, 1), 0.1));
  return size < SMALLEST ? undefined : size;
}

/**
 * The short labels of tiles, all in one size, where most of them can be read: a few here and there would
 * seem to mean something. `zoom` says how much the chart is
 * enlarged: labels keep a readable size, so more of them fit.
 */
export function tileLabels(areas: readonly PlacedArea[], zoom = 1): PlacedLabel[] {
  const fitting = areas.flatMap((area) => {
    const { shortLabel: text, room } = area;
    if (text === undefined || room === undefined) return [];
    const size = fittingSize(text, [room[0] * zoom, room[1] * zoom]);
    return size === undefined ? [] : [{ area, text, size }];
  });
  const labelled = areas.filter(({ shortLabel }) => shortLabel !== undefined).length;
  if (fitting.length < MOST * labelled) return [];
  const fontSize = Math.min(...fitting.map(({ size }) => size)) / zoom;
  return fitting.map(({ area, text }): PlacedLabel => {
    const [x, y] = area.point;
    return { code: area.code, text, x, y, fontSize, inside: true };
  });
}

/**
 * Names on the map, in the order given; one that would touch an earlier one or leave the chart is left
 * out. `zoom` says how much the map is enlarged: labels keep their size, so more of them fit.
 */
export function mapLabels(
  areas: readonly PlacedArea[],
  texts: ReadonlyMap<string, string>,
  width: number,
  zoom = 1,
): PlacedLabel[] {
  const fontSize = 12 / zoom;
  const taken: Box[] = [];
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const labels: PlacedLabel[] = [];
  for (const [code, text] of texts) {
    const area = byCode.get(code);
    if (area === undefined) continue;
    const half = textWidth(text, fontSize) / 2 + 2 / zoom;
    const [px, y] = area.point;
    const x = Math.min(Math.max(px, half), width - half);
    const box: Box = [x - half, y - fontSize * 0.7, x + half, y + fontSize * 0.7];
    if (taken.some((other) => overlaps(other, box))) continue;
    taken.push(box);
    labels.push({ code, text, x, y, fontSize, inside: false });
  }
  return labels;
}
