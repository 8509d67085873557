import type { Problem } from "../problem.js";
import { error, warning } from "../problems.js";
import type { DispositionCounts } from "./disposition.js";
import { dispositions } from "./disposition.js";

export interface ResponseRateOptions {
  /**
   * The share of cases of unknown eligibility that are eligible, from 0 to 1. Without it, that among the cases known to
   * be eligible or not: (I + P + R + NC + O) / (I + P + R + NC + O + NE).
   */
  readonly e?: number;
}

/**
 * - `RR1`–`RR6` response: of complete interviews; 2, 4 and 6 count partial ones too.
 * - `COOP1`–`COOP4` cooperation: of those reached; 3 and 4 leave out those unable to take part, 2 and 4 count partial ones.
 * - `REF1`–`REF3` refusal and `CON1`–`CON3` contact.
 *
 * Cases of unknown eligibility count in full in `RR1`, `RR2`, `REF1` and `CON1`, by the share e in `RR3`, `RR4`, `REF2`
 * and `CON2`, and not at all in `RR5`, `RR6`, `REF3` and `CON3`.
 */
export type ResponseRate =
  | "RR1"
  | "RR2"
  | "RR3"
  | "RR4"
  | "RR5"
  | "RR6"
  | "COOP1"
  | "COOP2"
  | "COOP3"
  | "COOP4"
  | "REF1"
  | "REF2"
  | "REF3"
  | "CON1"
  | "CON2"
  | "CON3";

/** Outcome rates. A rate that cannot be given is undefined, and `problems` says why. */
export interface ResponseRates {
  /** The share of cases of unknown eligibility taken as eligible. */
  readonly e: number | undefined;
  readonly rates: Readonly<Record<ResponseRate, number | undefined>>;
  readonly problems: readonly Problem[];
}

/**
 * Response, cooperation, refusal and contact rates (AAPOR, *Standard Definitions*, 9th edition, 2016). Cases that are
 * not eligible are in no denominator.
 *
 * @param counts how many cases came to each end, or their sum of weights; what is left out is 0
 *
 * @example
 * responseRates({ I: 362, P: 100, R: 302, NC: 355, UH: 142, NE: 358 }).rates.RR3;
 */
export function responseRates(
  counts: Partial<DispositionCounts>,
  options: ResponseRateOptions = {},
): ResponseRates {
  const problems = [...countProblems(counts), ...shareProblems(options)];
  const { I = 0, P = 0, R = 0, NC = 0, O = 0, UH = 0, UO = 0, NE = 0 } = counts;
  const usable = problems.length === 0;
  const eligible = I + P + R + NC + O;
  const unknown = UH + UO;
  const ratio = (part: number, whole: number): number | undefined =>
    usable && whole > 0 ? part / whole : undefined;
  const e = options.e ?? ratio(eligible, eligible + NE);
  const all = eligible + unknown;
  const likely = e === undefined ? NaN : eligible + e * unknown;
  const reached = I + P + R + O;
  const able = I + P + R;
  const rates: Record<ResponseRate, number | undefined> = {
    RR1: ratio(I, all),
    RR2: ratio(I + P, all),
    RR3: ratio(I, likely),
    RR4: ratio(I + P, likely),
    RR5: ratio(I, eligible),
    RR6: ratio(I + P, eligible),
    COOP1: ratio(I, reached),
    COOP2: ratio(I + P, reached),
    COOP3: ratio(I, able),
    COOP4: ratio(I + P, able),
    REF1: ratio(R, all),
    REF2: ratio(R, likely),
    REF3: ratio(R, eligible),
    CON1: ratio(reached, all),
    CON2: ratio(reached, likely),
    CON3: ratio(reached, eligible),
  };
  if (usable) problems.push(...emptyProblems(rates));
  return { e: usable ? e : undefined, rates, problems };
}

function countProblems(counts: Partial<DispositionCounts>): readonly Problem[] {
  return dispositions.flatMap((disposition) => {
    const count = counts[disposition] ?? 0;
    if (count >= 0 && count < Infinity) return [];
    const message = `${count} is no number of cases of the outcome ${disposition}.`;
    return error("count-unusable", message, "Give a number of cases of 0 or more.");
  });
}

function shareProblems({ e = 1 }: ResponseRateOptions): readonly Problem[] {
  if (e >= 0 && e <= 1) return [];
  const message = `${e} is no share of cases that are eligible.`;
  return [error("share-outside", message, "Give e from 0 to 1, or leave it out.")];
}

function emptyProblems(
  rates: Readonly<Record<ResponseRate, number | undefined>>,
): readonly Problem[] {
  const absent = Object.entries(rates).flatMap(([name, rate]) => (rate === undefined ? name : []));
  if (absent.length === 0) return [];
  const message = `No case is in the denominator of ${absent.join(", ")}.`;
  const remedy = "Check the counts; give e where no case is known to be eligible or not.";
  return [warning("no-cases", message, remedy)];
}
