// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import AreaView from "../../../src/views/area/area-view.js";
import { sectionOf, showPlace, wordsOf } from "../show-place.js";
import { area, record, sheffield } from "./areas.js";

const views = { "/areas/:code": AreaView };

/** The map's file as it travels, with one record: an alliance in Sheffield. */
const mapFile = {
  version: "1",
  asAt: "2026-11-24",
  tables: {
    area: [sheffield],
    form: ["school_alliance"],
    status: ["active"],
    extent: ["whole"],
    method: ["desk"],
    confidence: ["high"],
    role: ["unknown"],
    absence: ["not_researched"],
    date: [],
  },
  partnerships: { form: [0], status: [0], method: [0], confidence: [0], date: [0], areas: [1] },
  coverage: { area: [0], extent: [0] },
  absence: [0],
  overrides: [],
  roles: [[0]],
};

const profile = area(
  [
    record("learn-sheffield", {
      name: "Learn Sheffield",
      extent: "part",
      date: "2025-11-24",
      description: "A company of schools.",
      lead: "A lead school",
      otherAreas: 2,
    }),
    record("old-body", { name: "An old body", status: "closed" }),
    record("south-yorkshire-maths-hub", { form: "maths_hub", name: "A maths hub" }),
  ],
  {
    absence: "not_researched",
    cells: [
      { form: "sub_la_partnership", state: "none_found", count: 0, checked: "2026-11-24" },
      { form: "computing_hub", state: "programme_ended", count: 0, checked: "2026-11-01" },
    ],
    profile: {
      roles: ["commissioning", "trading"],
      summary: "The council buys a range of services.",
      tradedService: "Services for Education",
      method: "desk",
      source: { url: "https://example.org/council", title: "The council's page", date: "2023" },
      confidence: "high",
    },
  },
);

function show(place: string): Promise<HTMLElement> {
  return showPlace(place, views, {
    [`data/areas/${sheffield}.json`]: profile,
    "data/map.json": mapFile,
  });
}

