import { furtherNames } from "./data/names.js";
import { matchIn } from "./match/matcher.js";
import type { Names } from "./match/names.js";
import { buildNames } from "./match/names.js";
import type { MatchResult } from "./match/types.js";
import type { OnOptions } from "./registry.js";

/** Enough for every spelling in a large file, and small in memory. */
const MOST_REMEMBERED = 10_000;

let names: Names | undefined;
const remembered = new Map<string, MatchResult>();

/**
 * The LA that a name means, whatever its case, punctuation, abbreviations and council words. When more than
 * one may be meant, or when it is the name of an ended LA, a district or a larger area, the answer is
 * candidates with the reason; it is never a guess. Without `on` only a current LA is a match; with it, one
 * whose code was in force that day. Answers are remembered, so that a long list costs its distinct names.
 *
 * @example
 * const hull = matchAuthority("Kingston-upon-Hull (UA)");
 * hull.kind === "match" && hull.authority.gss; // "E06000010"
 * matchAuthority("Cumbria").kind; // "ambiguous"
 * matchAuthority("Cumbria", { on: "2022-09-01" }).kind; // "match"
 * matchAuthority("Cardiff").kind; // "none"
 *
 * @throws RangeError when `on` is not written as `2026-11-24`.
 */
export function matchAuthority(name: string, options: OnOptions = {}): MatchResult {
  const { on } = options;
  names ??= buildNames(furtherNames);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  const key = `${on ?? ""}${name}`;
  const result = remembered.get(key) ?? matchIn(names, name, on);
  remembered.set(key, result);
  return result;
}
