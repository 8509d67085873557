// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import PartnershipsView from "../../../src/views/partnerships/partnerships-view.js";
import { goTo, press, showPlace, wordsOf } from "../show-place.js";
import { camden, sheffield, summary } from "./records.js";

const records = [
  ...Array.from({ length: 60 }, (_, number) =>
    summary(`school-alliance-${number}`, {
      name: `Alliance ${number}`,
      form: "school_alliance",
      status: number % 2 === 0 ? "unknown" : "active",
      areas: [sheffield],
    }),
  ),
  summary("lost", {
    name: "Lost",
    areas: [],
    unplaced: [{ name: "Weald", reason: "No council." }],
  }),
  summary("camden-learning", { name: "Camden Learning", areas: [camden], date: "2025" }),
];

let main: HTMLElement;

const rows = (): string[] => [...main.querySelectorAll("tbody tr th a")].map(wordsOf);
const sentence = (): string => wordsOf(main.querySelector(".lead"));

beforeAll(async () => {
  main = await showPlace(
    "/partnerships",
    { "/partnerships": PartnershipsView },
    { "data/partnerships.json": { version: "1", partnerships: records } },
  );
});

describe("the list of partnerships", () => {
  it("opens with a sentence that counts, and one page of rows by name", async () => {
    await goTo(main, "/partnerships");
    expect(sentence()).toBe(
      "62 records: 32 active or developing and 30 of unknown status. 1 of them could not be placed in any local authority (LA).",
    );
    expect(rows()).toHaveLength(50);
    expect(rows().slice(0, 3)).toEqual(["Alliance 0", "Alliance 1", "Alliance 2"]);
    expect(wordsOf(main)).toContain("1 to 50 of 62");
  });

  it("is a table to screen readers, whatever it looks like", async () => {
    await goTo(main, "/partnerships");
    expect(main.querySelector("table")?.getAttribute("role")).toBe("table");
    expect(main.querySelectorAll('[role="columnheader"]')).toHaveLength(5);
    expect(main.querySelectorAll('tbody [role="rowheader"]')).toHaveLength(50);
  });

  it("turns pages by links, and gives the focus to what comes first", async () => {
    await goTo(main, "/partnerships");
    await press(main, ".paging a", "Next");
    expect(window.location.hash).toBe("#/partnerships?page=2");
    expect(rows()).toHaveLength(12);
    expect(wordsOf(document.activeElement)).toBe("51 to 62 of 62");
  });

  it("shows the last page where an address asks for one beyond it", async () => {
    await goTo(main, "/partnerships?page=99");
    expect(rows()).toHaveLength(12);
  });

  it("keeps a filter in the address, and begins at the first page again", async () => {
    await goTo(main, "/partnerships?page=2");
    await press(main, ".list-toggles button", "Status not known");
    expect(window.location.hash).toBe("#/partnerships?status=unknown");
    expect(sentence()).toBe("30 records: 30 of unknown status. The list holds 62 records in all.");
    await press(main, ".list-chosen button", "Remove Status not known");
    expect(window.location.hash).toBe("#/partnerships");
  });

  it("tells why records could not be placed where these are asked for", async () => {
    await goTo(main, "/partnerships?placed=none");
    expect(rows()).toEqual(["Lost"]);
    expect(wordsOf(main.querySelector("tbody"))).toContain("No council.");
  });

  it("finds by name and area, with the search in the address", async () => {
    await goTo(main, "/partnerships?q=camdem");
    expect(rows()).toEqual(["Camden Learning"]);
    expect(sentence()).toContain("1 record matching “camdem”");
    expect(main.querySelector<HTMLInputElement>("input[type=search]")?.value).toBe("camdem");
  });

  it("says every claim's date and confidence", async () => {
    await goTo(main, "/partnerships?q=camden");
    expect(wordsOf(main.querySelector("tbody tr"))).toContain("as at 2025High confidence");
    await goTo(main, "/partnerships?placed=none");
    expect(wordsOf(main.querySelector("tbody tr"))).toContain("undated source");
  });

  it("says what would fill an empty list, and what of a link means nothing", async () => {
    await goTo(main, "/partnerships?form=maths_hub&colour=red");
    expect(wordsOf(main.querySelector(".list-main"))).toContain("Take one of them back");
    expect(wordsOf(main)).toContain("“colour=red”, which means nothing on this page");
  });
});
