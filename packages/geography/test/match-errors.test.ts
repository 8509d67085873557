import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorities, matchAuthority } from "../src/index.js";

const neighbours: Readonly<Record<string, string>> = {
  q: "wa",
  w: "qes",
  e: "wrd",
  r: "etf",
  t: "ryg",
  y: "tuh",
  u: "yij",
  i: "uok",
  o: "ipl",
  p: "ol",
  a: "qsz",
  s: "awdx",
  d: "sefc",
  f: "drgv",
  g: "fthb",
  h: "gyjn",
  j: "hukm",
  k: "jil",
  l: "kop",
  z: "xas",
  x: "zcsd",
  c: "xvdf",
  v: "cbfg",
  b: "vngh",
  n: "bmhj",
  m: "njk",
};

/** Errors in typing at a place in the name, some with a letter. */
const errors: readonly ((name: string, at: number, letter: string) => string)[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name.slice(at, at + 1) + name.slice(at),
  (name, at) =>
    name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2),
  (name, at) => name.slice(0, at) + neighbourOf(name, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + neighbourOf(name, at) + name.slice(at),
  (name, at, letter) => name.slice(0, at) + letter + name.slice(at + 1),
  (name, at, letter) => name.slice(0, at) + letter + name.slice(at),
  (name) => name.replace(" ", ""),
];

function neighbourOf(name: string, at: number): string {
  const near = neighbours[name.charAt(at).toLowerCase()] ?? name.charAt(at);
  return near.charAt(at % near.length);
}

const error = fc.record({
  kind: fc.nat(errors.length - 1),
  place: fc.nat(9_999).map((part) => part / 10_000),
  letter: fc.constantFrom(...Object.keys(neighbours)),
});

function withError(
  name: string,
  { kind, place, letter }: { kind: number; place: number; letter: string },
): string {
  return errors[kind]?.(name, Math.floor(place * name.length), letter) ?? name;
}

/** The names and short names of current LAs. */
const names = authorities().flatMap((la) =>
  [...new Set([la.name, la.shortName])].map((name) => ({ la, name })),
);

/** A name with one error or two, however short it is. */
const misspelt = fc
  .tuple(fc.constantFrom(...names), error, error, fc.boolean())
  .map(([{ la, name }, first, second, two]) => {
    const once = withError(name, first);
    return { la, text: two ? withError(once, second) : once };
  })
  // An error can make one LA's name out of another's, and then nobody can tell.
  .filter(({ la, text }) =>
    names.every((other) => other.la === la || lettersOf(other.name) !== lettersOf(text)),
  );

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

describe("names with one or two typing errors", () => {
  const results = fc
    .sample(fc.noBias(misspelt), { numRuns: 8000, seed: 2026 })
    .map(({ la, text }) => ({ la, text, result: matchAuthority(text) }));

  it("are never taken for another LA's", () => {
    const wrong = results.filter(
      ({ la, result }) => result.kind === "match" && result.authority !== la,
    );
    expect(wrong.map(({ la, text }) => `${text} for ${la.name}`)).toEqual([]);
  });

  it("are known in at least 97 of 100 cases", () => {
    const known = results.filter(({ result }) => result.kind === "match");
    expect(known.length / results.length).toBeGreaterThanOrEqual(0.97);
  });

  it("have the LA first, where they are known or may stand for more", () => {
    const first = results.filter(({ la, result }) =>
      result.kind === "match"
        ? result.authority === la
        : (result.kind === "ambiguous" ? result.candidates : result.suggestions)[0]?.authority ===
          la,
    );
    expect(first.length / results.length).toBeGreaterThanOrEqual(0.985);
  });

  it("are known in at least 98 of 100 cases from eight letters on", () => {
    const long = results.filter(({ la }) => lettersOf(la.shortName).length >= 8);
    const known = long.filter(({ result }) => result.kind === "match");
    expect(known.length / long.length).toBeGreaterThanOrEqual(0.98);
  });

  it("score with the share of letters that are right", () => {
    for (const { result, la } of results) {
      if (result.kind !== "match" || result.how !== "fuzzy") continue;
      expect(result.score).toBeLessThan(1);
      expect(result.score, la.name).toBeGreaterThan(0.2);
    }
  });
});
