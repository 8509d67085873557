import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allAuthorities, authorities, combinedAuthorities, matchAuthority } from "../src/index.js";
import { districts } from "../src/districts.js";
import { regions } from "../src/regions.js";

function lines(file: string): readonly string[] {
  const path = join(import.meta.dirname, "fixtures/names", file);
  return readFileSync(path, "utf8").trimEnd().split("\n");
}

/** The GSS codes of the candidates of an ambiguous name. */
function candidates(name: string): readonly string[] {
  const result = matchAuthority(name);
  return result.kind === "ambiguous" ? result.candidates.map(({ authority }) => authority.gss) : [];
}

describe("names of districts", () => {
  const current = new Set(authorities().map((la) => la.name));
  const inCounties = districts({ on: "2009-03-31" })
    .concat(districts())
    .filter(({ tier, name }) => tier === "non_metropolitan_district" && !current.has(name));

  it("never match, and give the LA that they lie in, flagged", () => {
    expect(inCounties.length).toBeGreaterThan(350);
    for (const { name, currentAuthority } of inCounties) {
      // Durham was a district of County Durham, which is called so too.
      if (name === "Durham") continue;
      for (const form of [name, name.toUpperCase(), `${name} District Council`]) {
        const result = matchAuthority(form);
        expect(result.kind, form).toBe("ambiguous");
        if (result.kind !== "ambiguous") continue;
        const flagged = result.candidates.filter(({ kind }) => kind === "district");
        expect(
          flagged.map(({ authority }) => authority.gss),
          form,
        ).toContain(currentAuthority);
        expect(flagged[0]?.district?.name, form).toBeDefined();
      }
    }
  });

  it("with a typing error never match an LA of a like name", () => {
    for (const { name } of inCounties) {
      if (name === "Durham") continue;
      for (let at = 1; at < name.length; at += 1) {
        const result = matchAuthority(name.slice(0, at) + name.slice(at + 1));
        expect(result.kind, `${name} without letter ${at}`).not.toBe("match");
      }
    }
  });
});

describe("names of larger areas", () => {
  it("are no LA, but for a combined authority that has an LA's name", () => {
    const names = new Set(authorities().map((la) => la.name));
    for (const { name } of [...regions(), ...combinedAuthorities()]) {
      if (!names.has(name)) expect(matchAuthority(name).kind, name).toBe("ambiguous");
      expect(matchAuthority(`${name} Combined Authority`).kind, name).not.toBe("match");
    }
  });

  it("give their LAs as candidates", () => {
    expect(candidates("Greater Manchester")).toHaveLength(10);
    expect(candidates("West Midlands")).toContain("E08000025");
    expect(candidates("Berkshire")).toHaveLength(6);
    expect(candidates("Avon")).toHaveLength(4);
    expect(candidates("London")).toHaveLength(33);
  });

  it("of police, fire and health bodies do not match the LA that is in them", () => {
    for (const area of ["Kent", "Dorset", "Lancashire", "Norfolk", "Bedfordshire", "Essex"]) {
      for (const body of ["Police", "Fire and Rescue", "Constabulary", "ICB", "NHS Trust"]) {
        expect(matchAuthority(`${area} ${body}`).kind).toBe("none");
      }
    }
  });
});

describe("places that are no LA", () => {
  it.each(lines("outside-england.txt"))("outside England come to nothing: %s", (name) => {
    expect(matchAuthority(name)).toEqual({ kind: "none", suggestions: [] });
  });

  it("never match, though many are spelt like an LA", () => {
    const towns = lines("towns.txt");
    expect(towns.length).toBeGreaterThan(500);
    expect(towns.filter((name) => matchAuthority(name).kind === "match")).toEqual([]);
  });

  it.each(["", " ", "-", "N/A", "n/a", "null", "None", "Unknown", "Not recorded", "Total", "All"])(
    "nor does %j",
    (text) => {
      expect(matchAuthority(text).kind).toBe("none");
    },
  );

  it.each(["All England", "Inner London", "North East", "Other", "Survey", "Norway", "Leinster"])(
    "nor does %j, which is no LA",
    (text) => {
      expect(matchAuthority(text).kind).not.toBe("match");
    },
  );

  it.each(["0", "330", "E08000025", "LA", "Council", "Local authority", "City Council", "LA name"])(
    "nor does %j, which is no name",
    (text) => {
      expect(matchAuthority(text).kind).toBe("none");
    },
  );
});

