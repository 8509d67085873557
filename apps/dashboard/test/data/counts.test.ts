import { authorities } from "@abep/geography";
import { districts } from "@abep/geography/districts";
import { formCells, formsInGroup } from "@abep/domain/cells";
import { describe, expect, it } from "vitest";
import { builtFiles, csv, shippedArea, shippedIndex, shippedMap } from "./support.js";

const localForms = [
  "area_based_education_partnership",
  "school_alliance",
  "sub_la_partnership",
  "regional_partnership",
  "la_school_improvement_service",
  "local_cultural_education_partnership",
];

/** LAs with a coded row of these forms, a district counting for its LA: the published way of counting. */
function councilsByCode(forms: readonly string[]): Set<string> {
  const la = new Set<string>(authorities().map(({ gss }) => gss));
  const laOf = new Map<string, string>(
    districts().map(({ code, currentAuthority }) => [code, currentAuthority]),
  );
  const ids = new Set(
    csv("partnerships.csv").flatMap(({ id, type }) => (forms.includes(type ?? "") ? [id] : [])),
  );
  return new Set(
    csv("coverage.csv").flatMap(({ partnership_id, gss_code = "" }) => {
      if (gss_code === "" || !ids.has(partnership_id)) return [];
      return la.has(gss_code) ? [gss_code] : [laOf.get(gss_code) ?? `no LA for ${gss_code}`];
    }),
  );
}

describe("the records", () => {
  it("are all there", () => {
    const rows = (file: string): number => csv(file).length;
    expect(rows("partnerships.csv")).toBe(986);
    expect(rows("coverage.csv")).toBe(1620);
    expect(rows("authority-profiles.csv")).toBe(153);
    expect(rows("partnership-attributes.csv")).toBe(144);
    expect(rows("research-status.csv")).toBe(17);
    expect(rows("relations.csv")).toBe(14);
    expect(rows("sources.csv")).toBe(923);
    // One row of the 265 that were collected named two relationships and stands as two rows.
    expect(rows("evidence.csv")).toBe(266);
  });

  it("have the statuses and confidences that were counted when they were collected", () => {
    const rows = csv("partnerships.csv");
    const count = (column: string, value: string): number =>
      rows.filter((row) => row[column] === value).length;
    expect(["active", "unknown", "closed", "developing"].map((id) => count("status", id))).toEqual([
      279, 564, 117, 26,
    ]);
    expect(["high", "medium", "low"].map((id) => count("confidence", id))).toEqual([611, 357, 18]);
  });
});

describe("councils reached, by the codes of the rows", () => {
  it.each([
    ["area_based_education_partnership", 109],
    ["sub_la_partnership", 65],
    ["local_cultural_education_partnership", 97],
    ["teaching_school_hub", 153],
    ["policy_area", 55],
    ["school_alliance", 51],
    ["music_hub", 130],
    ["maths_hub", 109],
    ["careers_hub", 34],
    ["english_hub", 36],
    ["regional_partnership", 21],
  ])("%s: %i", (form, councils) => {
    expect(councilsByCode([form]).size).toBe(councils);
  });

  it("any local form: 150, all but the City of London, Scilly and North East Lincolnshire", () => {
    const reached = councilsByCode(localForms);
    expect(reached.size).toBe(150);
    const others = authorities().filter(({ gss }) => !reached.has(gss));
    expect(others.map(({ shortName }) => shortName).sort()).toEqual([
      "City of London",
      "Isles of Scilly",
      "North East Lincolnshire",
    ]);
  });
});

describe("the shipped map", () => {
  it("knows 153 LAs, each with a file of its own", () => {
    const { areas } = shippedMap();
    expect(areas).toHaveLength(153);
    expect(areas).toEqual(authorities().map(({ gss }) => gss));
    for (const gss of areas) expect(shippedArea(gss).gss).toBe(gss);
    const paths = [...builtFiles().files.keys()].filter((path) => path.startsWith("areas/"));
    expect(paths).toHaveLength(153);
  });

  it("says of area-based partnerships: 109 LAs, 31 of them known to have an active one, 44 none", () => {
    const cells = [...formCells(shippedMap(), "area_based_education_partnership").values()];
    expect(cells.filter(({ count }) => count > 0)).toHaveLength(109);
    expect(cells.filter(({ active }) => active > 0)).toHaveLength(31);
    expect(cells.filter(({ state }) => state === "none_found")).toHaveLength(44);
  });

  it("counts no closed body, and no policy label, among the local forms", () => {
    const data = shippedMap();
    const cells = formCells(data, formsInGroup("local"));
    for (const cell of cells.values()) {
      for (const form of cell.forms) expect(localForms).toContain(form);
      for (const index of cell.records) {
        if (cell.count > 0) expect(data.partnerships[index]?.status).not.toBe("closed");
      }
    }
  });

  it("lists partnerships in the order of the index", () => {
    const { partnerships } = shippedMap();
    const index = shippedIndex().partnerships;
    expect(partnerships).toHaveLength(986);
    for (const [place, { form, status, confidence, date, coverage }] of partnerships.entries()) {
      const entry = index[place];
      expect({ form, status, confidence, date, areas: coverage.map(({ area }) => area) }).toEqual({
        form: entry?.form,
        status: entry?.status,
        confidence: entry?.confidence,
        date: entry?.date,
        areas: entry?.areas,
      });
    }
  });
});
