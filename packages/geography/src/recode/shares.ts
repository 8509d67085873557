import type { Authority } from "../authority.js";
import { longCode } from "../codes.js";
import { splitLines } from "../data/splits.js";
import type { Succession } from "../lineage.js";

/**
 * How much of a divided LA went to each part, by GSS code of the LA and then of the part. Only the ratio counts:
 * pupils, schools or households do as well as fractions.
 */
export type SplitWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A share as a fraction, so that whole counts divide without rounding where they can. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

/** The share of an LA that each step takes, or why it is not known. */
export type Shares =
  | { readonly known: true; readonly shares: readonly Fraction[] }
  | { readonly known: false; readonly reason: string };

/**
 * The shares in which an LA is divided over several steps: by the caller's weights, else by numbers of schools
 * where those are known for every part.
 */
export function sharesOf(
  authority: Authority,
  steps: readonly Succession[],
  weights: SplitWeights,
): Shares {
  const given = weights[authority.gss];
  const schools = schoolsIn(authority.gss);
  const texts = steps.map(({ authority: { gss } }, index) =>
    given === undefined ? schools[index] : given[gss]?.toString(),
  );
  const lacking = steps.filter((_, index) => texts[index] === undefined);
  if (lacking.length > 0) {
    return unknown(
      `there is no weight for ${lacking.map((step) => step.authority.gss).join(", ")}`,
    );
  }
  const missing = texts.find((text) => text?.startsWith("?") === true);
  if (missing !== undefined) {
    return unknown(`the number of schools is not known for ${missing.slice(1)}`);
  }
  const numbers = texts.map(Number);
  const total = numbers.reduce((sum, number) => sum + number, 0);
  if (!(total > 0 && Number.isFinite(total) && numbers.every((number) => number >= 0))) {
    return unknown("its weights are not numbers from 0 up with a sum above 0");
  }
  return { known: true, shares: numbers.map((part) => ({ part, whole: total })) };
}

function unknown(reason: string): Shares {
  return { known: false, reason };
}

/** Reads `CODE|SCHOOLS|SCHOOLS`, in order of the parts; `?` and names stand for districts without a number. */
function schoolsIn(gss: string): readonly string[] {
  const lines = splitLines.split("\n").map((line) => line.split("|"));
  return lines.find(([code = ""]) => longCode(code) === gss)?.slice(1) ?? [];
}
