import type { Authority } from "../authority.js";
import type { GssCode } from "../codes.js";
import { codesIn, combinedAuthorities } from "../combined-authorities.js";
import { districtNames } from "../district-names.js";
import { regions } from "../regions.js";
import { allAuthorities, authorities, findAnyAuthority } from "../registry.js";
import { parse } from "./parse.js";

/** What bears a name: an LA of any vintage, a district, or an area of several LAs; of none, when elsewhere. */
export interface Bearer {
  readonly kind: "authority" | "district" | "area";
  readonly name: string;
  /** The LA itself; the LA of today that the district lies in; the LAs in the area. */
  readonly authorities: readonly Authority[];
  /** The district's code. */
  readonly code?: GssCode;
}

/** A spelling in one piece, and all its bearers. */
export interface Form {
  readonly letters: string;
  /** The words that tell the name from others. */
  readonly words: readonly string[];
  /** A bit for each letter that occurs. */
  readonly mask: number;
  /** 2: an LA's name or short name as it stands; 1: a name; 0: one that no typing errors may be in. */
  readonly rank: 0 | 1 | 2;
  readonly bearers: Bearer[];
}

/** All that is known of names. */
export interface Names {
  readonly forms: readonly Form[];
  /** By its letters, and by the words that tell it from others, as {@link inAnyOrder} puts them. */
  readonly byLetters: ReadonlyMap<string, Form>;
  /** Every word of every name, but for lone letters. */
  readonly vocabulary: ReadonlySet<string>;
}

/** A bit for each letter that occurs. */
export function letterMask(letters: string): number {
  let mask = 0;
  // A shift counts modulo 32, which tells small letters apart.
  for (let at = 0; at < letters.length; at += 1) mask |= 1 << letters.charCodeAt(at);
  return mask;
}

/** Each word once, in alphabetical order, with a space before it. */
export function inAnyOrder(words: readonly string[]): string {
  return ["", ...new Set(words)].sort().join(" ");
}

/**
 * Builds the index of all names.
 *
 * @param more names that no rule gives, in lines of `CODES|NAME,NAME`: aliases of the LA or district whose code
 *   it is; areas of several LAs; places of none that are spelt like an LA.
 */
export function buildNames(more: string): Names {
  const byLetters = new Map<string, Form>();
  const forms: Form[] = [];
  const vocabulary = new Set<string>();
  const known = new Map<string, Bearer>();

  function add(bearer: Bearer, text: string, rank: Form["rank"]): void {
    const { full, named, core } = parse(text);
    // The City of London is not London.
    const isLondon = core.join("") === "london" && bearer.kind === "authority";
    const words = isLondon || rank === 0 ? named : core;
    for (const letters of [full, named.join(""), isLondon ? full : core.join("")]) {
      let form = byLetters.get(letters);
      if (form === undefined) {
        form = {
          letters,
          words,
          mask: letterMask(letters),
          rank: letters === full ? rank : rank && 1,
          bearers: [],
        };
        forms.push(form);
        byLetters.set(letters, form);
        const key = inAnyOrder(words);
        if (!byLetters.has(key)) byLetters.set(key, form);
      }
      if (!form.bearers.includes(bearer)) form.bearers.push(bearer);
    }
    for (const word of words) if (word.length > 1) vocabulary.add(word);
  }
  function addArea(name: string, members: readonly Authority[]): void {
    add({ kind: "area", name, authorities: members }, name, 1);
  }

  for (const authority of allAuthorities()) {
    const { gss, name, shortName } = authority;
    const bearer: Bearer = { kind: "authority", name, authorities: [authority] };
    known.set(gss, bearer);
    add(bearer, shortName, 2);
    add(bearer, name, 2);
  }
  for (const { code, name, currentAuthority } of districtNames()) {
    const bearer: Bearer = {
      kind: "district",
      name,
      code,
      authorities: findAll([currentAuthority]),
    };
    known.set(code, bearer);
    add(bearer, name, 1);
  }
  for (const { name } of regions()) addArea(name, authorities({ region: name }));
  for (const { name, members } of combinedAuthorities()) addArea(name, findAll(members));
  for (const line of more.split("\n")) {
    const [codes = "", list = ""] = line.split("|");
    const all = codes === "" ? [] : codes.split(" ").flatMap(codesIn);
    const bearer = known.get(all.join(""));
    for (const name of list.split(",")) {
      if (bearer !== undefined) add(bearer, name, 0);
      else addArea(name, findAll(all));
    }
  }
  return { forms, byLetters, vocabulary };
}

function findAll(codes: readonly GssCode[]): readonly Authority[] {
  return codes.flatMap((gss) => findAnyAuthority(gss) ?? []);
}
