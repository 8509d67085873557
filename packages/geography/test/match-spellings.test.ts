import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { authorities, findAnyAuthority, findAuthority, matchAuthority } from "../src/index.js";
import type { Authority } from "../src/index.js";

const folder = join(import.meta.dirname, "fixtures/names");
const read = (file: string): string => readFileSync(join(folder, file), "utf8").trimEnd();

describe("aliases in public sources", () => {
  const { data } = Papa.parse<{ alias: string; gss_code: string }>(read("aliases.csv"), {
    header: true,
  });

  it("are all found, each on the last day of its LA or today", () => {
    expect(data).toHaveLength(1034);
    for (const { alias, gss_code } of data) {
      const end = findAnyAuthority(gss_code)?.end;
      const result = matchAuthority(alias, end === undefined ? {} : { on: end });
      expect(result, alias).toMatchObject({ kind: "match", authority: { gss: gss_code } });
    }
  });

  it("of ended LAs point today to what took over the area, or to nothing less than candidates", () => {
    const ended = data.filter(({ gss_code }) => findAnyAuthority(gss_code)?.end !== undefined);
    expect(ended.length).toBeGreaterThan(50);
    for (const { alias, gss_code } of ended) {
      const result = matchAuthority(alias);
      if (result.kind === "match") expect(result.authority.end).toBeUndefined();
      else if (result.kind === "ambiguous") {
        const codes = result.candidates.map(({ authority }) => authority.gss);
        expect(codes, alias).toContain(gss_code);
      } else expect.fail(`${alias} comes to nothing`);
    }
  });
});

/** Ways in which publishers write the names of LAs, each for the LAs that it suits. */
const styles: readonly ((la: Authority) => string | undefined)[] = [
  (la) => la.name.toUpperCase(),
  (la) => la.name.toLowerCase(),
  (la) => la.name.replaceAll(" and ", " & "),
  (la) => la.name.replaceAll(" and ", " + "),
  (la) => la.name.replaceAll(" and ", " &amp; "),
  (la) => la.name.toLowerCase().replace(/[^a-z]+/g, "-"),
  (la) => la.name.replace(/[^A-Za-z]+/g, "_"),
  (la) => la.name.replace(/[^A-Za-z]+(\w)/g, (_all, letter: string) => letter.toUpperCase()),
  (la) => la.name.replace(/[^A-Za-z]/g, ""),
  (la) => la.name.replaceAll(" ", "\u00a0"),
  (la) => `  ${la.name.replaceAll(" ", "  ")}. `,
  (la) => la.name.replaceAll("-", " "),
  (la) => la.name.replace("upon", "on"),
  (la) => la.name.replace(" upon ", "-upon-"),
  (la) => `${la.shortName} Council`,
  (la) => `${la.name} LA`,
  (la) => `${la.name} LEA`,
  (la) => `${la.name} Local Authority`,
  (la) => `${la.shortName} Children’s Services`,
  (la) => `The ${la.council ?? ""}`,
  (la) => la.council?.toUpperCase(),
  (la) => `${la.dfe} - ${la.name}`,
  (la) => `${la.name} (${la.dfe})`,
  (la) => `${la.gss} ${la.name}`,
  (la) => `${la.name} / ${la.shortName}`,
  (la) => `${la.name} (${la.shortName})`,
  (la) =>
    la.name
      .replace("North East", "NE")
      .replace(/(North|South|East|West)\b/, ([first]) => first ?? ""),
  (la) => la.name.replace("North East", "N.E.").replace("East", "E.").replace("West", "W."),
  (la) => la.name.replace(/^(North|South|East|West|Central) (.*)$/, "$2, $1"),
  (la) => la.name.slice(0, 18),
  (la) => `${la.name} [note 3]`,
  (la) => `${la.name} (1)`,
  (la) => `${la.name}¹`,
  (la) => `${la.name} *`,
  (la) => `Total ${la.name}`,
  (la) => `${la.name}, ${la.region.name}`,
  (la) => `${la.name} (${la.region.name})`,
  (la) =>
    la.council === la.name
      ? undefined
      : la.council?.replace(/(Council|Borough)$/, (word) => word.slice(0, 4)),
  (la) => (la.type === "unitary" ? `${la.shortName} UA` : undefined),
  (la) => (la.type === "unitary" ? `${la.name} (Unitary Authority)` : undefined),
  (la) => (la.type === "london_borough" ? `LB ${la.name}` : undefined),
  (la) => (la.type === "london_borough" ? `London Borough of ${la.name} Council` : undefined),
  (la) => (la.type === "london_borough" ? `${la.name} London Boro` : undefined),
  (la) => (la.type === "london_borough" ? `${la.name}, London` : undefined),
  (la) => (la.type === "metropolitan_district" ? `${la.name} MBC` : undefined),
  (la) => (la.type === "metropolitan_district" ? `Metropolitan Borough of ${la.name}` : undefined),
  (la) => (la.type === "metropolitan_district" ? `${la.name} District (B)` : undefined),
  (la) => (la.type === "county" ? `${la.name} CC` : undefined),
  (la) => (la.type === "county" ? `County of ${la.name}` : undefined),
  (la) => (la.council?.includes("City") === true ? `${la.shortName}, City of` : undefined),
  (la) => (la.council?.includes("Borough") === true ? `${la.shortName} BC` : undefined),
];

interface Spelling {
  readonly text: string;
  readonly la: Authority;
}

function inStyles(): readonly Spelling[] {
  return styles.flatMap((style) =>
    authorities().flatMap((la) => {
      const text = style(la);
      return text === undefined ? [] : [{ text, la }];
    }),
  );
}

/** Lines of `NAME = SPELLING | SPELLING`. */
function collected(): readonly Spelling[] {
  const byName = new Map(authorities().map((la) => [la.name, la]));
  return read("spellings.txt")
    .split("\n")
    .flatMap((line) => {
      const [name = "", list = ""] = line.split(" = ");
      const la = byName.get(name);
      if (la === undefined) throw new Error(`no LA is called "${name}"`);
      return list.split(" | ").map((text) => ({ text, la }));
    });
}

/** Spellings that publishers use, with the LA's code beside them in the source, and the source. */
function published(file: string): readonly Spelling[] {
  const rows = Papa.parse<[text: string, gss: string, source: string]>(read(file)).data;
  return rows.map(([text, gss]) => {
    const la = findAuthority(gss);
    if (la === undefined) throw new Error(`no LA has the code "${gss}"`);
    return { text, la };
  });
}

describe("spellings of current LAs that the aliases lack", () => {
  it.each([
    ["in the styles of publishers", inStyles(), 4000, 0.99],
    ["collected one by one", collected(), 300, 0.97],
    ["in 26 data sets and lists", published("published.csv"), 480, 0.97],
    ["put aside until the rules were made", published("put-aside.csv"), 490, 0.97],
  ] as const)("%s: none is wrong, few are missed", (_kind, spellings, least, recall) => {
    expect(spellings.length).toBeGreaterThan(least);
    const results = spellings.map(({ text, la }) => ({ text, la, result: matchAuthority(text) }));
    const wrong = results.filter(
      ({ la, result }) => result.kind === "match" && result.authority !== la,
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
    const right = results.filter(({ result }) => result.kind === "match");
    expect(right.length / results.length).toBeGreaterThanOrEqual(recall);
  });
});
