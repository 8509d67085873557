import type { Region } from "./authority.js";
import { longCode } from "./codes.js";
import { regionNames } from "./data/registry.js";
import { proven } from "./proven.js";

let known: readonly Region[] | undefined;

/** The nine regions of England, in order of code. */
export function regions(): readonly Region[] {
  known ??= regionNames
    .split("|")
    .map((name, index) => ({ code: longCode(String(12_001 + index)), name }));
  return known;
}

/** The region whose code ends in the digit. */
export function regionByDigit(digit: string): Region {
  return proven(regions()[Number(digit) - 1]);
}
