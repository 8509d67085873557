import { describe, expect, it } from "vitest";
import { districts, findDistrict } from "../src/districts.js";
import { allAuthorities, authorities, findAuthority } from "../src/index.js";
import { plannedChanges } from "../src/planned.js";

describe("planned changes", () => {
  it("has 35, of which Surrey's two rest on an order and 14 areas await a decision", () => {
    const all = plannedChanges();
    expect(all).toHaveLength(35);
    const ordered = all.filter(({ status }) => status === "order_made");
    expect(ordered.map(({ name, effective }) => [name, effective])).toEqual([
      ["East Surrey", "2027-04-01"],
      ["West Surrey", "2027-04-01"],
    ]);
    const waiting = all.filter(({ status }) => status === "consulted");
    expect(waiting).toHaveLength(14);
    expect(waiting.every((change) => change.name === undefined)).toBe(true);
  });

  it("lists what is planned for an LA's area", () => {
    expect(plannedChanges("E10000030").map(({ name }) => name)).toEqual([
      "East Surrey",
      "West Surrey",
    ]);
    expect(plannedChanges("936")).toEqual(plannedChanges("E10000030"));
    expect(plannedChanges("E08000025")).toEqual([]);
    expect(plannedChanges("nowhere")).toEqual([]);
  });

  it("divides all of Surrey's districts between the two", () => {
    const surrey = districts().filter(({ authority }) => authority === "E10000030");
    const planned = plannedChanges("E10000030").flatMap(({ wholeDistricts }) => wholeDistricts);
    expect([...planned].sort()).toEqual(surrey.map(({ code }) => code));
  });

  it("names current LAs and districts, and gives a source for each", () => {
    for (const change of plannedChanges()) {
      expect(change.areaAuthorities.length).toBeGreaterThan(0);
      for (const gss of [...change.areaAuthorities, ...change.predecessors]) {
        expect(findAuthority(gss), gss).toBeDefined();
      }
      for (const code of [...change.wholeDistricts, ...change.partDistricts]) {
        expect(findDistrict(code), code).toBeDefined();
      }
      expect(change.sources.length).toBeGreaterThan(0);
      expect(change.effective > "2026-11-24").toBe(true);
    }
  });

  it("changes nothing about the LAs in force, today or later", () => {
    expect(authorities({ on: "2028-06-01" })).toEqual(authorities());
    const names = new Set(allAuthorities().map(({ name }) => name));
    for (const { name } of plannedChanges()) expect(names.has(name ?? "")).toBe(false);
  });
});
