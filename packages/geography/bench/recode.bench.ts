import { bench, describe } from "vitest";
import { authorities, recode } from "../src/index.js";

/**
 * `recode` against what one writes by hand: a table from old codes to new ones with shares, and a sum by key. The
 * hand-written one checks nothing: not codes, not doubles, not blanks, not parts that are missing.
 */
const from = "2022-01-20";
const to = "2024-01-18";
const rows = Array.from({ length: 200 }, (_, year) =>
  authorities({ on: from }).map(({ gss }, index) => ({
    gss: String(gss),
    year: 1823 + year,
    pupils: 1_000 + index,
  })),
).flat();

const table: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  E10000006: [
    ["E06000063", 178 / 340],
    ["E06000064", 162 / 340],
  ],
  E10000023: [["E06000065", 1]],
  E10000027: [["E06000066", 1]],
};

function byHand(): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { gss, year, pupils } of rows) {
    for (const [code, share] of table[gss] ?? [[gss, 1] as const]) {
      const key = `${code} ${year}`;
      sums.set(key, (sums.get(key) ?? 0) + pupils * share);
    }
  }
  return sums;
}

describe(`${rows.length} rows from 2022 to 2024`, () => {
  bench("recode", () => {
    recode(rows, { from, to, measure: "pupils", by: "year" });
  });
  bench("a table by hand, nothing checked", () => {
    byHand();
  });
});
