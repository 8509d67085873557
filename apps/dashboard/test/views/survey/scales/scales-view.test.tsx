// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import type { StudyStore } from "../../../../src/survey/engine/study-store.js";
import ScalesView from "../../../../src/views/survey/scales/scales-view.js";
import { leaders } from "../../../survey/support.js";
import { wordsOf } from "../../show-place.js";
import { showSurvey, storeOf } from "../support.js";

const items = ["demand_gap", "demand_children", "demand_all"];
const reversed = ["demand_burden", "demand_duplicate"];

let store: StudyStore;

beforeAll(async () => {
  // The score of each is their level, on 1 to 5: its mean is 3, which is 50 of 100.
  store = await storeOf(
    leaders(
      [
        ["Camden", "primary", 50],
        ["Camden", "secondary", 50],
      ],
      (at) => ({
        ...Object.fromEntries(items.map((item) => [item, String((at % 5) + 1)])),
        ...Object.fromEntries(reversed.map((item) => [item, String(5 - (at % 5))])),
      }),
    ),
  );
});

const show = (place: string): Promise<HTMLElement> =>
  showSurvey(place, { "/survey/scales/:id?": ScalesView }, store);

describe("the scales", () => {
  it("are listed with their means and alpha, each with a way to its page", async () => {
    const main = await show("/survey/scales");
    const [demand, ...others] = [...main.querySelectorAll(".scale-list li")];
    expect(others).toEqual([]);
    expect(demand?.querySelector("a")?.getAttribute("href")).toBe("#/survey/scales/scale_demand");
    expect(wordsOf(main)).toMatch(/Not scored, as the responses have no answers/);
    expect(wordsOf(demand)).toMatch(/50\.0 \(4\d\.\d to 5\d\.\d\) of 100/);
    expect(wordsOf(demand)).toContain("Cronbach’s alpha 1.00");
  });

  it("are each shown with scoring, distribution, groups and statements", async () => {
    const main = await show("/survey/scales/scale_demand?by=phase&score=mean");
    expect(wordsOf(main.querySelector(".lead"))).toMatch(
      /^Leaders of mainstream state schools score 3\.00 \(.*\) on average, from 1 to 5\.$/,
    );
    expect(main.querySelectorAll("figure.abep-frame")).toHaveLength(2);
    expect(wordsOf(main)).toContain("No two groups differ clearly in their scores");
    const rows = [...main.querySelectorAll(".scale-items tbody tr")];
    expect(rows).toHaveLength(5);
    expect(rows.filter((row) => wordsOf(row).includes("reversed"))).toHaveLength(2);
    expect(main.querySelectorAll(".scale-coefficients dt")).toHaveLength(4);
  });

  it("that do not exist are said not to, with the way to those that do", async () => {
    const main = await show("/survey/scales/scale_moon");
    expect(wordsOf(main.querySelector("h1"))).toBe("There is no scale “scale_moon”");
    expect(main.querySelector('a[href="#/survey/scales"]')).not.toBeNull();
  });
});
