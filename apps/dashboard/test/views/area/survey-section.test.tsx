// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import type { StudyStore } from "../../../src/survey/engine/study-store.js";
import SurveySection from "../../../src/views/area/survey/survey-section.js";
import { leaders, london, northEast } from "../../survey/support.js";
import { sectionOf, showPlace, wordsOf } from "../show-place.js";
import { showSurvey, storeOf } from "../survey/support.js";

/** The section as a profile of an LA in London has it. */
function InLondon() {
  return (
    <>
      <h1>Camden</h1>
      <SurveySection region={{ code: london, name: "London" }} />
    </>
  );
}

function InYorkshire() {
  return (
    <>
      <h1>Leeds</h1>
      <SurveySection region={{ code: "E12000003", name: "Yorkshire and The Humber" }} />
    </>
  );
}

const views = { "/london": InLondon, "/yorkshire": InYorkshire };
const cells = [
  ["Camden", "primary", 100],
  ["Gateshead", "primary", 100],
  ["Leeds", "primary", 5],
  // Withheld as well, so that Leeds cannot be worked out.
  ["Cornwall", "primary", 20],
] as const;

describe("what leaders of an LA’s region say", () => {
  let store: StudyStore;
  beforeAll(async () => {
    // In London three of ten would have a gap filled, in the North East seven; two of ten are neutral.
    const answers = leaders(cells, (at) => ({
      demand_gap: at % 10 < (at <= 100 ? 3 : 7) ? "5" : at % 10 < 8 ? "2" : "3",
    }));
    const population = [
      { region: london, phase: "primary", schools: 600 },
      { region: northEast, phase: "primary", schools: 600 },
      { region: "E12000003", phase: "primary", schools: 30 },
      { region: "E12000009", phase: "primary", schools: 60 },
    ];
    store = await storeOf(answers, { population });
  });

  it("is told in words with intervals beside England, and as simulated", async () => {
    const main = await showSurvey("/london", views, store);
    const section = wordsOf(sectionOf(main, "What school leaders in London say"));
    expect(section).toContain("Simulated data");
    expect(section).toMatch(
      /who agree with “It would fill a gap here”: 30% \(\d+% to \d+%\); England \d+% \(\d+% to \d+%\)\./,
    );
    expect(section).toContain("“It would fill a gap here” (lower)");
    expect(section).toContain("in one LA too few leaders answered to show any");
    expect(
      main.querySelector('a[href="#/survey/questions?where=_region%3AE12000007"]'),
    ).not.toBeNull();
  });

  it("is withheld where too few answered", async () => {
    const main = await showSurvey("/yorkshire", views, store);
    const section = sectionOf(main, "What school leaders in Yorkshire and The Humber say");
    expect(wordsOf(section)).toContain(
      "Too few leaders answered in Yorkshire and The Humber to show a figure [c].",
    );
  });

  it("says whose figures they are when the file is the reader’s own", async () => {
    const { study } = store.state();
    if (study === undefined) throw new Error("No study is open");
    const own = { study: { ...study, source: { kind: "own", fileName: "mine.csv" } as const } };
    const main = await showSurvey("/london", views, { ...store, state: () => own });
    expect(wordsOf(main)).toContain("Your own file, mine.csv");
    expect(wordsOf(main)).not.toContain("Simulated");
  });
});

it("leaves a quiet line where the survey cannot be loaded", async () => {
  const main = await showPlace("/london", views, {});
  expect(wordsOf(main)).toContain("The survey could not be shown.");
  expect(main.querySelector('[role="alert"]')).toBeNull();
});
