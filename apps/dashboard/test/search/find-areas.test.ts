import { authorities } from "@abep/geography";
import { describe, expect, test } from "vitest";
import { findAreas, searchKey } from "../../src/search/find-areas.js";

const names = (text: string) => findAreas(text).map(({ name }) => name);

describe("searchKey", () => {
  test.each([
    ["Bath & North East Somerset", "bath and north east somerset"],
    ["  St. Helens ", "st helens"],
    ["King’s Lynn", "kings lynn"],
    ["Kingston upon Hull, City of", "kingston upon hull city of"],
    ["Zoë-Ångström", "zoe angstrom"],
  ])("%j", (text, key) => {
    expect(searchKey(text)).toBe(key);
  });
});

describe("finding a local authority", () => {
  test("every current one by its GSS code, its DfE code and its name, as the first answer", () => {
    const all = authorities();
    expect(all).toHaveLength(153);
    for (const { gss, dfe, name } of all) {
      for (const text of [gss, gss.toLowerCase(), dfe, name]) {
        expect([text, findAreas(text)[0]?.gss]).toEqual([text, gss]);
      }
    }
  });

  test("by the start of any word, those that begin with it first", () => {
    expect(names("york")).toEqual(["York", "East Riding of Yorkshire", "North Yorkshire"]);
    expect(names("county durham")).toContain("Durham");
  });

  test("an ended one leads to those that cover its area today, and says so", () => {
    expect(findAreas("Cumbria").slice(0, 2)).toEqual([
      expect.objectContaining({ name: "Cumberland", hint: "was Cumbria until 2023" }),
      expect.objectContaining({ name: "Westmorland and Furness", hint: "was Cumbria until 2023" }),
    ]);
    expect(names("E10000006")).toEqual(["Cumberland", "Westmorland and Furness"]);
  });

  test("a code that was replaced for the same place leads there without fuss", () => {
    // Buckinghamshire changed its code when the county became one unitary council in 2020.
    expect(findAreas("E10000002")).toEqual([
      { gss: "E06000060", name: "Buckinghamshire", hint: "South East" },
    ]);
  });

  test("each one once, and no more than asked for", () => {
    const found = findAreas("north", 5);
    expect(found).toHaveLength(5);
    expect(new Set(found.map(({ gss }) => gss)).size).toBe(5);
  });

  test.each(["", "   ", "!?", "Atlantis", "999"])("nothing for %j", (text) => {
    expect(findAreas(text)).toEqual([]);
  });
});
