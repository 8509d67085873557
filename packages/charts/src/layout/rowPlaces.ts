import { textWidth, wrapText } from "./text.js";

/** The size of row labels. */
export const LABEL_FONT = 14;
export const LABEL_LEADING = 18;
/** Narrower charts have their labels above the marks. */
export const NARROW = 480;

const LABEL_GAP = 12;

/** A band of a row that holds one mark. */
export interface Lane {
  readonly y: number;
  readonly height: number;
}

/** Where a row's label and marks lie, in pixels from the top of the plot. */
export interface RowPlace {
  readonly y: number;
  readonly height: number;
  readonly label: readonly string[];
  /** The line below the label. */
  readonly under?: string;
  /** The middle of the label's first line. */
  readonly labelY: number;
  readonly lanes: readonly Lane[];
}

export interface RowPlaces {
  /** Where the marks begin. */
  readonly left: number;
  readonly places: readonly RowPlace[];
  readonly bottom: number;
}

export interface RowPlaceOptions {
  readonly width: number;
  /** Where the first row begins. */
  readonly top: number;
  readonly lanes: number;
  readonly laneHeight: number;
  /** A line below each label, on narrow charts. */
  readonly under?: readonly (string | undefined)[];
}

const ROW_GAP = 10;
const LANE_GAP = 2;

/**
 * Lays out the labels of rows, in a column at the left or, on narrow charts, above the marks, and below each other as
 * many bands as a row has marks.
 */
export function rowPlaces(
  labels: readonly string[],
  { width, top, lanes, laneHeight, under = [] }: RowPlaceOptions,
): RowPlaces {
  const narrow = width < NARROW;
  const wrapped = labels.map((label) => wrapText(label, LABEL_FONT, narrow ? width : width * 0.36));
  const widest = Math.max(0, ...wrapped.flat().map((line) => textWidth(line, LABEL_FONT)));
  const left = narrow || widest === 0 ? 0 : Math.ceil(Math.min(widest, width * 0.4)) + LABEL_GAP;
  const marks = lanes * laneHeight + (lanes - 1) * LANE_GAP;
  let y = top;
  const places = wrapped.map((label, index): RowPlace => {
    const line = narrow ? under[index] : undefined;
    const text = (label.length + (line === undefined ? 0 : 1)) * LABEL_LEADING;
    const inner = narrow ? text + 2 + marks : Math.max(text, marks);
    const height = inner + ROW_GAP;
    const start = y + ROW_GAP / 2;
    const firstLane = narrow ? start + text + 2 : start + (inner - marks) / 2;
    const place = {
      y,
      height,
      label,
      ...(line === undefined ? {} : { under: line }),
      labelY: (narrow ? start : start + (inner - text) / 2) + LABEL_LEADING / 2,
      lanes: Array.from({ length: lanes }, (_, lane) => ({
        y: firstLane + lane * (laneHeight + LANE_GAP),
        height: laneHeight,
      })),
    };
    y += height;
    return place;
  });
  return { left, places, bottom: y };
}
