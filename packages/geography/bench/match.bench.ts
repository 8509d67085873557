import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { bench, describe } from "vitest";
import { authorities, matchAuthority } from "../src/index.js";
import type { Authority } from "../src/index.js";

/**
 * `matchAuthority` against two search libraries that are given the names, short names and councils of all LAs,
 * and whose best hit is taken. They always answer; how often they are right is printed first.
 */
const las = authorities();
const documents = las.map((la, id) => ({
  id,
  name: la.name,
  shortName: la.shortName,
  council: la.council ?? "",
}));
const fields = ["name", "shortName", "council"];
const fuse = new Fuse(documents, { keys: fields, includeScore: true, ignoreLocation: true });
const mini = new MiniSearch<(typeof documents)[number]>({
  fields,
  searchOptions: { fuzzy: 0.2, prefix: true },
});
mini.addAll(documents);

type Match = (name: string) => Authority | undefined;

const matchers: Readonly<Record<string, Match>> = {
  matchAuthority: (name) => {
    const result = matchAuthority(name);
    return result.kind === "match" ? result.authority : undefined;
  },
  "fuse.js": (name) => las[fuse.search(name, { limit: 1 })[0]?.item.id ?? -1],
  minisearch: (name) => las[Number(mini.search(name)[0]?.id ?? -1)],
};

/** How an LA is written by one publisher after another, and names that are no current LA. */
const styles: readonly ((la: Authority) => string)[] = [
  ({ name }) => name,
  ({ name }) => name.toUpperCase(),
  ({ name }) => name.replaceAll(" and ", " & "),
  ({ shortName }) => `${shortName} Council`,
  ({ name, dfe }) => `${dfe} - ${name}`,
  ({ name }) => name.slice(0, 6) + name.slice(7),
];
const spellings = las.flatMap((la) => styles.map((style) => ({ text: style(la), la })));
const strangers = ["Cumbria", "Cheltenham", "Boston", "Cardiff", "Derry", "Kingston", "Total"];

for (const [name, match] of Object.entries(matchers)) {
  const found = spellings.map(({ text, la }) => ({ la, answer: match(text) }));
  const right = found.filter(({ la, answer }) => answer === la).length;
  const wrong = found.filter(({ la, answer }) => answer !== undefined && answer !== la).length;
  const guessed = strangers.filter((text) => match(text) !== undefined).length;
  console.log(
    `${name}: ${right} right, ${wrong} wrong of ${spellings.length};`,
    `${guessed} answers to ${strangers.length} names that are no LA of today`,
  );
}

/** The names of a register of 24,000 schools: 153 LAs, a few of them written in more than one way. */
const register = Array.from({ length: 24_000 }, (_, row) => {
  const la = las[(row * 31) % las.length];
  const style = styles[row % 97 < 90 ? 0 : row % styles.length];
  return la === undefined ? "" : (style?.(la) ?? la.name);
});

describe("24,000 names of a register of schools", () => {
  for (const [name, match] of Object.entries(matchers)) {
    // The others would take minutes: a hundredth is enough to tell.
    const names = name === "matchAuthority" ? register : register.slice(0, 240);
    bench(`${name}, ${names.length} of them`, () => {
      for (const text of names) match(text);
    });
  }
});

describe("names that were never seen before, one by one", () => {
  let count = 0;
  for (const [name, match] of Object.entries(matchers)) {
    bench(name, () => {
      count += 1;
      match(
        `${spellings[count % spellings.length]?.text ?? ""}${" ".repeat(Math.floor(count / spellings.length) % 40)}`,
      );
    });
  }
});

describe("names with one or two typing errors, each seen once", () => {
  let count = 0;
  for (const [name, match] of Object.entries(matchers)) {
    bench(name, () => {
      count += 1;
      const la = las[count % las.length];
      const at = count % 7;
      const letter = String.fromCharCode(97 + (Math.floor(count / las.length) % 26));
      if (la !== undefined) match(`${la.name.slice(0, at)}${letter}${la.name.slice(at + 1)}`);
    });
  }
});
