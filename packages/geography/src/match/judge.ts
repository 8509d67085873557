import type { Authority } from "../authority.js";
import type { IsoDate } from "../dates.js";
import { candidates, meantBy } from "./bearers.js";
import type { Bearer, Form, Names } from "./names.js";
import type { Parsed } from "./parse.js";
import type { MatchResult } from "./types.js";
import { CITY, COUNTY, LOCAL, LONDON, ROYAL } from "./words.js";

/** A name that is to be read, and what to read it against. */
export interface Question {
  readonly names: Names;
  readonly parsed: Parsed;
  readonly on: IsoDate | undefined;
}

/** Known spellings that a name may stand for. */
export interface Reading {
  readonly forms: readonly Form[];
  /** The kinds of body in the name that are no part of the spellings, if not all that it mentions. */
  readonly kind?: number;
  /** How the name matches if they all mean one LA; without it, that LA is only a candidate. */
  readonly how?: "exact" | "alias" | "fuzzy" | undefined;
  readonly score: number;
  /** Why the name is ambiguous otherwise; without it, what the bearers of the name are. */
  readonly reason?: string;
  /** Whether there are words in the name that the spellings do not account for. */
  readonly isPart?: boolean;
}

/**
 * A match if a reading means one LA and nothing else in the name speaks against it; nothing when there are no
 * spellings in it.
 */
export function judge(question: Question, reading: Reading): MatchResult | undefined {
  const { names, parsed, on } = question;
  const { forms, kind = parsed.kind, how, score, isPart = false } = reading;
  if (forms.length === 0) return undefined;
  let bearers = forms.flatMap((form) => form.bearers);
  let reason = reading.reason;
  const authority = meantByAll(forms, on);
  if (authority !== undefined && how !== undefined && !isPart) {
    // Nottingham County Council may be Nottinghamshire's.
    const county =
      (kind & COUNTY) > 0 ? names.byLetters.get(`${forms[0]?.letters ?? ""}shire`) : undefined;
    const codes: readonly string[] = [authority.dfe, authority.gss.toLowerCase()];
    const fits = county === undefined && !isUnlike(authority, kind);
    if (fits && parsed.numbers.every((number) => codes.includes(number))) {
      return { kind: "match", authority, how, score };
    }
    bearers = [...bearers, ...(county?.bearers ?? [])];
    reason = `not all of it fits ${authority.name}`;
  }
  const found = candidates(bearers, on, score);
  return found.length === 0 || isPart
    ? { kind: "none", suggestions: found.slice(0, 5) }
    : {
        kind: "ambiguous",
        candidates: found,
        reason: reason ?? bearers.slice(0, 1).map(told).join(""),
      };
}

/** The one LA that all spellings mean, if there is one. */
export function meantByAll(forms: readonly Form[], on: IsoDate | undefined): Authority | undefined {
  const [authority, ...others] = new Set(forms.map(({ bearers }) => meantBy(bearers, on)));
  return others.length === 0 ? authority : undefined;
}

/**
 * Whether the kinds of body in a name are not the LA's: "London Borough of Leeds"; "Gloucestershire City
 * Council", which may mean Gloucester.
 */
export function isUnlike({ type, londonPart, council = "" }: Authority, kind: number): boolean {
  const says = (kinds: number): boolean => (kind & kinds) > 0;
  return (
    (says(LONDON) && londonPart === undefined) ||
    (says(ROYAL) && !council.startsWith("Royal")) ||
    (says(CITY | LOCAL) && type === "county")
  );
}

/** What a bearer is, when it is no LA of the day. */
function told({ kind, name, authorities: [first] }: Bearer): string {
  if (kind === "authority")
    return [name, "was in force from", first?.start, "to", first?.end].join(" ");
  return `${name} ${kind === "area" ? "holds several LAs" : "is a district"}`;
}
