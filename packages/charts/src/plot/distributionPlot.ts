import { axisHeight, axisNodes, plainText } from "../draw/axis.js";
import { styleFill } from "../draw/patterns.js";
import { axisTicks, linearScale, niceDomain, TICK_FONT } from "../layout/linear.js";
import { NARROW } from "../layout/rowPlaces.js";
import { textWidth, wrapText } from "../layout/text.js";
import { formatShare as percent } from "../model/describe.js";
import { describeMeasure, told, toldValue } from "../model/describeMeasure.js";
import { binLabel, limitFormat, toldBins } from "../model/distributionBins.js";
import { singleSeries, type Bin, type DistributionMarker } from "../model/rows.js";
import { heightsText, levelNodes, limitTicks } from "./distributionAxes.js";
import { columnNodes, type ColumnPen } from "./distributionColumns.js";
import { markerNodes, placedMarkers } from "./distributionMarkers.js";
import { intervalKeys, stateFills, stateKeys } from "./keys.js";
import { emptyPlot, type Plot, type PlotCell } from "./plot.js";
import { deviationNodes, DEVIATION_HEIGHT, type NormalScale } from "./normalScale.js";

/** What a distribution shows, apart from its words. */
export interface DistributionContent {
  /**
   * Ascending, each from its lower limit to under its upper one, the last to its upper one. Where widths differ, areas
   * show the shares. One that is withheld alone withholds all.
   */
  readonly bins: readonly Bin[];
  /** Lines across the distribution, such as its mean, with their intervals. */
  readonly markers?: readonly DistributionMarker[];
  /** Prints values on the axis, with their unit. */
  readonly format?: (value: number) => string;
  /** Prints shares; percentages unless given. */
  readonly formatShare?: (share: number) => string;
  /** What the axis counts, with its unit. */
  readonly axisLabel?: string;
  /** A second line of ticks, at the mean and at whole standard deviations from it. */
  readonly normalScale?: NormalScale;
}

const MARKER_ROW = 20;
/** A line above the markers, where none of theirs comes down. */
const CAPTION_ROW = 18;
/** Above the highest column, for its share. */
const HEADROOM = 18;

/** Lays out shares as columns over the values they are of. */
export function distributionPlot(content: DistributionContent, width: number): Plot {
  const { formatShare = percent, axisLabel, normalScale, markers = [] } = content;
  const bins = toldBins(content.bins);
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) return emptyPlot(width);
  const format = content.format ?? limitFormat(bins);
  const narrowest = Math.min(...bins.map(({ from, to }) => to - from));
  const uneven = bins.some(({ from, to }) => to - from > narrowest * 1.001);
  const density = ({ from, to }: Bin, share: number): number => (share * narrowest) / (to - from);
  const tallest = bins.flatMap((bin) => {
    const own = told(bin.measure);
    if (own.state !== undefined) return [];
    return [own.value, own.interval?.high ?? 0].map((share) => density(bin, share));
  });
  const heights = niceDomain([0, ...tallest]);
  const caption = uneven
    ? wrapText(heightsText(format(narrowest), axisLabel), TICK_FONT, width)
    : [];
  const under = caption.length * CAPTION_ROW;
  const top = under + markers.length * MARKER_ROW + HEADROOM;
  const bottom = top + (width < NARROW ? 150 : 200);
  const y = linearScale(heights, [bottom, top]);
  const sideTicks = axisTicks(heights, 4 * 60, formatShare);
  const left = Math.ceil(Math.max(...sideTicks.map(({ text }) => textWidth(text, TICK_FONT)))) + 8;
  const x = linearScale([first.from, last.to], [left, width - 8]);
  const places = bins.map((bin) => [x.at(bin.from), x.at(bin.to)] as const);
  const placed = placedMarkers(markers, x, width, content.format, {
    top: under,
    height: MARKER_ROW,
  });
  const labelled = bins.every(({ measure }, at) => {
    const share = toldValue(measure);
    const [x0 = 0, x1 = 0] = places[at] ?? [];
    return share === undefined || textWidth(formatShare(share), TICK_FONT) + 4 <= x1 - x0;
  });
  const series = singleSeries();
  const bottomTicks =
    limitTicks(bins, places, format) ??
    axisTicks([first.from, last.to], width - 8 - left, content.format);
  const columns = bins.map((bin, at): PlotCell => {
    const [x0 = 0, x1 = 0] = places[at] ?? [];
    return {
      key: `bin-${at}`,
      rowId: `bin-${at}`,
      row: markers.length > 0 ? 1 : 0,
      column: at,
      box: [x0, top - HEADROOM, x1, bottom],
      heading: binLabel(bin, at === bins.length - 1, format),
      text: describeMeasure(bin.measure, formatShare),
    };
  });
  const measures = bins.map(({ measure }) => measure);
  const extra = normalScale === undefined ? 0 : DEVIATION_HEIGHT;
  return {
    width,
    height: bottom + extra + axisHeight(axisLabel, width - left),
    cells: [...placed.map(({ cell }) => cell), ...columns],
    rows: new Map(),
    keys: [...intervalKeys(measures), ...stateKeys(measures)],
    fills: [...series.map(({ style }) => styleFill(style)), ...stateFills(measures)],
    draw: (patternId, paint) => {
      const pen: ColumnPen = { y, bottom, formatShare, labelled, patternId, paint };
      const drawn = bins.flatMap((bin, at) => {
        const place = places[at];
        const style = series[0]?.style;
        if (place === undefined || style === undefined) return [];
        return [columnNodes(bin.measure, (share) => density(bin, share), place, style, pen)];
      });
      return [
        ...sideTicks.flatMap(({ value, text }) =>
          levelNodes(text, y.at(value), left, width - 8, paint),
        ),
        ...drawn.flatMap(({ body }) => body),
        ...axisNodes(
          x,
          bottomTicks,
          { left, right: width, top: bottom, bottom: bottom + 0.5 },
          extra === 0 ? axisLabel : undefined,
          paint,
        ),
        ...(normalScale === undefined
          ? []
          : [
              ...deviationNodes(normalScale, x, bottom, width, paint),
              ...axisNodes(
                x,
                [],
                { left, right: width, top: bottom, bottom: bottom + extra },
                axisLabel,
                paint,
              ),
            ]),
        ...placed.flatMap((marker, at) => markerNodes(marker, at, bottom, paint)),
        ...drawn.flatMap(({ label }) => label),
        ...caption.map((line, at) => plainText(line, 0, at * CAPTION_ROW + 13, paint("quiet"))),
      ];
    },
  };
}
