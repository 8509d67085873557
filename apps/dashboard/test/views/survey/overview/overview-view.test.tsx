// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import OverviewView from "../../../../src/views/survey/overview/overview-view.js";
import WeightsView from "../../../../src/views/survey/weights/weights-view.js";
import { leaders, london, northEast } from "../../../survey/support.js";
import { goTo, wordsOf } from "../../show-place.js";
import { showSurvey, storeOf } from "../support.js";

const population = [
  { region: london, phase: "primary", schools: 600 },
  { region: northEast, phase: "primary", schools: 300 },
];
const survey = {
  simulated: true,
  title: "Simulated survey",
  seed: 1,
  size: 75,
  drawn: 900,
  groups: [],
  note: "Simulated.",
  assumptions: [],
  licence: "CC BY 4.0",
  population: population.map((count) => ({ ...count, regionName: count.region })),
  truth: [],
};
const answers = [
  ...leaders(
    [
      ["Camden", "primary", 20],
      ["Gateshead", "primary", 40],
    ],
    (at) => ({ would_join: at % 3 === 0 ? "5" : "4", hours: at === 1 ? "many" : "3" }),
  ),
  ...leaders([["Camden", "special", 15]]).map((row, at) => ({ ...row, urn: String(300_000 + at) })),
];
const views = { "/survey": OverviewView, "/survey/weights": WeightsView };
const served = { "data/survey/survey.json": survey };

describe("who answered, and the weights", () => {
  it("says who answered, compares them with schools, and follows the address of the weights", async () => {
    const store = await storeOf(answers, { population });
    const main = await showSurvey("/survey", views, store, served);
    expect(wordsOf(main.querySelector(".lead"))).toBe(
      "In this simulated survey 60 leaders of mainstream state schools answered, and stand for 900 such schools in England.",
    );
    const words = wordsOf(main);
    expect(words).toContain("Figures of 15 leaders of special schools stand apart");
    // 20 of 60 answer “Certainly”, the others “Probably”.
    expect(words).toMatch(
      /leaders who are in none answer “Probably” most often: \d\d% \(.*\)\. All answers on joining/,
    );
    expect(
      main.querySelector('.overview-headlines a[href="#/survey/questions/would_join"]'),
    ).not.toBeNull();
    expect(words).toContain("900 could have answered, and 75 did");
    const counts = store.state().study?.head.problemCounts;
    expect(counts?.get("answer-unreadable")).toBe(1);
    const found = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    expect(words).toContain(`The checks found ${found} things to look at in responses.csv.`);
    expect(words).toContain("Schools in the North East answered most often, those in London least");
    expect(words).toContain("Simulated data: no school or person gave these answers.");

    // Weights of 30 and 7.5, 15 on average: n Σw² / (Σw)² = 1.5 leaves 40 of 60.
    await goTo(main, "/survey/weights");
    expect(wordsOf(main.querySelector(".lead"))).toContain(
      "the 60 answers tell as much as 40 with equal weights would",
    );
    expect(wordsOf(main)).toContain("No weight was cut");

    await goTo(main, "/survey/weights?trim=1.5");
    await expect
      .poll(() => wordsOf(main))
      .toContain("20 weights above 1.5 times the mean (22.5 schools) were cut to it");
    expect(store.state().study?.settings).toEqual({ trimAt: 1.5 });

    await goTo(main, "/survey/weights?trim=0.5");
    expect(wordsOf(main)).toContain("The link asks for “trim=0.5”");
  });
});
