import { describe, expect, it } from "vitest";
import {
  allAuthorities,
  authorities,
  combinedAuthorities,
  findAnyAuthority,
  findAuthority,
  regions,
} from "../src/index.js";

/** How many LAs DfE worked with on 1 April of each year. */
const counts: Readonly<Record<string, number>> = {
  2009: 152,
  2010: 152,
  2011: 152,
  2012: 152,
  2013: 152,
  2014: 152,
  2015: 152,
  2016: 152,
  2017: 152,
  2018: 152,
  2019: 151,
  2020: 151,
  2021: 152,
  2022: 152,
  2023: 153,
  2024: 153,
  2025: 153,
  2026: 153,
};

describe("authorities", () => {
  it.each(Object.entries(counts))("has the right number on 1 April %s", (year, count) => {
    expect(authorities({ on: `${year}-04-01` })).toHaveLength(count);
  });

  it.each([
    ["2019-03-31", 152],
    ["2019-04-01", 151],
    ["2021-03-31", 151],
    ["2021-04-01", 152],
    ["2023-03-31", 152],
    ["2023-04-01", 153],
    ["2025-03-31", 153],
    ["2025-04-01", 153],
  ])("has the right number on %s, at either side of a change", (on, count) => {
    expect(authorities({ on })).toHaveLength(count);
  });

  it("has 153 today, by type as the official lists count them", () => {
    const ofType = (type: Parameters<typeof authorities>[0]): number => authorities(type).length;
    expect(ofType({})).toBe(153);
    expect(ofType({ type: "unitary" })).toBe(62);
    expect(ofType({ type: "isles_of_scilly" })).toBe(1);
    expect(ofType({ type: "metropolitan_district" })).toBe(36);
    expect(ofType({ type: "london_borough" })).toBe(32);
    expect(ofType({ type: "city_of_london" })).toBe(1);
    expect(ofType({ type: "county" })).toBe(21);
  });

  it("lists by region, given as code or name", () => {
    expect(authorities({ region: "London" })).toHaveLength(33);
    expect(authorities({ region: "E12000007" })).toEqual(authorities({ region: "London" }));
    expect(authorities({ region: "Londinium" })).toEqual([]);
  });

  it("divides London into 14 inner and 19 outer LAs and nothing else", () => {
    const parts = authorities().map((authority) => authority.londonPart);
    expect(parts.filter((part) => part === "inner")).toHaveLength(14);
    expect(parts.filter((part) => part === "outer")).toHaveLength(19);
    expect(findAuthority("Camden")).toBeUndefined();
    expect(findAuthority("202")?.londonPart).toBe("inner");
    expect(findAuthority("330")).not.toHaveProperty("londonPart");
  });

  it("lists by combined authority, those without a code too", () => {
    const names = authorities({ combinedAuthority: "Cumbria" }).map(({ name }) => name);
    expect(names).toEqual(["Cumberland", "Westmorland and Furness"]);
    expect(authorities({ combinedAuthority: "E47000001" })).toHaveLength(10);
  });

  it("has every code once on any one day, DfE codes included", () => {
    for (const year of Object.keys(counts)) {
      const inForce = authorities({ on: `${year}-12-31` });
      expect(new Set(inForce.map(({ gss }) => gss)).size).toBe(inForce.length);
      expect(new Set(inForce.map(({ dfe }) => dfe)).size).toBe(inForce.length);
    }
  });

  it("throws on a day that is not written as a date", () => {
    for (const on of ["April 2020", "2020-31-01", "01/04/2020", "2020-4-1"]) {
      expect(() => authorities({ on })).toThrow(RangeError);
    }
  });
});

