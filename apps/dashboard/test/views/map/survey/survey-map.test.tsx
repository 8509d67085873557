// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import type { StudyStore } from "../../../../src/survey/engine/study-store.js";
import { MapView } from "../../../../src/views/map/map-view.js";
import { leaders, london, northEast } from "../../../survey/support.js";
import { press, showPlace, wordsOf } from "../../show-place.js";
import { showSurvey, storeOf } from "../../survey/support.js";

const views = { "/map": MapView };

const wanting = {
  demand_gap: "5",
  demand_burden: "1",
  demand_children: "5",
  demand_duplicate: "1",
  demand_all: "5",
};
const neither = Object.fromEntries(Object.keys(wanting).map((id) => [id, "3"]));

/** Sixty leaders each in London, who want a partnership, and in the North East, who are neutral; too few in Yorkshire. */
function someLeaders() {
  const cells = [
    ["Camden", "primary", 60],
    ["Gateshead", "primary", 60],
    ["Leeds", "primary", 5],
  ] as const;
  return leaders(cells, (at) => {
    const most = at <= 60 ? wanting : neither;
    // A few lean the other way, so that figures have intervals.
    return at % 10 === 0 ? { ...most, demand_gap: "2" } : most;
  });
}

const population = [
  { region: london, phase: "primary", schools: 600 },
  { region: northEast, phase: "primary", schools: 300 },
  { region: "E12000003", phase: "primary", schools: 100 },
];

describe("the map of a figure of the survey", () => {
  let store: StudyStore;
  beforeAll(async () => {
    store = await storeOf(someLeaders(), { population });
  });
  const show = (search: string) => showSurvey(`/map?${search}`, views, store);

  it("says the finding, England beside it, and that the data is simulated", async () => {
    const main = await show("survey=scale_demand");
    expect(wordsOf(main.querySelector("h1"))).toMatch(/^Demand for an area-based partnership/);
    expect(wordsOf(main.querySelector(".map-finding"))).toMatch(/In England it is/);
    expect(wordsOf(main.querySelector(".map-finding"))).toContain("Simulated data");
    expect(main.querySelectorAll("[data-code]")).toHaveLength(9);
  });

  it("has no filters of records, and selects a region in their place", async () => {
    const main = await show("survey=scale_demand&region=E12000007");
    const choices = wordsOf(main.querySelector(".choices"));
    expect(choices).not.toContain("Status");
    expect(choices).not.toContain("Confidence");
    const panel = main.querySelector(".area-panel");
    expect(wordsOf(panel?.querySelector("h2"))).toBe("London");
    expect(wordsOf(panel)).toMatch(/60 respondents/);
    expect(panel?.querySelectorAll('a[href^="#/areas/"]')).toHaveLength(33);
    expect(
      panel?.querySelector('a[href="#/survey/scales/scale_demand?where=_region%3AE12000007"]'),
    ).not.toBeNull();
  });

  it("tells of each tile its region and the region’s figure, and withholds", async () => {
    const main = await show("survey=scale_demand&view=tiles");
    const label = (gss: string) =>
      main.querySelector(`[data-code="${gss}"]`)?.getAttribute("aria-label");
    expect(label("E09000007")).toMatch(/^Camden: .*London: \d+ \(\d+ to \d+\), 60 respondents$/);
    expect(label("E08000035")).toBe("Leeds: Withheld [c], Yorkshire and The Humber: withheld [c]");
  });

  it("has a table with interval and base, and [c] where a figure is withheld", async () => {
    const main = await show("survey=scale_demand&view=table");
    const rows = [...main.querySelectorAll("tbody tr")].map(wordsOf);
    expect(rows).toHaveLength(10);
    expect(rows.at(-1)).toMatch(/^England/);
    expect(rows.find((row) => row.startsWith("Yorkshire"))).toBe(
      "Yorkshire and The Humber[c][c][c]",
    );
  });

  it("says that there is no such figure, and offers ways on", async () => {
    const main = await show("survey=nothing");
    expect(wordsOf(main.querySelector("h1"))).toBe("The survey has no such figure by region");
    expect(main.querySelector('a[href="#/map?survey=scale_support"]')).not.toBeNull();
  });

  it("lets go of a region when its panel is closed", async () => {
    const main = await show("survey=scale_demand&region=E12000007");
    await press(main, ".area-panel button", "");
    expect(window.location.hash).toBe("#/map?survey=scale_demand");
  });
});

it("says when the survey cannot be loaded", async () => {
  const main = await showPlace("/map?survey=scale_demand", { "/map": WithHeading }, {});
  expect(wordsOf(main.querySelector(".notice-alert"))).toContain("The data could not be read");
});

/** The notice has no heading of its own to wait for. */
function WithHeading() {
  return (
    <>
      <h1>Map</h1>
      <MapView />
    </>
  );
}