describe("the profile of an LA", () => {
  it("begins with a sentence of what is known", async () => {
    const main = await show(`/areas/${sheffield}`);
    expect(wordsOf(main.querySelector("h1"))).toBe("Sheffield");
    expect(wordsOf(main.querySelector(".lead"))).toMatch(
      /^In Sheffield, 1 of the 6 local forms of collaboration is recorded, with 2 bodies: 1 active or developing and 1 closed\. 1 national hub/,
    );
  });

  it("tells the LA's own role: each role with its meaning, service, date, method, confidence, page", async () => {
    const main = await show(`/areas/${sheffield}`);
    const role = wordsOf(sectionOf(main, "Its own role in school improvement"));
    for (const words of [
      "The council buys a range of services.",
      "Commissions",
      "Pays a school-led body to do school improvement work for it.",
      "Sells services",
      "Traded service",
      "Services for Education",
      "as at 2023",
      "Desk research",
      "High confidence",
      "The council's page",
      "A role that is not listed may still be there",
    ]) {
      expect(role).toContain(words);
    }
  });

  it("lists records by family, each a link with status, extent, date and confidence", async () => {
    const main = await show(`/areas/${sheffield}`);
    const records = sectionOf(main, "Forms of collaboration recorded here");
    expect([...records.querySelectorAll("h3 .term")].map(wordsOf)).toEqual([
      "Local forms",
      "National hubs",
    ]);
    const item = records.querySelector('a[href="#/partnerships/learn-sheffield"]')?.closest("li");
    for (const words of [
      "Active",
      "Part of the area",
      "and 2 other LAs",
      "Lead: A lead school",
      "as at 24 November 2025",
      "High confidence",
    ]) {
      expect(wordsOf(item)).toContain(words);
    }
    const closed = records.querySelector('a[href="#/partnerships/old-body"]')?.closest("li");
    expect(wordsOf(closed)).toContain("Closed");
    expect(wordsOf(closed)).toContain("undated source");
    expect(wordsOf(records)).toContain("that a body is not listed proves nothing");
  });

  it("says in words what was not found, not researched and ended, and when it was checked", async () => {
    const main = await show(`/areas/${sheffield}`);
    const unknown = sectionOf(main, "What is not known");
    const absences = [...unknown.querySelectorAll(".absence")].map(wordsOf);
    expect(absences).toHaveLength(3);
    expect(absences[0]).toMatch(/^None found ?Searched for.*Checked on 24 November 2026\. ?Sub-LA/);
    expect(absences[1]).toMatch(/^Not researched.*School alliances/);
    expect(absences[2]).toMatch(/^Programme ended.*Checked on 1 November 2026\. ?Computing hubs$/);
  });

  it("stands beside its neighbours, with states as words for those who do not see the marks", async () => {
    const main = await show(`/areas/${sheffield}`);
    const neighbours = sectionOf(main, "Beside its neighbours");
    const own = neighbours.querySelector(".compare-own");
    expect(wordsOf(own)).toContain("Known active");
    expect(neighbours.querySelectorAll("tbody th[scope=row]").length).toBe(1 + 3 + 10);
    expect(neighbours.querySelector('a[href="#/areas/E08000038"]')).not.toBeNull();
    expect(neighbours.querySelectorAll("svg [data-code]")).toHaveLength(153);
  });

  it("tells codes, type, region and the vintage of the code", async () => {
    const main = await show(`/areas/${sheffield}`);
    const facts = wordsOf(main.querySelector(".area-facts"));
    for (const words of [
      "Metropolitan district",
      "Yorkshire and The Humber",
      "South Yorkshire",
      "E08000039, since 1 April 2025",
      "E08000019 Sheffield, until 31 March 2025",
      "373",
    ]) {
      expect(facts).toContain(words);
    }
  });

  it("begins a correction of everything, of its own role or of one record", async () => {
    const main = await show(`/areas/${sheffield}`);
    const subjects = [...main.querySelectorAll(".corrections option")].map(wordsOf);
    expect(subjects).toEqual([
      "Everything on Sheffield (E08000039)",
      "Sheffield: its own role",
      "Sheffield: Learn Sheffield",
      "Sheffield: An old body",
      "Sheffield: A maths hub",
    ]);
    const mail = main.querySelector('a[href^="mailto:"]')?.getAttribute("href") ?? "";
    expect(decodeURIComponent(mail)).toContain(`#/areas/${sheffield}`);
  });

  it("is found by the DfE code, too", async () => {
    const main = await show("/areas/373");
    expect(wordsOf(main.querySelector("h1"))).toBe("Sheffield");
  });
});

describe("a code that is no current LA's", () => {
  it("says how an ended LA ended, with links to those of today", async () => {
    const main = await show("/areas/E10000006");
    expect(wordsOf(main.querySelector("h1"))).toBe("Cumbria has ended under this code");
    expect(wordsOf(main)).toContain("until 31 March 2023");
    expect(wordsOf(main)).toContain("2 local authorities (LAs) cover its area today");
    expect([...main.querySelectorAll("li a")].map((link) => link.getAttribute("href"))).toEqual([
      "#/areas/E06000063",
      "#/areas/E06000064",
    ]);
  });

  it("leads from the code of a district to its LA", async () => {
    const main = await show("/areas/E07000098");
    expect(wordsOf(main.querySelector("h1"))).toBe("There is no local authority with this code");
    expect(wordsOf(main)).toContain("the code of a district, Hertsmere");
    expect(main.querySelector('a[href="#/areas/E10000015"]')).not.toBeNull();
  });

  it("leads from the code of a region to its partnerships", async () => {
    const main = await show("/areas/E12000007");
    expect(wordsOf(main)).toContain("the code of a region, London");
    expect(main.querySelector('a[href="#/partnerships?region=E12000007"]')).not.toBeNull();
  });

  it("offers LAs of the name that an address holds", async () => {
    const main = await show("/areas/Cumberland");
    expect(main.querySelector('a[href="#/areas/E06000063"]')).not.toBeNull();
    expect(main.querySelector('a[href="#/areas"]')).not.toBeNull();
  });
});