describe("names that may mean one of several", () => {
  it.each([
    ["Kingston", ["E06000010", "E09000021"]],
    ["Richmond", ["E09000027"]],
    ["Tyneside", ["E08000022", "E08000023"]],
    ["Bath", ["E06000022"]],
    ["Fulham", ["E09000013"]],
    ["Westmorland", ["E06000064"]],
    ["Bath and North Somerset", ["E06000022"]],
    ["Sussex", ["E10000011", "E10000032"]],
    ["Hertford-shire or Hereford-shire", []],
    ["Hackney and City of London", ["E09000012", "E09000001"]],
    ["Kent and Medway", ["E10000016", "E06000035"]],
    ["Nottingham County Council", ["E06000018", "E10000024"]],
    ["Leicester County", ["E06000016", "E10000018"]],
    ["London Borough of Leeds", ["E08000035"]],
    ["Gloucestershire City Council", ["E10000013"]],
    ["E08000025 Leeds", ["E08000035"]],
    ["E10000009 Dorset", ["E06000059"]],
    ["Herfordshire", ["E06000019", "E10000015"]],
    ["Boton", ["E08000001", "E10000019"]],
  ] as const)("do not match: %s", (name, codes) => {
    expect(matchAuthority(name).kind).not.toBe("match");
    for (const code of codes) expect(candidates(name)).toContain(code);
  });

  it.each([
    ["Newcastle Borough Council", "E10000028"],
    ["Durham City Council", "E06000047"],
    ["City of Durham", "E06000047"],
    ["Durham District", "E06000047"],
    ["Newcastle-under-Lyme", "E10000028"],
  ])("mean a district by their kind of council: %s", (name, code) => {
    expect(candidates(name)).toEqual([code]);
  });

  it.each([
    "Bury St Edmunds",
    "Bradford-on-Avon",
    "Berkshire West",
    "East Surrey",
    "West Surrey",
    "South West Devon",
    "North East Kent",
    "East Kent",
    "North York",
    "Leeds Grammar School",
    "York Outer",
    "Sheffield City Region",
    "Christchurch and Poole",
    "Newport (Isle of Wight)",
    "Newport, Shropshire",
    "Kingston and Richmond (Achieving for Children)",
    "Westminster,City of London",
    "Numberland County Ground",
    "Kent, North East",
    "South East Kent",
    "Dorset 2018",
    "Buckingham",
  ])("or hold an LA's name and more do not match: %s", (name) => {
    expect(matchAuthority(name).kind).not.toBe("match");
  });

  it("say why, in words", () => {
    for (const name of ["Cumbria", "Cheltenham", "Kingston", "Berkshire", "Kent and Medway"]) {
      const result = matchAuthority(name);
      if (result.kind !== "ambiguous") throw new Error(`${name} is ${result.kind}`);
      expect(result.reason).toMatch(/^\w.* \w+ /);
    }
  });
});

describe("every answer", () => {
  it("without a day is a current LA, and with one an LA in force", () => {
    for (const { name } of allAuthorities()) {
      const today = matchAuthority(name);
      if (today.kind === "match") expect(today.authority.end).toBeUndefined();
      const then = matchAuthority(name, { on: "2012-06-01" });
      if (then.kind !== "match") continue;
      expect(then.authority.start <= "2012-06-01").toBe(true);
      expect((then.authority.end ?? "9999") >= "2012-06-01").toBe(true);
    }
  });
});
