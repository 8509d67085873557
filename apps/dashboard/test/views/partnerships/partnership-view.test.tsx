// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import PartnershipView from "../../../src/views/partnerships/partnership-view.js";
import { sectionOf, showPlace, wordsOf, type Served } from "../show-place.js";
import { nothingKnown, partnership, rotherham, sheffield, summary } from "./records.js";

const views = { "/partnerships/:id": PartnershipView };

function show(id: string, served: Served): Promise<HTMLElement> {
  return showPlace(`/partnerships/${id}`, views, served);
}

const source = { url: "https://example.org/minutes", title: "Minutes", date: "2019-02" };

describe("the page of a partnership", () => {
  it("says what it is, how it stands and as at when, with method, confidence and page", async () => {
    const main = await show("known", {
      "data/partnerships/known.json": partnership("known", {
        name: "Learn Sheffield",
        date: "2025-11-24",
        description: "A company of schools.",
        website: "https://example.org/learn",
        coverage: [{ area: sheffield, extent: "part", stated: [], notes: [] }],
      }),
    });
    expect(wordsOf(main.querySelector("h1"))).toBe("Learn Sheffield");
    expect(wordsOf(main.querySelector(".lead"))).toBe(
      "Learn Sheffield is an area-based education partnership, active as at 24 November 2025. It covers a part of Sheffield.",
    );
    const head = wordsOf(main.querySelector("header"));
    expect(head).toContain("Active");
    expect(head).toContain("as at May 2023");
    expect(head).toContain("High confidence");
    expect(head).toContain("Desk research");
    const out = main.querySelector<HTMLAnchorElement>('a[href="https://example.org/learn"]');
    expect(out?.rel).toContain("noreferrer");
  });

  it("lets both stand where sources differ, each with its date and page", async () => {
    const main = await show("conflict", {
      "data/partnerships/conflict.json": partnership("conflict", {
        attributes: { ...nothingKnown, laRelationship: "co_owned" },
        evidence: [
          {
            field: "la_relationship",
            value: "commissioned",
            source,
            method: "desk",
            confidence: "high",
            conflict: true,
          },
        ],
        disputed: [
          {
            field: "la_relationship",
            values: ["co_owned", "commissioned"],
            because: "It stands in the record; the others are further sources.",
          },
        ],
      }),
    });
    const fact = [...main.querySelectorAll(".fact")].find(
      (element) => wordsOf(element.querySelector("dt")) === "Relation to the LA",
    );
    const words = wordsOf(fact);
    expect(words).toContain("Sources say different things");
    expect(words).toContain(
      "The first stands first for this reason: it stands in the record; the others are further sources.",
    );
    expect(words).toContain("Co-owned by the LA");
    expect(words).toContain("Commissioned by the LA");
    expect(words).toContain("as at February 2019");
    expect(words).toContain("undated source");
    expect(fact?.querySelectorAll("a")).toHaveLength(2);
  });

  it("does not call membership that was not seen a “no”, and says what no source tells", async () => {
    const main = await show("unknowns", {
      "data/partnerships/unknowns.json": partnership("unknowns", { attributes: nothingKnown }),
    });
    const facts = wordsOf(sectionOf(main, "What is known, fact by fact"));
    expect(facts).toContain("AEPA membership not seen");
    expect(facts).toMatch(/No source that was read tells its .*legal form.*members/);
    expect(facts).toContain("one that is not listed may still be there");
  });

  it("says what could not be placed and why, and draws no map of nothing", async () => {
    const main = await show("unplaced", {
      "data/partnerships/unplaced.json": partnership("unplaced", {
        unplaced: [{ name: "Weald", reason: "“Weald” is neither a former council nor a region." }],
      }),
    });
    expect(wordsOf(main.querySelector(".lead"))).toContain("could not be placed in any local");
    const where = wordsOf(sectionOf(main, "Where it works"));
    expect(where).toContain("Not placed");
    expect(where).toContain("Weald: “Weald” is neither a former council nor a region.");
    expect(main.querySelector(".coverage-map")).toBeNull();
  });

  it("lists the LAs of one stated area together, with how they were found", async () => {
    const stated = {
      name: "South Yorkshire",
      kind: "place",
      extent: "unknown",
      url: "https://example.org/area",
    } as const;
    const main = await show("region", {
      "data/partnerships/region.json": partnership("region", {
        status: "closed",
        coverage: [
          {
            area: sheffield,
            extent: "unknown",
            stated: [stated],
            notes: ["Sheffield belongs to it."],
          },
          {
            area: rotherham,
            extent: "unknown",
            stated: [stated],
            notes: ["Rotherham belongs to it."],
          },
        ],
      }),
    });
    const where = sectionOf(main, "Where it worked");
    const words = wordsOf(where.querySelector(".coverage-list"));
    expect(words.match(/Stated: South Yorkshire \(place, extent not known\)/g)).toHaveLength(1);
    expect(words.match(/each of these LAs belongs to it\./g)).toHaveLength(1);
    expect(where.querySelector(`a[href="#/areas/${sheffield}"]`)).not.toBeNull();
    expect(where.querySelectorAll("[data-code]").length).toBeGreaterThanOrEqual(153);
    expect(wordsOf(main)).toContain("count in no total");
  });

  it("links records that came before or may be the same, read from this side", async () => {
    const main = await show("related", {
      "data/partnerships/related.json": partnership("related", {
        relations: [
          { relation: "succeeded_by", direction: "to", id: "older", name: "The older body" },
          { relation: "possibly_same", direction: "from", id: "twin", name: "Its twin", note: "?" },
        ],
      }),
    });
    const words = wordsOf(sectionOf(main, "Before, after and beside it"));
    expect(words).toContain("Successor of: The older body");
    expect(words).toContain("Possibly the same as: Its twin");
    expect(main.querySelector('a[href="#/partnerships/older"]')).not.toBeNull();
  });

  it("shows text of the data as text, and no address but http as a link", async () => {
    const main = await show("hostile", {
      "data/partnerships/hostile.json": partnership("hostile", {
        name: "<img src=x onerror=alert(1)>",
        website: "javascript:alert(1)",
        source: { url: "javascript:alert(1)", title: "A page" },
      }),
    });
    expect(main.querySelector("img")).toBeNull();
    expect(wordsOf(main.querySelector("h1"))).toBe("<img src=x onerror=alert(1)>");
    expect([...main.querySelectorAll("a")].filter(({ href }) => /^javascript/i.test(href))).toEqual(
      [],
    );
  });

  it("begins a correction that names the record and its page", async () => {
    const main = await show("mend", {
      "data/partnerships/mend.json": partnership("mend", { name: "To be mended" }),
    });
    const mail = main.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    const letter = decodeURIComponent(mail?.getAttribute("href") ?? "");
    expect(letter).toContain("Correction: To be mended (mend)");
    expect(letter).toContain("#/partnerships/mend");
    expect(letter).toContain("Status: Active");
  });

  it("helps where an id is no partnership's", async () => {
    const main = await show("learn-shefield", {
      "data/partnerships.json": {
        version: "1",
        partnerships: [
          summary("learn-sheffield", { name: "Learn Sheffield" }),
          summary("other", { areas: [] }),
        ],
      },
    });
    expect(wordsOf(main.querySelector("h1"))).toBe("There is no partnership with this id");
    expect(wordsOf(main)).toContain("learn-shefield");
    const near = [...main.querySelectorAll("li a")].map((link) => link.getAttribute("href"));
    expect(near).toEqual(["#/partnerships/learn-sheffield"]);
    expect(main.querySelector('a[href="#/partnerships"]')).not.toBeNull();
  });
});
