import { told } from "./describeMeasure.js";
import type { Measure, MeasureState } from "./measure.js";
import type { DivergingAnswer, DivergingRow } from "./rows.js";

/** A row of answers with what may be told of it. */
export interface ToldRow {
  readonly id: string;
  readonly label: string;
  /** One an answer. */
  readonly shares: readonly Measure[];
  readonly base?: number;
  readonly net?: Measure;
  /** Why the row cannot be drawn. */
  readonly state?: MeasureState;
}

const WITHHELD: Measure = { state: "withheld" };

/**
 * Holds a row to what it may tell. Shares of a row add up to one, so what is left gives away a share that is withheld:
 * then all of them are, and the net figure. A row that lacks a share cannot be drawn, but the rest of it can be told. An
 * answer that does not apply was not on offer, and takes no room.
 */
export function toldRow(row: DivergingRow, answers: readonly DivergingAnswer[]): ToldRow {
  const { id, label, base, net } = row;
  const shares = answers.map((_, at): Measure => row.shares[at] ?? {});
  const states = shares.map((share) => told(share).state);
  const head = { id, label, ...(base === undefined ? {} : { base }) };
  if (states.includes("withheld")) {
    return {
      ...head,
      shares: shares.map(() => WITHHELD),
      ...(net === undefined ? {} : { net: WITHHELD }),
      state: "withheld",
    };
  }
  const state = states.includes("missing")
    ? "missing"
    : states.every((own) => own === "not-applicable")
      ? "not-applicable"
      : undefined;
  return {
    ...head,
    shares,
    ...(net === undefined ? {} : { net }),
    ...(state === undefined ? {} : { state }),
  };
}
