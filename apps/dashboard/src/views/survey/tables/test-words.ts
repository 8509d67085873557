import { formatCount } from "../../../format/text.js";
import type { CrosstabTest } from "../../../survey/figures/types.js";

/** Below this a test speaks of evidence. */
export const LEVEL = 0.05;

/** A test in figures: “F = 3.20 on 5.8 and 812 degrees of freedom, p = 0.004”. */
export function testWords({ statistic, df1, df2, p, pAdjusted }: CrosstabTest): string {
  if (statistic === undefined || df1 === undefined || df2 === undefined || p === undefined) {
    return "no test can be made";
  }
  const adjusted = pAdjusted === undefined ? "" : ` (${pWords(pAdjusted)} after Holm)`;
  return `F = ${statistic.toFixed(2)} on ${degrees(df1)} and ${degrees(df2)} degrees of freedom, ${pWords(p)}${adjusted}`;
}

export function pWords(p: number): string {
  return p < 0.001 ? "p under 0.001" : `p = ${p.toFixed(3)}`;
}

function degrees(df: number): string {
  if (!Number.isFinite(df)) return "unlimited";
  return df >= 100 || Number.isInteger(df) ? formatCount(Math.round(df)) : df.toFixed(1);
}

/** The p that counts: with allowance for the tests of other options, where there are some. */
export function pOf({ p, pAdjusted }: CrosstabTest): number | undefined {
  return pAdjusted ?? p;
}
