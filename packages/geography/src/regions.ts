import type { Region } from "./authority.js";
import { gssCode } from "./codes.js";
import { regionNames } from "./data/registry.js";

let known: readonly Region[] | undefined;

/** The nine regions of England, in order of code. */
export function regions(): readonly Region[] {
  known ??= regionNames
    .split("|")
    .map((name, index) => ({ code: gssCode(`E1200000${index + 1}`), name }));
  return known;
}

/** The region whose code ends in the digit. */
export function regionByDigit(digit: string): Region {
  const region = regions()[Number(digit) - 1];
  if (region === undefined) throw new Error(`no region has the number ${digit}`);
  return region;
}
