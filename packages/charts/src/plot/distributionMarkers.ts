import { haloText } from "../draw/axis.js";
import { svg, type SvgNode } from "../draw/svgNode.js";
import { intervalNodes } from "../draw/symbols.js";
import { TICK_FONT, type LinearScale } from "../layout/linear.js";
import { textWidth } from "../layout/text.js";
import { formatNumber } from "../model/classify.js";
import { describeMeasure } from "../model/describeMeasure.js";
import type { DistributionMarker } from "../model/rows.js";
import type { Paint } from "../style/tokens.js";
import type { PlotCell } from "./plot.js";

/** A marker where it lies: a row of its own above the columns, from where its line goes down. */
export interface PlacedMarker {
  readonly cell: PlotCell;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ends?: readonly [number, number];
  /** Where the text begins; where it ends, if it stands at the left. */
  readonly textX: number;
  readonly atLeft: boolean;
}

const GAP = 8;

export function placedMarkers(
  markers: readonly DistributionMarker[],
  scale: LinearScale,
  width: number,
  given: ((value: number) => string) | undefined,
  /** Where the first row begins, and how high each is. */
  rows: { readonly top: number; readonly height: number },
): PlacedMarker[] {
  const format = given ?? formatNumber;
  const known = markers.filter(({ value }) => Number.isFinite(value));
  return known.map(({ id, label, value, interval }, at) => {
    const x = scale.at(value);
    const ends =
      interval === undefined
        ? undefined
        : ([scale.at(interval.low), scale.at(interval.high)] as const);
    const text = `${label} ${format(value)}`;
    const long = textWidth(text, TICK_FONT);
    const [from, to] = ends ?? [x, x];
    // The lines of earlier markers come down through this one's row.
    const crossed = known.slice(0, at).some((other) => {
      const line = scale.at(other.value);
      return line > to && line < to + GAP + long + 4;
    });
    const atLeft = (crossed || to + GAP + long > width) && from - GAP - long >= 0;
    const textX = atLeft ? from - GAP : Math.max(Math.min(to + GAP, width - long), 0);
    const y = rows.top + (at + 0.5) * rows.height;
    const x0 = Math.max(Math.min(from, atLeft ? textX - long : textX) - 4, 1);
    const x1 = Math.min(Math.max(to, atLeft ? textX : textX + long) + 4, width - 1);
    const measure = interval === undefined ? { value } : { value, interval };
    return {
      cell: {
        key: `marker-${id}`,
        rowId: `marker-${id}`,
        row: 0,
        column: at,
        box: [x0, y - rows.height / 2 + 1, x1, y + rows.height / 2 - 1],
        heading: label,
        text: describeMeasure(measure, format),
      },
      text,
      x,
      y,
      ...(ends === undefined ? {} : { ends }),
      textX,
      atLeft,
    };
  });
}

/** Solid, then dashed, so that two lines differ. */
const DASHES: readonly (string | undefined)[] = [undefined, "5 3", "1.5 2.5"];

export function markerNodes(
  { text, x, y, ends, textX, atLeft }: PlacedMarker,
  index: number,
  bottom: number,
  paint: Paint,
): SvgNode[] {
  const line = { x1: x, y1: y - 6, x2: x, y2: bottom };
  const strokeDasharray = DASHES[index % DASHES.length];
  return [
    svg("line", { ...line, stroke: paint("ground"), strokeWidth: 4 }),
    svg("line", { ...line, stroke: paint("ink"), strokeWidth: 1.5, strokeDasharray }),
    ...(ends === undefined ? [] : intervalNodes(ends, y, "ink", paint)),
    haloText(text, textX, y + 4, paint, atLeft ? "end" : undefined),
  ];
}
