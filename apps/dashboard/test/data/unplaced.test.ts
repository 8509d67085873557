import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/data/shipped/report.js";
import { csv, shipped, shippedIndex } from "./support.js";

/** Names in place rows that were councils, districts or are combined authorities, read by hand. */
const namesOfCouncils = [
  "Allerdale",
  "Barrow-in-Furness",
  "Carlisle",
  "Cheshire",
  "Copeland",
  "Cumbria (former county)",
  "Eden",
  "Greater Manchester",
  "Liverpool City Region",
  "Macclesfield",
  "Northampton",
  "Northamptonshire",
  "Scarborough",
  "South Lakeland",
  "Tees Valley",
  "West of England",
  "West Somerset",
  "West Yorkshire",
];
const regionsOfEngland = [
  "North East",
  "North West",
  "Yorkshire and the Humber",
  "East Midlands",
  "West Midlands",
  "East of England",
  "London",
  "South East",
  "South West",
];

describe("partnerships that are not placed", () => {
  const coverage = csv("coverage.csv");
  const coded = new Set(
    coverage.flatMap(({ partnership_id, gss_code }) => (gss_code === "" ? [] : [partnership_id])),
  );
  const uncoded = csv("partnerships.csv").filter(({ id }) => !coded.has(id));

  it("are 113 of 986 by the codes alone, 15 of them without any row", () => {
    expect(uncoded).toHaveLength(113);
    const rowed = new Set(coverage.map(({ partnership_id }) => partnership_id));
    expect(uncoded.filter(({ id }) => !rowed.has(id))).toHaveLength(15);
  });

  it("are 86 once names of councils and whole regions are resolved", () => {
    const named = uncoded.filter(({ id }) =>
      coverage.some(
        ({ partnership_id, area_name = "", area_type, extent }) =>
          partnership_id === id &&
          (area_type === "place"
            ? namesOfCouncils.includes(area_name)
            : regionsOfEngland.includes(area_name) && extent === "whole"),
      ),
    );
    expect(named).toHaveLength(27);
    const unplaced = shippedIndex().partnerships.filter(({ areas }) => areas.length === 0);
    const wanted = uncoded.filter((row) => !named.includes(row)).map(({ id }) => id);
    expect(unplaced.map(({ id }) => id).sort()).toEqual(wanted.sort());
    expect(unplaced).toHaveLength(86);
  });

  it("are each placed, or listed with a reason", () => {
    const listed = new Map(
      parseReport(JSON.parse(shipped("report.json"))).unplaced.map((entry) => [entry.id, entry]),
    );
    for (const { id, areas } of shippedIndex().partnerships) {
      expect(listed.has(id)).toBe(areas.length === 0);
      if (areas.length === 0) expect(listed.get(id)?.reason).toMatch(/\w.*\.$/);
    }
    expect(listed.size).toBe(86);
  });
});
