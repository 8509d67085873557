import type { IsoDate } from "../dates.js";
import { readKnown } from "./find.js";
import { judge } from "./judge.js";
import type { Names } from "./names.js";
import { readMisspelt } from "./near.js";
import { parse } from "./parse.js";
import { readPart, readSeveral, readShort } from "./read.js";
import type { MatchResult } from "./types.js";

/** A name, and after a comma, a dash or in brackets what may be a region, "Inner" or "Outer" left out. */
const inRegion = /(.*\w)\W*(?:[,(–]| -)\W*(?:\w+er )?(.+?)\W*$/;

/** Reads a name, in the surest way that gives an answer; a region after it must be the LA's. */
export function matchIn(names: Names, text: string, on: IsoDate | undefined): MatchResult {
  const parsed = parse(text);
  const question = { names, parsed, on };
  const known = judge(question, readKnown(names, parsed));
  if (known !== undefined) return known;
  const [, name, region] = inRegion.exec(text.slice(0, 99)) ?? [];
  if (name !== undefined) {
    const result = matchIn(names, name, on);
    if (result.kind === "match" && result.authority.region.name === region) return result;
  }
  return (
    judge(question, readShort(question)) ??
    judge(question, readMisspelt(question)) ??
    judge(question, readPart(question)) ??
    judge(question, readSeveral(question)) ?? { kind: "none", suggestions: [] }
  );
}
