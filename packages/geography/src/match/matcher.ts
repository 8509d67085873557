import type { IsoDate } from "../dates.js";
import { readKnown } from "./find.js";
import { judge } from "./judge.js";
import type { Names } from "./names.js";
import { readMisspelt } from "./near.js";
import { parse } from "./parse.js";
import { readPart, readSeveral, readShort } from "./read.js";
import type { MatchResult } from "./types.js";

/** Reads a name, in the surest way that gives an answer. */
export function matchIn(names: Names, text: string, on: IsoDate | undefined): MatchResult {
  const parsed = parse(text);
  const question = { names, parsed, on };
  return (
    judge(question, readKnown(names, parsed)) ??
    judge(question, readShort(question)) ??
    judge(question, readMisspelt(question)) ??
    judge(question, readPart(question)) ??
    judge(question, readSeveral(question)) ?? { kind: "none", suggestions: [] }
  );
}
