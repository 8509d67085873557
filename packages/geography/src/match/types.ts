import type { Authority } from "../authority.js";
import type { GssCode } from "../codes.js";

/**
 * How a candidate came up.
 * - `authority`: it has, or had, this name or one like it.
 * - `successor`, `predecessor`: it took over, or gave up, area of an LA of that name which was not in
 *   force on the day asked for.
 * - `district`: the name is that of a district in it.
 * - `area`: the name is that of a larger area which it is part of.
 */
export type CandidateKind = "authority" | "successor" | "predecessor" | "district" | "area";

/** An LA that a name may mean. */
export interface Candidate {
  /** With the days on which it was in force: an ended one has an `end`. */
  readonly authority: Authority;
  readonly kind: CandidateKind;
  /** The district that the name is of, when `kind` is `district`. */
  readonly district?: { readonly code: GssCode; readonly name: string };
  /** How like the name is, from 0 to 1. */
  readonly score: number;
}

/** What {@link matchAuthority} makes of a name. */
export type MatchResult =
  | {
      readonly kind: "match";
      readonly authority: Authority;
      /**
       * - `exact`: the LA's name or short name, whatever its case and punctuation.
       * - `alias`: another known name, or one that rules make the same.
       * - `fuzzy`: cut short, or with typing errors.
       */
      readonly how: "exact" | "alias" | "fuzzy";
      /** From 0 to 1; see the README for what it says. */
      readonly score: number;
    }
  | {
      readonly kind: "ambiguous";
      /** Best first; never empty. */
      readonly candidates: readonly Candidate[];
      /** Why there is no answer, in words. */
      readonly reason: string;
    }
  | { readonly kind: "none"; readonly suggestions: readonly Candidate[] };
