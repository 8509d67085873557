import { axisHeight, axisNodes, rowLabel } from "../draw/axis.js";
import { styleFill } from "../draw/patterns.js";
import { svg, type SvgNode } from "../draw/svgNode.js";
import type { Box } from "../layout/areaLayout.js";
import { axisTicks, linearScale, type LinearScale } from "../layout/linear.js";
import { NARROW, rowPlaces, type Lane } from "../layout/rowPlaces.js";
import { formatShare } from "../model/describe.js";
import { toldRow } from "../model/divergingRow.js";
import type { DivergingAnswer, DivergingRow } from "../model/rows.js";
import { answerStyles } from "../style/markStyle.js";
import type { Paint } from "../style/tokens.js";
import { rowBox } from "./barPlot.js";
import { chipNodes } from "./chip.js";
import { divergingCells } from "./divergingCells.js";
import { reachOf, segmentsOf } from "./divergingLayout.js";
import { segmentNodes } from "./divergingMarks.js";
import { fillKeyOf, stateFills, stateKeys } from "./keys.js";
import { emptyPlot, type Plot } from "./plot.js";
import { columnNodes, sideColumns, sideLines } from "./sideColumns.js";

/** What diverging bars show, apart from their words. */
export interface DivergingContent {
  /** In the order of the scale, from the most negative to the most positive. */
  readonly answers: readonly DivergingAnswer[];
  readonly rows: readonly DivergingRow[];
  /** Neutral answers straddle the centre, or stand apart at the right. `centre` unless given. */
  readonly neutral?: "centre" | "apart";
  /** Prints shares; percentages unless given. */
  readonly format?: (share: number) => string;
  /** What the axis counts, with its unit. */
  readonly axisLabel?: string;
}

/** Between the bars and neutral answers that stand apart. */
const APART_GAP = 18;
const HEAD = 20;

/** Lays out answers as shares to both sides of a centre line. */
export function divergingPlot(content: DivergingContent, width: number): Plot {
  const { answers, neutral = "centre", format = formatShare, axisLabel } = content;
  const rows = content.rows.map((row) => toldRow(row, answers));
  if (rows.length === 0 || answers.length === 0) return emptyPlot(width);
  const styles = answerStyles(answers.map(({ side }) => side));
  const columns = sideColumns(rows);
  const narrow = width < NARROW;
  const { left, places, bottom } = rowPlaces(
    rows.map(({ label }) => label),
    {
      width,
      top: narrow || columns.length === 0 ? 0 : HEAD,
      lanes: 1,
      laneHeight: 24,
      under: sideLines(columns, rows.length),
    },
  );
  const top = places[0]?.y ?? 0;
  const right = narrow ? width : width - columns.reduce((sum, column) => sum + column.width, 0);
  const segments = rows.map((row) => segmentsOf(row, answers, neutral));
  const reach = reachOf(segments.flat());
  const gap = reach.apart > 0 ? APART_GAP : 0;
  const unit = (right - left - gap) / (reach.left + reach.right + reach.apart);
  const end = left + unit * (reach.left + reach.right);
  const scale = linearScale([-reach.left, reach.right], [left, end]);
  const apart = linearScale([0, Math.max(reach.apart, 0.1)], [end + gap, right]);
  const scaleOf = (isApart: boolean): LinearScale => (isApart ? apart : scale);
  const placed = rows.flatMap((row, index) => {
    const place = places[index];
    const lane = place?.lanes[0];
    if (place === undefined || lane === undefined) return [];
    const boxes = (segments[index] ?? []).map(({ answer, from, to, apart: isApart }) => ({
      answer,
      x0: scaleOf(isApart).at(from),
      x1: scaleOf(isApart).at(to),
    }));
    return [{ row, place, lane, boxes }];
  });
  const states = rows.map(({ state }) => (state === undefined ? { value: 0 } : { state }));
  const axes = [
    { scale, from: left, to: end, low: -reach.left, high: reach.right },
    ...(gap === 0 ? [] : [{ scale: apart, from: end + gap, to: right, low: 0, high: reach.apart }]),
  ];
  return {
    width,
    height: bottom + axisHeight(axisLabel, width - left),
    cells: placed.flatMap((one, index) =>
      divergingCells(one, index, { answers, format, width, right, centre: scale.at(0), columns }),
    ),
    rows: new Map(placed.map(({ row, place }): [string, Box] => [row.id, rowBox(place, width)])),
    keys: [
      ...answers.flatMap(({ id, label }, at) => {
        const style = styles[at];
        return style === undefined ? [] : [fillKeyOf(id, label, style)];
      }),
      ...stateKeys(states),
    ],
    fills: [...styles.map(styleFill), ...stateFills(states)],
    draw: (patternId, paint) => {
      const centre = scale.at(0);
      const pen = { format, centre, patternId, paint };
      const segmentsDrawn = placed.flatMap(({ row, lane, boxes }) =>
        boxes.flatMap(({ answer, x0, x1 }) => {
          const style = styles[answer];
          return style === undefined
            ? []
            : [segmentNodes(row.shares[answer], style, [x0, x1], lane, pen)];
        }),
      );
      const zeros = gap === 0 ? [centre] : [centre, apart.at(0)];
      const ticks = axes.flatMap(({ scale: own, from, to, low, high }, at) =>
        axisNodes(
          own,
          axisTicks([low, high], to - from, (share) => format(Math.abs(share))),
          { left: from, right: at === axes.length - 1 ? width : to + gap, top, bottom },
          at === 0 ? axisLabel : undefined,
          paint,
        ),
      );
      return [
        ...ticks,
        ...segmentsDrawn.flatMap(({ body }) => body),
        ...zeros.flatMap((x) =>
          zeroLine(
            x,
            narrow ? placed : [{ lane: { y: top + 2, height: bottom - top - 4 } }],
            paint,
          ),
        ),
        ...segmentsDrawn.flatMap(({ label }) => label),
        ...placed.flatMap(({ row, lane }) =>
          row.state === undefined ? [] : chipNodes(row.state, centre, lane, patternId, paint),
        ),
        ...placed.flatMap(({ place }) => rowLabel(place, paint)),
        ...(narrow ? [] : columnNodes(columns, placed, right, top, paint)),
      ];
    },
  };
}

/** A line where shares begin: along each of these bands, so that it crosses no label. */
function zeroLine(x: number, bands: readonly { readonly lane: Lane }[], paint: Paint): SvgNode[] {
  return bands.map(({ lane: { y, height } }) =>
    svg("line", {
      x1: x,
      y1: y - 2,
      x2: x,
      y2: y + height + 2,
      stroke: paint("ink"),
      strokeWidth: 1,
    }),
  );
}
