import { describe, expect, it } from "vitest";
import { allDistricts, districts, findAnyDistrict, findDistrict } from "../src/districts.js";
import { currentSuccessors, findAnyAuthority, findAuthority } from "../src/index.js";

describe("districts", () => {
  it("has 385 rows in all", () => {
    expect(allDistricts()).toHaveLength(385);
  });

  it.each([
    ["2009-04-01", 326],
    ["2018-04-01", 326],
    ["2019-04-01", 317],
    ["2020-04-01", 314],
    ["2021-04-01", 309],
    ["2023-04-01", 296],
    ["2026-11-24", 296],
  ])("has the right number on %s", (on, count) => {
    expect(districts({ on })).toHaveLength(count);
  });

  it("has 296 today, 164 of them in counties", () => {
    expect(districts()).toHaveLength(296);
    expect(
      districts().filter((district) => district.tier === "non_metropolitan_district"),
    ).toHaveLength(164);
  });

  it("places each district in an LA of its own days, and in a current one today", () => {
    for (const district of allDistricts()) {
      expect(findAuthority(district.authority, { on: district.start })).toBeDefined();
      expect(findAuthority(district.authority, { on: district.end ?? "2026-11-24" })).toBeDefined();
      expect(currentSuccessors(district.authority).map(({ gss }) => gss)).toContain(
        district.currentAuthority,
      );
    }
  });

  it("covers every LA of today by districts of today", () => {
    const homes = new Set(districts().map((district) => district.authority));
    expect(homes.size).toBe(153);
  });

  it("ends each ended row in districts that exist", () => {
    for (const district of allDistricts()) {
      expect(district.successors.length > 0).toBe(district.end !== undefined);
      for (const code of district.successors) expect(findAnyDistrict(code)).toBeDefined();
    }
  });

  it("knows then and now", () => {
    expect(findDistrict("E07000048")).toBeUndefined();
    expect(findDistrict("E07000048", { on: "2018-09-01" })).toEqual({
      code: "E07000048",
      name: "Christchurch",
      tier: "non_metropolitan_district",
      authority: "E10000009",
      currentAuthority: "E06000058",
      start: "2009-01-01",
      end: "2019-03-31",
      successors: ["E06000058"],
    });
    expect(findAnyDistrict("E07000157")).toMatchObject({
      name: "Alnwick",
      authority: "E10000022",
      currentAuthority: "E06000057",
      successors: ["E06000048"],
    });
    expect(findDistrict("E07000078")).toMatchObject({ name: "Cheltenham", authority: "E10000013" });
  });

  it("keeps both names of a district that was only renamed", () => {
    expect(findDistrict("E07000112", { on: "2018-03-31" })?.name).toBe("Shepway");
    expect(findDistrict("E07000112")?.name).toBe("Folkestone and Hythe");
    expect(findAnyDistrict("E07000112")?.name).toBe("Folkestone and Hythe");
  });

  it("counts LAs without a county above them as districts", () => {
    expect(findDistrict("E09000001")).toMatchObject({
      tier: "london_borough",
      authority: "E09000001",
    });
    expect(findDistrict("E06000053")).toMatchObject({ name: "Isles of Scilly", tier: "unitary" });
    expect(findAnyDistrict("E06000028")).toMatchObject({
      currentAuthority: "E06000058",
      end: "2019-03-31",
      successors: ["E06000058"],
    });
    expect(findAnyAuthority("E10000006")).toBeDefined();
    expect(findAnyDistrict("E10000006")).toBeUndefined();
  });
});
