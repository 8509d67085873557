import type { Box } from "../layout/areaLayout.js";
import { LABEL_LEADING, NARROW, type Lane, type RowPlace } from "../layout/rowPlaces.js";
import { describeBase, describeMeasure } from "../model/describeMeasure.js";
import type { ToldRow } from "../model/divergingRow.js";
import type { DivergingAnswer } from "../model/rows.js";
import type { PlotCell } from "./plot.js";
import { formatNet, type SideColumn } from "./sideColumns.js";

/** A row where it lies, with the ends of its answers' parts. */
export interface PlacedRow {
  readonly row: ToldRow;
  readonly place: RowPlace;
  readonly lane: Lane;
  readonly boxes: readonly {
    readonly answers: readonly number[];
    readonly x0: number;
    readonly x1: number;
  }[];
}

interface Around {
  readonly answers: readonly DivergingAnswer[];
  readonly format: (share: number) => string;
  readonly width: number;
  /** Where the bars end and the columns begin. */
  readonly right: number;
  readonly centre: number;
  readonly columns: readonly SideColumn[];
}

/** The least that pointer and focus ring need. */
const LEAST = 8;
/** The width of a chip with its symbol. */
const CHIP = 48;

/** What is to be reached on a row: each answer, and the net figure where any row has one. */
export function divergingCells(
  { row, place, lane, boxes }: PlacedRow,
  index: number,
  { answers, format, width, right, centre, columns }: Around,
): PlotCell[] {
  const base = row.base === undefined ? "" : `, ${describeBase(row.base)}`;
  const [top, bottom] = [lane.y - 2, lane.y + lane.height + 2];
  const cell = (id: string, label: string, column: number, box: Box, text: string): PlotCell => ({
    key: `${row.id}/${id}`,
    rowId: row.id,
    row: index,
    column,
    box,
    heading: `${row.label}, ${label}`,
    text,
  });
  const shares = answers.map(({ id, label }, column) => {
    const own = boxes.find((box) => box.answers.includes(column));
    const [from, to] = own === undefined ? [centre, centre + CHIP] : [own.x0, own.x1];
    const more = Math.max(LEAST - (to - from), 0) / 2;
    const x0 = Math.min(Math.max(from - more, 0), width - LEAST);
    const text = describeMeasure(row.shares[column], format) + together(row, column, format);
    const box: Box = [x0, top, Math.max(to + more, x0 + LEAST), bottom];
    return cell(`answer-${id}`, label, column, box, withBase(text, row.shares[column]?.base, base));
  });
  const net = columns.find(({ head }) => head === "Net");
  if (net === undefined) return shares;
  const under = place.labelY + (place.label.length - 0.5) * LABEL_LEADING;
  const box: Box =
    width < NARROW
      ? [1, under, width - 1, under + LABEL_LEADING]
      : [right + 4, top, right + net.width + 4, bottom];
  const text = withBase(describeMeasure(row.net, formatNet), row.net?.base, base);
  return [...shares, cell("net", "Net", answers.length, box, text)];
}

/** What an answer that is withheld comes to with the others that are: the length of their part of the bar. */
function together({ merged }: ToldRow, answer: number, format: Around["format"]): string {
  if (merged?.places.includes(answer) !== true) return "";
  return `, ${merged.places.length} answers together ${format(merged.share)}`;
}

/** The row's base, where the figure says none of its own. */
function withBase(text: string, own: number | undefined, base: string): string {
  return own === undefined ? `${text}${base}` : text;
}
