import { axisHeight, axisNodes, referenceNodes, rowLabel } from "../draw/axis.js";
import { styleFill } from "../draw/patterns.js";
import type { Box } from "../layout/areaLayout.js";
import { axisTicks, linearScale, TICK_FONT } from "../layout/linear.js";
import { rowPlaces, type RowPlace } from "../layout/rowPlaces.js";
import { alignedFormat } from "../model/classify.js";
import { describeMeasure, stateSymbol, told, toldValue } from "../model/describeMeasure.js";
import type { Measure } from "../model/measure.js";
import { singleSeries, type BarRow, type Reference, type Series } from "../model/rows.js";
import { barDomain, rightEnd } from "./barDomain.js";
import { barMark, VALUE_GAP } from "./barMarks.js";
import { dotKeyOf, fillKeyOf, intervalKeys, stateFills, stateKeys } from "./keys.js";
import { emptyPlot, type Plot, type PlotCell, type PlotKey } from "./plot.js";

/** What a bar chart shows, apart from its words. */
export interface BarContent {
  readonly rows: readonly BarRow[];
  /** One without a name unless given. */
  readonly series?: readonly Series[];
  /** `bar` from zero, `dot` on any domain. `bar` unless given. */
  readonly mark?: "bar" | "dot";
  /** The ends of the axis; round numbers around the figures unless given. */
  readonly domain?: readonly [low: number, high: number];
  /** Prints the figures with their unit; thousands separated, one decimal where any needs it unless given. */
  readonly format?: (value: number) => string;
  /** What the axis counts, with its unit. */
  readonly axisLabel?: string;
  readonly reference?: Reference;
}

/** A chip's width, and the gap to its symbol. */
const CHIP = 31;

/** Lays out bars or dots with their intervals: below each other the rows, in each row a band for each series. */
export function barPlot(content: BarContent, width: number): Plot {
  const { rows, mark = "bar", axisLabel, reference } = content;
  const series = content.series ?? singleSeries();
  const measures = rows.flatMap((row) => series.map((_, at): Measure => row.measures[at] ?? {}));
  if (measures.length === 0) return emptyPlot(width);
  const format = content.format ?? alignedFormat(measures.map(toldValue));
  const domain = barDomain(measures, mark, content.domain, reference?.value);
  const top = reference === undefined ? 0 : 20;
  const labels = rows.map(({ label }) => label);
  const lanes = { lanes: series.length, laneHeight: series.length > 1 ? 15 : 18 };
  const { left, places, bottom } = rowPlaces(labels, { width, top, ...lanes });
  const right = rightEnd(measures, domain, [left, width], (measure) => {
    const own = told(measure);
    return own.state === undefined
      ? { text: format(own.value), fontSize: TICK_FONT, gap: VALUE_GAP + 5 }
      : { text: stateSymbol(own.state), fontSize: TICK_FONT, gap: CHIP };
  });
  const scale = linearScale(domain, [left, right]);
  const ticks = axisTicks(domain, right - left, content.format);
  const axis = { left, right: width, top, bottom };
  const placed = rows.flatMap((row, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ row, place }];
  });
  return {
    width,
    height: bottom + axisHeight(axisLabel, width - left),
    cells: placed.flatMap(({ row, place }, index) =>
      rowCells(row, index, place, { series, width, format }),
    ),
    rows: new Map(placed.map(({ row, place }): [string, Box] => [row.id, rowBox(place, width)])),
    keys: [
      ...seriesKeys(series, mark),
      ...intervalKeys(measures, mark === "bar"),
      ...stateKeys(measures),
    ],
    fills: [...series.map(({ style }) => styleFill(style)), ...stateFills(measures)],
    draw: (patternId, paint) => {
      const pen = { mark, scale, left, format, patternId, paint };
      const marks = placed.flatMap(({ row, place }) =>
        series.flatMap((one, at) => {
          const lane = place.lanes[at];
          return lane === undefined ? [] : [barMark(row.measures[at], one, at, lane, pen)];
        }),
      );
      return [
        ...axisNodes(scale, ticks, axis, axisLabel, paint),
        ...marks.flatMap((drawn) => drawn.mark),
        ...(reference === undefined
          ? []
          : referenceNodes(scale.at(reference.value), reference.label, axis, paint)),
        ...placed.flatMap(({ place }) => rowLabel(place, paint)),
        ...marks.flatMap(({ text }) => text),
      ];
    },
  };
}

/** The band across the whole chart that belongs to a row. */
export function rowBox({ y, height }: RowPlace, width: number): Box {
  return [1, y + 1, width - 1, y + height - 1];
}

/** What is to be reached on a row: the row where it has one figure, its bands where it has several. */
function rowCells(
  row: BarRow,
  index: number,
  place: RowPlace,
  { series, width, format }: Required<Pick<BarContent, "series" | "format">> & Pick<Plot, "width">,
): PlotCell[] {
  return series.map((one, column): PlotCell => {
    const lane = place.lanes[column] ?? place;
    const single = series.length === 1;
    return {
      key: single ? row.id : `${row.id}/${one.id}`,
      rowId: row.id,
      row: index,
      column,
      box: single ? rowBox(place, width) : [1, lane.y, width - 1, lane.y + lane.height],
      heading: one.label === "" ? row.label : `${row.label}, ${one.label}`,
      text: describeMeasure(row.measures[column], format),
    };
  });
}

function seriesKeys(series: readonly Series[], mark: "bar" | "dot"): PlotKey[] {
  return series
    .filter(({ label }) => label !== "")
    .map(({ id, label, style }, index) =>
      mark === "bar" ? fillKeyOf(id, label, style) : dotKeyOf(id, label, style, index),
    );
}