describe("findAuthority", () => {
  it("finds by GSS code and by DfE code", () => {
    const birmingham = findAuthority("E08000025");
    expect(birmingham).toMatchObject({
      gss: "E08000025",
      dfe: "330",
      name: "Birmingham",
      shortName: "Birmingham",
      council: "Birmingham City Council",
      type: "metropolitan_district",
      region: { code: "E12000005", name: "West Midlands" },
      combinedAuthority: { code: "E47000007", name: "West Midlands" },
      start: "2009-01-01",
    });
    expect(findAuthority("330")).toBe(birmingham);
    expect(findAuthority(" e08000025 ")).toBe(birmingham);
  });

  it("finds every current LA by both of its codes", () => {
    for (const authority of authorities()) {
      expect(findAuthority(authority.gss)).toBe(authority);
      expect(findAuthority(authority.dfe)).toBe(authority);
    }
  });

  it("finds an ended LA only as at a day on which it was in force", () => {
    expect(findAuthority("E10000006")).toBeUndefined();
    expect(findAuthority("909")).toBeUndefined();
    expect(findAuthority("909", { on: "2023-03-31" })?.name).toBe("Cumbria");
    expect(findAuthority("E10000006", { on: "2023-04-01" })).toBeUndefined();
    expect(findAnyAuthority("E10000006")?.end).toBe("2023-03-31");
  });

  it("chooses by the day between two GSS codes that share a DfE code", () => {
    expect(findAuthority("370", { on: "2025-03-31" })?.gss).toBe("E08000016");
    expect(findAuthority("370", { on: "2025-04-01" })?.gss).toBe("E08000038");
    expect(findAuthority("370")?.gss).toBe("E08000038");
    expect(findAuthority("825", { on: "2020-03-31" })?.type).toBe("county");
    expect(findAuthority("825", { on: "2020-04-01" })?.type).toBe("unitary");
  });

  it("knows no other code, whatever the text", () => {
    for (const text of ["", "E07000026", "W06000015", "702", "33", "__proto__", "E0800002"]) {
      expect(findAuthority(text)).toBeUndefined();
    }
  });

  it("knows names in official, short and council form", () => {
    expect(findAuthority("810")).toMatchObject({
      name: "Kingston upon Hull, City of",
      shortName: "Hull",
      council: "Hull City Council",
    });
    expect(findAuthority("201")).toMatchObject({
      name: "City of London",
      council: "City of London Corporation",
    });
    expect(findAnyAuthority("E10000004")).not.toHaveProperty("council");
  });
});

describe("regions and combined authorities", () => {
  it("has nine regions, each with LAs, which together are all", () => {
    expect(regions()).toHaveLength(9);
    const sizes = regions().map(({ code }) => authorities({ region: code }).length);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(153);
  });

  it("has 20 bodies whose members are current LAs, none in two", () => {
    const members = combinedAuthorities().flatMap((body) => body.members);
    expect(combinedAuthorities()).toHaveLength(20);
    expect(new Set(members).size).toBe(members.length);
    for (const gss of members) expect(findAuthority(gss)).toBeDefined();
    expect(combinedAuthorities().find(({ name }) => name === "Greater Manchester")).toEqual({
      code: "E47000001",
      name: "Greater Manchester",
      fullName: "Greater Manchester Combined Authority",
      established: "2011-04-01",
      members: Array.from(
        { length: 10 },
        (_, index) => `E080000${String(index + 1).padStart(2, "0")}`,
      ),
    });
  });

  it("leaves the code out for the four bodies that have none, with 12 LAs in them", () => {
    const uncoded = combinedAuthorities().filter((body) => body.code === undefined);
    expect(uncoded.map(({ name }) => name).sort()).toEqual([
      "Cheshire and Warrington",
      "Cumbria",
      "Hampshire and the Solent",
      "Sussex and Brighton",
    ]);
    expect(uncoded.flatMap(({ members }) => members)).toHaveLength(12);
  });

  it("gives ended LAs no body of today", () => {
    const ended = allAuthorities().filter(({ end }) => end !== undefined);
    expect(ended).toHaveLength(19);
    for (const authority of ended) expect(authority).not.toHaveProperty("combinedAuthority");
  });
});
