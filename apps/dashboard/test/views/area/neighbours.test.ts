import { authorities } from "@abep/geography";
import { describe, expect, it } from "vitest";
import { compareNeighbours } from "../../../src/views/area/neighbours.js";
import { neighboursSentence, noLandNeighbours } from "../../../src/views/area/neighbours-words.js";
import { mapData, record } from "../map/map-data.js";

const rutland = "E06000017";
const leicestershire = "E10000018";

describe("an LA beside its neighbours", () => {
  it("gives each the state of every local form", () => {
    const { own, land } = compareNeighbours(
      mapData([
        record([rutland], { status: "active" }),
        record([leicestershire], { status: "closed" }),
        record([leicestershire], { form: "school_alliance" }),
      ]),
      rutland,
    );
    expect(own.states).toEqual(["active", ...Array<string>(5).fill("none_found")]);
    expect(own.formsRecorded).toBe(1);
    const county = land.find(({ gss }) => gss === leicestershire);
    expect(county?.states.slice(0, 2)).toEqual(["closed", "recorded"]);
    expect(county?.formsRecorded).toBe(1);
  });

  it("has the three LAs that touch Rutland, the longest border first, and ten that are like it", () => {
    const { land, statistical } = compareNeighbours(mapData([]), rutland);
    expect(land.map(({ name }) => name).sort()).toEqual([
      "Leicestershire",
      "Lincolnshire",
      "North Northamptonshire",
    ]);
    expect(land[0]?.relation).toMatch(/^\d+ km of border$/);
    expect(statistical).toHaveLength(10);
    for (const { relation } of statistical) expect(relation).toMatch(/close$/);
  });

  it("works for every LA", () => {
    const map = mapData([], { absence: "not_researched" });
    for (const { gss } of authorities()) {
      const { own, land, statistical } = compareNeighbours(map, gss);
      for (const { states } of [own, ...land, ...statistical])
        expect(states).toEqual(Array<string>(6).fill("not_researched"));
      expect([...land, ...statistical].map((area) => area.gss)).not.toContain(gss);
    }
  });
});

describe("neighboursSentence", () => {
  it("says where the first form is recorded, closed bodies aside", () => {
    const map = mapData([
      record([rutland], { status: "closed" }),
      record([leicestershire], { status: "unknown" }),
    ]);
    expect(neighboursSentence(compareNeighbours(map, rutland))).toMatch(
      /^An area-based education partnership is not recorded here, and is in 1 of 3 land neighbours and \d of 10 statistical neighbours\.$/,
    );
  });

  it("leaves land neighbours out of an island's sentence", () => {
    const map = mapData([record(["E06000046"], { status: "active" })]);
    expect(neighboursSentence(compareNeighbours(map, "E06000046"))).toBe(
      "An area-based education partnership is recorded here, and in 0 of 10 statistical neighbours.",
    );
    expect(noLandNeighbours("Isle of Wight")).toBe(
      "The Isle of Wight borders on no other LA by land.",
    );
  });
});
