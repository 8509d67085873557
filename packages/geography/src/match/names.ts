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
  readonly byLetters: ReadonlyMap<string, Form>;
  readonly forms: readonly Form[];
  /** Every word of every name. */
  readonly vocabulary: ReadonlySet<string>;
}

/** A bit for each letter that occurs. */
export function letterMask(letters: string): number {
  let mask = 0;
  // A shift counts modulo 32, which tells small letters apart.
  for (const letter of letters) mask |= 1 << letter.charCodeAt(0);
  return mask;
}

/**
 * Builds the index of all names.
 *
 * @param more names that no rule gives, in lines of `CODES|NAME,NAME`: aliases of the LA or district whose code
 *   it is; areas of several LAs; places of none that are spelt like an LA.
 */
export function buildNames(more: string): Names {
  const byLetters = new Map<string, Form>();
  const vocabulary = new Set<string>();
  const known = new Map<string, Bearer>();

  function add(bearer: Bearer, text: string, rank: Form["rank"]): void {
    const { full, named, core } = parse(text);
    // The City of London is not London.
    const isLondon = core.join("") === "london" && bearer.kind === "authority";
    const words = isLondon || rank === 0 ? named : core;
    for (const letters of [full, named.join(""), isLondon ? full : core.join("")]) {
      const form = byLetters.get(letters) ?? {
        letters,
        words,
        mask: letterMask(letters),
        rank: letters === full ? rank : rank && 1,
        bearers: [],
      };
      byLetters.set(letters, form);
      if (!form.bearers.includes(bearer)) form.bearers.push(bearer);
    }
    for (const word of words) vocabulary.add(word);
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
    const bearer = known.get(codes);
    for (const name of list.split(",")) {
      if (bearer !== undefined) add(bearer, name, 0);
      else addArea(name, findAll(codes === "" ? [] : codes.split(" ").flatMap(codesIn)));
    }
  }
  return { byLetters, forms: [...byLetters.values()], vocabulary };
}

function findAll(codes: readonly GssCode[]): readonly Authority[] {
  return codes.flatMap((gss) => findAnyAuthority(gss) ?? []);
}
