import type { Authority } from "../authority.js";
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
  const parts =
    given === undefined
      ? schoolsIn(authority.gss)
      : new Map(Object.entries(given).map(([code, weight]) => [code, String(weight)]));
  const texts = steps.map((step) => parts.get(step.authority.gss));
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

/** Reads `CODE|PART SCHOOLS|PART SCHOOLS`, `?` and names standing for districts without a number. */
function schoolsIn(gss: string): ReadonlyMap<string, string> {
  const line = splitLines.split("\n").find((text) => text.startsWith(gss)) ?? "";
  const parts = line.split("|").slice(1);
  return new Map(parts.map((part) => [part.slice(0, 9), part.slice(10)]));
}
