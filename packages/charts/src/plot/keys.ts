import { SWATCH } from "../draw/legend.js";
import { styledRect } from "../draw/mark.js";
import { styleFill, type MarkFill } from "../draw/patterns.js";
import { dotNode, intervalNodes, styleColour } from "../draw/symbols.js";
import { formatShare } from "../model/describe.js";
import { stateCategory, told } from "../model/describeMeasure.js";
import type { Measure, MeasureState } from "../model/measure.js";
import type { MarkStyle } from "../style/markStyle.js";
import type { PlotKey } from "./plot.js";

const STATES: readonly MeasureState[] = ["withheld", "missing", "not-applicable"];

/** The legend's line for a kind of bar. */
export function fillKeyOf(id: string, label: string, style: MarkStyle): PlotKey {
  const box = { x: 1, y: 1, width: SWATCH.width - 2, height: SWATCH.height - 2, rx: 2 };
  return {
    id,
    label,
    fills: [styleFill(style)],
    swatch: (patternId, paint) => styledRect(box, style, patternId, paint),
  };
}

/** The legend's line for the dots of the series at `index`. */
export function dotKeyOf(id: string, label: string, style: MarkStyle, index: number): PlotKey {
  return {
    id,
    label,
    fills: [],
    swatch: (_, paint) => [
      ...intervalNodes([2, SWATCH.width - 2], SWATCH.middle, styleColour(style), paint, false),
      dotNode(SWATCH.width / 2, SWATCH.middle, index, style, paint),
    ],
  };
}

/** The legend's line for the intervals, where there are some: "95% interval". */
export function intervalKeys(measures: readonly Measure[], caps = true): PlotKey[] {
  const levels = new Set(
    measures.flatMap((measure) => {
      const { interval } = toldOrNothing(measure);
      return interval === undefined ? [] : [interval.level];
    }),
  );
  if (levels.size === 0) return [];
  const [level] = levels;
  const label =
    levels.size > 1 || level === undefined ? "Interval" : `${formatShare(level)} interval`;
  return [
    {
      id: "interval",
      label,
      fills: [],
      swatch: (_, paint) =>
        intervalNodes([2, SWATCH.width - 2], SWATCH.middle, caps ? "ink" : "quiet", paint, caps),
    },
  ];
}

function toldOrNothing(measure: Measure): Pick<Measure, "interval"> {
  const own = told(measure);
  return own.state === undefined ? own : {};
}

/** The legend's lines for the states that occur, with how many figures each stands for. */
export function stateKeys(measures: readonly (Measure | undefined)[]): PlotKey[] {
  return STATES.flatMap((state) => {
    const count = measures.filter((measure) => told(measure).state === state).length;
    if (count === 0) return [];
    const { label, symbol = "", style } = stateCategory(state);
    return [{ ...fillKeyOf(state, `${label} ${symbol}`, style), count }];
  });
}

/** The fills of the states that occur. */
export function stateFills(measures: readonly (Measure | undefined)[]): MarkFill[] {
  const occurring = new Set(measures.map((measure) => told(measure).state));
  return STATES.filter((state) => occurring.has(state)).map((state) =>
    styleFill(stateCategory(state).style),
  );
}
