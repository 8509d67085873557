// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import type { StudyStore } from "../../../../src/survey/engine/study-store.js";
import TablesView from "../../../../src/views/survey/tables/tables-view.js";
import { leaders } from "../../../survey/support.js";
import { press, wordsOf } from "../../show-place.js";
import { showSurvey, storeOf } from "../support.js";

let store: StudyStore;

beforeAll(async () => {
  store = await storeOf([
    ...leaders([["Camden", "primary", 80]], (at) => ({
      would_join: at % 4 === 0 ? "4" : "5",
      hours: String(at % 7),
    })),
    ...leaders([["Gateshead", "secondary", 80]], (at) => ({
      urn: String(200_000 + at),
      would_join: at % 4 === 0 ? "5" : "4",
      hours: String(at % 9),
    })),
    ...["middle", "all_through"].flatMap((phase, part) =>
      leaders([["Camden", phase, 11]], (at) => ({
        urn: String(300_000 + 1000 * part + at),
        would_join: at <= 5 ? "4" : "5",
        hours: "3",
      })),
    ),
  ]);
});

const show = (place: string): Promise<HTMLElement> =>
  showSurvey(place, { "/survey/tables": TablesView }, store);

describe("the table of two questions", () => {
  it("begins with demand by phase: a table with scopes, letters, bases, and withheld cells", async () => {
    const main = await show("/survey/tables");
    const table = main.querySelector("table.crosstab");
    expect(wordsOf(table?.querySelector("caption"))).toContain("would you join it?” by phase: 182");
    expect(table?.querySelectorAll('thead th[scope="col"]')).toHaveLength(5);
    expect([...(table?.querySelectorAll('tbody th[scope="row"]') ?? [])].map(wordsOf)).toEqual([
      "Probably",
      "Certainly",
      "Respondents",
    ]);
    expect([...(table?.querySelectorAll(".crosstab-withheld") ?? [])].map(wordsOf)).toContain(
      "[c] withheld",
    );
    expect(wordsOf(main.querySelector(".lead"))).toMatch(/^Answers differ by phase\. 7/);
    expect(wordsOf(main)).toContain("[c], withheld: fewer than 10 respondents");
    expect(wordsOf(main)).toContain("Simulated data");
  });

  it("swaps rows and columns, and keeps that in the address", async () => {
    const main = await show("/survey/tables");
    await press(main, "button", "Swap rows and columns");
    expect(window.location.hash).toBe("#/survey/tables?rows=phase&columns=would_join");
  });

  it("shows what a link asks for, with its filter", async () => {
    const main = await show("/survey/tables?rows=hours&columns=phase&where=_region:E12000001");
    expect(wordsOf(main.querySelector("table.crosstab caption"))).toContain(
      "only Region: North East",
    );
    expect(wordsOf(main.querySelector(".lead"))).toMatch(/^There is only one column with answers/);
  });

  it("says what of a link cannot be used", async () => {
    const main = await show("/survey/tables?rows=nothing&columns=hours&where=phase:moon");
    for (const part of ["rows=nothing", "columns=hours", "where=phase:moon"]) {
      expect(wordsOf(main)).toContain(`The link asks for “${part}”`);
    }
    expect(main.querySelector("table.crosstab")).not.toBeNull();
  });

  it("asks for another question where both are the same, and for others where nobody answered", async () => {
    const same = await show("/survey/tables?rows=phase&columns=phase");
    expect(wordsOf(same)).toContain("Rows and columns are the same question");
    const nobody = await show("/survey/tables?of=special");
    expect(wordsOf(nobody)).toContain("Nobody of those chosen has answered both questions");
  });
});
