import { told } from "./describeMeasure.js";
import type { Measure, MeasureState } from "./measure.js";
import type { DivergingAnswer, DivergingRow } from "./rows.js";
import { withheldRest, type WithheldRest } from "./withheldRest.js";

/** Answers that are withheld, drawn together. */
interface MergedAnswers extends WithheldRest {
  /** The side on which all of them stand; undefined where they stand on several. */
  readonly side: DivergingAnswer["side"] | undefined;
}

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
  /** What is withheld of a row whose other answers are told. */
  readonly merged?: MergedAnswers;
}

const WITHHELD: Measure = { state: "withheld" };

/**
 * Holds a row to what it may tell. Shares of a row add up to one. Where the others would give away a share that is
 * withheld, all of them are, with the net figure and the base. Otherwise those that are withheld are told by their sum;
 * a net figure would part that sum into sides, so it is told only where one side holds all of it. A row that lacks a
 * share cannot be drawn, but the rest of it can be told. An answer that does not apply was not on offer, and takes no
 * room.
 */
export function toldRow(row: DivergingRow, answers: readonly DivergingAnswer[]): ToldRow {
  const { id, label, base, net } = row;
  const shares = answers.map((_, at): Measure => row.shares[at] ?? {});
  const rest = withheldRest(shares);
  if (rest === undefined) {
    return {
      id,
      label,
      shares: shares.map(() => WITHHELD),
      ...(net === undefined ? {} : { net: WITHHELD }),
      state: "withheld",
    };
  }
  const states = shares.map((share) => told(share).state);
  const state = states.includes("missing")
    ? "missing"
    : states.every((own) => own === "not-applicable")
      ? "not-applicable"
      : undefined;
  const sides = new Set(rest.places.map((at) => answers[at]?.side));
  const [side] = sides;
  return {
    id,
    label,
    shares,
    ...(base === undefined ? {} : { base }),
    ...(net === undefined ? {} : { net: sides.size > 1 ? WITHHELD : net }),
    ...(state === undefined ? {} : { state }),
    ...(rest.places.length === 0 || state !== undefined
      ? {}
      : { merged: { ...rest, side: sides.size > 1 ? undefined : side } }),
  };
}
