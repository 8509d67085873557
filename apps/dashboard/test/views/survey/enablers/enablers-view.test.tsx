// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import type { StudyStore } from "../../../../src/survey/engine/study-store.js";
import EnablersView from "../../../../src/views/survey/enablers/enablers-view.js";
import { leaders, type Answers } from "../../../survey/support.js";
import { press, wordsOf } from "../../show-place.js";
import { showSurvey, storeOf } from "../support.js";

const views = { "/survey/enablers": EnablersView };

const enablers = ["trust", "history", "convenor", "time", "money", "data", "goal", "distance"];
const barriers = ["time", "money", "pupils", "staff", "accountability", "trusts", "nobody", "past"];

/** Of 200 leaders, 180 are helped by time and 100 by all else, but by money 80 in primary and 20 in secondary schools. */
function answer(at: number): Answers {
  const half = at % 2 === 0 ? "4" : "1";
  return {
    ...Object.fromEntries(enablers.map((item) => [`helps_${item}`, half])),
    ...Object.fromEntries(barriers.map((item) => [`stops_${item}`, half])),
    helps_time: at % 10 === 0 ? "1" : "4",
    helps_money: at <= 100 === (at % 5 === 0) ? "2" : "3",
  };
}

let store: StudyStore;

beforeAll(async () => {
  store = await storeOf(
    leaders(
      [
        ["Camden", "primary", 100],
        ["Camden", "secondary", 100],
      ],
      answer,
    ),
  );
});

describe("enablers and barriers", () => {
  it("name what comes first, and say where the order is not certain", async () => {
    const main = await showSurvey("/survey/enablers", views, store);
    const lead = wordsOf(main.querySelector(".lead"));
    expect(lead).toMatch(/^What helps most is time set aside for it, at 90% \(\d\d% to \d\d%\)\./);
    expect(lead).toContain("What gets in the way most is not certain: the intervals of 8 overlap");
  });

  it("order rows by their share, and say which groups of a split clearly differ", async () => {
    const main = await showSurvey("/survey/enablers", views, store);
    const first = [...main.querySelectorAll(".enablers-side tbody th")].map(wordsOf);
    expect(first[0]).toBe("Time set aside for it");
    await press(main, "button", "By phase");
    expect(window.location.hash).toBe("#/survey/enablers?by=phase");
    const again = await showSurvey("/survey/enablers?by=phase", views, store);
    expect(wordsOf(again.querySelector(".abep-title"))).toBe(
      "By phase, only “Money for shared work” clearly differs",
    );
    const link = again.querySelector(".enablers-differ a");
    expect(link?.getAttribute("href")).toBe("#/survey/tables?rows=helps_money&columns=phase");
  });

  it("tell a split that is not offered, and show all together", async () => {
    const main = await showSurvey("/survey/enablers?by=role", views, store);
    expect(wordsOf(main.querySelector("[role=status].notice"))).toContain("by=role");
    expect(main.querySelectorAll(".enablers-differ")).toHaveLength(0);
  });

  it("lead to the questions where the questionnaire does not ask for them", async () => {
    const other = await storeOf([{ a: "1" }, { a: "2" }], {
      instrument: {
        id: "other",
        version: "1",
        title: "Another survey",
        language: "en-GB",
        purpose: "To try.",
        consent: { text: "Yes.", retention: "A year." },
        length: { minutes: 1, basis: "A guess." },
        sections: [
          {
            id: "only",
            title: "Only",
            questions: [
              {
                id: "a",
                kind: "single",
                text: "A?",
                answers: [
                  { code: "1", label: "One" },
                  { code: "2", label: "Two" },
                ],
              },
            ],
          },
        ],
        scales: [],
      },
    });
    const main = await showSurvey("/survey/enablers", views, other);
    expect(wordsOf(main.querySelector(".notice"))).toContain("“Another survey” does not ask them");
    expect(main.querySelector('.notice a[href="#/survey/questions"]')).not.toBeNull();
  });
});
