import { stateCategory } from "../model/describeMeasure.js";
import type { ToldRow } from "../model/divergingRow.js";
import type { Measure } from "../model/measure.js";
import type { DivergingAnswer } from "../model/rows.js";
import type { MarkStyle } from "../style/markStyle.js";
import { fillKeyOf, stateKeys } from "./keys.js";
import type { PlotKey } from "./plot.js";

function isAtEnd({ merged }: ToldRow): boolean {
  return merged !== undefined && merged.side === undefined;
}

/** What is drawn in place of figures: whole rows, and parts of rows. */
export function lacking(rows: readonly ToldRow[]): Measure[] {
  return rows.flatMap(({ state, merged }): Measure[] =>
    state !== undefined ? [{ state }] : merged === undefined ? [] : [{ state: "withheld" }],
  );
}

/** The legend: answers, then what is lacking, and what stands at the right as it is of no one side. */
export function divergingKeys(
  answers: readonly DivergingAnswer[],
  styles: readonly MarkStyle[],
  rows: readonly ToldRow[],
): PlotKey[] {
  const atEnd = rows.filter(isAtEnd).length;
  const { style, symbol = "" } = stateCategory("withheld");
  const label = `Withheld on more than one side ${symbol}, at the right`;
  return [
    ...answers.flatMap((answer, at) => {
      const own = styles[at];
      return own === undefined ? [] : [fillKeyOf(answer.id, answer.label, own)];
    }),
    ...stateKeys(lacking(rows.filter((row) => !isAtEnd(row)))),
    ...(atEnd === 0 ? [] : [{ ...fillKeyOf("withheld-end", label, style), count: atEnd }]),
  ];
}
