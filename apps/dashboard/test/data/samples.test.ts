import { describe, expect, it } from "vitest";
import { shippedArea, shippedPartnership } from "./support.js";

/** Records read by hand from the CSV files, of every form, with what each should come to. */
const samples: readonly {
  readonly id: string;
  readonly form: string;
  readonly status: string;
  readonly confidence: string;
  /** The newest date of its evidence. */
  readonly date?: string;
  /** LA and extent. */
  readonly areas: Readonly<Record<string, "whole" | "part" | "unknown">>;
}[] = [
  {
    id: "tsh-nw10-the-east-manchester-teaching-school-hub",
    form: "teaching_school_hub",
    status: "active",
    confidence: "high",
    date: "2025-11-05",
    areas: { E08000004: "whole", E08000008: "whole" },
  },
  {
    // Five of the twelve districts of Essex.
    id: "tsh-ee1-saffron-teaching-school-hub",
    form: "teaching_school_hub",
    status: "active",
    confidence: "high",
    date: "2025-11-05",
    areas: { E10000012: "part" },
  },
  {
    // Its row for London names a region and not how much of it: that row places nothing.
    id: "computing-hub-london-surrey-and-west-sussex",
    form: "computing_hub",
    status: "closed",
    confidence: "medium",
    date: "2023-09",
    areas: { E10000030: "unknown", E10000032: "unknown" },
  },
  {
    id: "maths-hub-kent-and-medway",
    form: "maths_hub",
    status: "active",
    confidence: "medium",
    date: "2021",
    areas: { E06000035: "unknown", E10000016: "unknown" },
  },
  {
    // Cumbria became Cumberland, and Westmorland and Furness; North Lancashire is no council.
    id: "maths-hub-cumbria-and-north-lancashire",
    form: "maths_hub",
    status: "unknown",
    confidence: "medium",
    date: "2015",
    areas: { E06000063: "whole", E06000064: "whole" },
  },
  {
    id: "manchester-strategic-education-partnership",
    form: "area_based_education_partnership",
    status: "unknown",
    confidence: "medium",
    date: "2013-03",
    areas: { E08000003: "whole" },
  },
  {
    id: "wolverhampton-school-improvement-partnership",
    form: "area_based_education_partnership",
    status: "unknown",
    confidence: "medium",
    date: "2013-05-22",
    areas: { E08000031: "whole" },
  },
  {
    id: "southampton-education-partnership-plan",
    form: "area_based_education_partnership",
    status: "developing",
    confidence: "high",
    date: "2024",
    areas: { E06000045: "whole" },
  },
  {
    // Its own page is undated; its newest evidence is of the day of the research.
    id: "learn-sheffield",
    form: "area_based_education_partnership",
    status: "active",
    confidence: "medium",
    date: "2025-11-24",
    areas: { E08000039: "whole" },
  },
  {
    id: "challenge-partners-hubs",
    form: "school_alliance",
    status: "active",
    confidence: "high",
    areas: {},
  },
  {
    id: "clere-and-st-bartholomews-schools-partnership",
    form: "sub_la_partnership",
    status: "unknown",
    confidence: "medium",
    date: "2019",
    areas: { E06000037: "part", E10000014: "part" },
  },
  {
    // Two districts of Kent, and a town that is no district.
    id: "local-collaborative-partnership-area-west-kent",
    form: "sub_la_partnership",
    status: "active",
    confidence: "high",
    date: "2025",
    areas: { E10000016: "part" },
  },
  {
    // A county and a district of it: counted once.
    id: "horsham-schools-partnership",
    form: "sub_la_partnership",
    status: "unknown",
    confidence: "medium",
    areas: { E10000032: "part" },
  },
  {
    // Former districts: Carlisle is a part of Cumberland, Eden of Westmorland and Furness.
    id: "local-alliance-of-system-leaders-carlisle-and-eden",
    form: "sub_la_partnership",
    status: "unknown",
    confidence: "high",
    areas: { E06000063: "part", E06000064: "part" },
  },
  {
    id: "school-improvement-wirral",
    form: "la_school_improvement_service",
    status: "unknown",
    confidence: "medium",
    date: "2021-09-13",
    areas: { E08000015: "whole" },
  },
  {
    id: "localed-pilot-north-of-tyne-combined-authority",
    form: "regional_partnership",
    status: "closed",
    confidence: "high",
    date: "2022-03-01",
    areas: {},
  },
  {
    id: "priority-area-local-partnership-board-nottingham",
    form: "other",
    status: "unknown",
    confidence: "medium",
    areas: { E06000018: "whole" },
  },
  {
    id: "english-hub-new-vision",
    form: "english_hub",
    status: "unknown",
    confidence: "medium",
    areas: {},
  },
  {
    id: "lcep-liverpool",
    form: "local_cultural_education_partnership",
    status: "active",
    confidence: "high",
    areas: { E08000012: "whole" },
  },
  {
    id: "priority-education-investment-area-knowsley",
    form: "policy_area",
    status: "closed",
    confidence: "high",
    date: "2023-06-07",
    areas: { E08000011: "whole" },
  },
  {
    id: "music-hub-london-east",
    form: "music_hub",
    status: "active",
    confidence: "medium",
    date: "2024",
    areas: {
      E09000001: "whole",
      E09000002: "whole",
      E09000012: "whole",
      E09000016: "whole",
      E09000025: "whole",
      E09000026: "whole",
      E09000030: "whole",
      E09000031: "whole",
    },
  },
  {
    id: "research-school-meols-cop",
    form: "research_school",
    status: "unknown",
    confidence: "high",
    date: "2017-04",
    areas: {},
  },
  {
    id: "careers-hub-solihull",
    form: "careers_hub",
    status: "unknown",
    confidence: "medium",
    date: "2019-05-30",
    areas: { E08000029: "unknown" },
  },
  {
    // The combined authority of Bath and North East Somerset, Bristol and South Gloucestershire.
    id: "careers-hub-west-of-england",
    form: "careers_hub",
    status: "unknown",
    confidence: "high",
    date: "2018",
    areas: { E06000022: "unknown", E06000023: "unknown", E06000025: "unknown" },
  },
  {
    id: "stronger-practice-hub-derbyshire-and-nottinghamshire",
    form: "early_years_stronger_practice_hub",
    status: "active",
    confidence: "high",
    date: "2025-12-01",
    areas: { E10000007: "unknown", E10000024: "unknown" },
  },
  {
    id: "behaviour-hub-the-sea-view-trust",
    form: "behaviour_attendance_hub",
    status: "closed",
    confidence: "medium",
    date: "2022-03-31",
    areas: { E10000017: "unknown" },
  },
];

