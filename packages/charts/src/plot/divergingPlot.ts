import { axisHeight, axisNodes, rowLabel } from "../draw/axis.js";
import { styleFill } from "../draw/patterns.js";
import { svg, type SvgNode } from "../draw/svgNode.js";
import type { Box } from "../layout/areaLayout.js";
import { axisTicks, type LinearScale } from "../layout/linear.js";
import { NARROW, rowPlaces, type Lane } from "../layout/rowPlaces.js";
import { formatShare } from "../model/describe.js";
import { stateCategory, toldValue } from "../model/describeMeasure.js";
import { toldRow, type ToldRow } from "../model/divergingRow.js";
import type { DivergingAnswer, DivergingRow } from "../model/rows.js";
import { answerStyles, type MarkStyle } from "../style/markStyle.js";
import type { Paint } from "../style/tokens.js";
import { rowBox } from "./barPlot.js";
import { chipNodes } from "./chip.js";
import { divergingCells } from "./divergingCells.js";
import { divergingKeys, lacking } from "./divergingKeys.js";
import { segmentsOf, type Origin } from "./divergingLayout.js";
import { segmentNodes } from "./divergingMarks.js";
import { PANEL_GAP, panelsOf } from "./divergingPanels.js";
import { stateFills } from "./keys.js";
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
  const panels = panelsOf(segments.flat(), left, right);
  const scaleOf = (wanted: Origin): LinearScale | undefined =>
    panels.find(({ origin }) => origin === wanted)?.scale;
  const centre = scaleOf("centre")?.at(0) ?? left;
  const placed = rows.flatMap((row, index) => {
    const place = places[index];
    const lane = place?.lanes[0];
    if (place === undefined || lane === undefined) return [];
    const boxes = (segments[index] ?? []).flatMap(({ answers: own, from, to, origin }) => {
      const scale = scaleOf(origin);
      return scale === undefined ? [] : [{ answers: own, x0: scale.at(from), x1: scale.at(to) }];
    });
    return [{ row, place, lane, boxes }];
  });
  return {
    width,
    height: bottom + axisHeight(axisLabel, width - left),
    cells: placed.flatMap((one, index) =>
      divergingCells(one, index, { answers, format, width, right, centre, columns }),
    ),
    rows: new Map(placed.map(({ row, place }): [string, Box] => [row.id, rowBox(place, width)])),
    keys: divergingKeys(answers, styles, rows),
    fills: [...styles.map(styleFill), ...stateFills(lacking(rows))],
    draw: (patternId, paint) => {
      const pen = { centre, patternId, paint };
      const drawn = placed.flatMap(({ row, lane, boxes }) =>
        boxes.flatMap(({ answers: own, x0, x1 }) => {
          const { texts, style } = lookOf(row, own, styles, format);
          return style === undefined ? [] : [segmentNodes(texts, style, [x0, x1], lane, pen)];
        }),
      );
      const withAxis = panels.filter(({ axis }) => axis);
      const ticks = withAxis.flatMap(({ scale, from, to }, at) =>
        axisNodes(
          scale,
          axisTicks(scale.domain, to - from, (share) => format(Math.abs(share))),
          { left: from, right: at === panels.length - 1 ? width : to + PANEL_GAP, top, bottom },
          at === 0 ? axisLabel : undefined,
          paint,
        ),
      );
      return [
        ...ticks,
        ...drawn.flatMap(({ body }) => body),
        ...withAxis.flatMap(({ scale }) =>
          zeroLine(
            scale.at(0),
            narrow ? placed : [{ lane: { y: top + 2, height: bottom - top - 4 } }],
            paint,
          ),
        ),
        ...drawn.flatMap(({ label }) => label),
        ...placed.flatMap(({ row, lane }) =>
          row.state === undefined ? [] : chipNodes(row.state, centre, lane, patternId, paint),
        ),
        ...placed.flatMap(({ place }) => rowLabel(place, paint)),
        ...(narrow ? [] : columnNodes(columns, placed, right, top, paint)),
      ];
    },
  };
}

/** How a part of a bar looks, and what may stand on it: its share, or that it is withheld. */
function lookOf(
  { shares, merged }: ToldRow,
  own: readonly number[],
  styles: readonly MarkStyle[],
  format: (share: number) => string,
): { readonly texts: readonly string[]; readonly style: MarkStyle | undefined } {
  const [answer = 0] = own;
  if (merged?.places.includes(answer) === true) {
    const { label, symbol = "", style } = stateCategory("withheld");
    return { texts: [`${label} ${symbol}`, symbol], style };
  }
  const value = toldValue(shares[answer]);
  return { texts: value === undefined ? [] : [format(value)], style: styles[answer] };
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