describe("records read by hand", () => {
  it.each(samples)("$id", ({ id, areas, date, ...facts }) => {
    const shipped = shippedPartnership(id);
    expect(shipped).toMatchObject(facts);
    expect(shipped.date).toBe(date);
    expect(Object.fromEntries(shipped.coverage.map(({ area, extent }) => [area, extent]))).toEqual(
      areas,
    );
    for (const [gss, extent] of Object.entries(areas)) {
      const member = shippedArea(gss).partnerships.find((entry) => entry.id === id);
      expect(member).toMatchObject({ ...facts, extent, otherAreas: Object.keys(areas).length - 1 });
    }
  });

  it("are of every form", () => {
    expect(new Set(samples.map(({ form }) => form)).size).toBe(17);
  });

  it("an LA's profile says what its row says", () => {
    const { profile } = shippedArea("E09000030");
    expect(profile.roles).toEqual(["commissioning"]);
    expect(profile.source).toEqual({
      url: "https://www.the-partnership.org.uk/school-improvement/offer",
      title: "School Improvement Offer – Tower Hamlets Education Partnership",
      date: "2021/22",
    });
  });

  it("evidence that contradicts a record stands beside it, marked", () => {
    const facts = shippedPartnership("learn-sheffield").evidence;
    const relations = facts.filter(({ field }) => field === "la_relationship");
    expect(relations.map(({ value }) => value)).toContain("commissioned");
    const { attributes } = shippedPartnership("learn-sheffield");
    for (const { value, conflict } of relations) {
      expect(conflict).toBe(value !== undefined && value !== attributes?.laRelationship);
    }
  });
});
