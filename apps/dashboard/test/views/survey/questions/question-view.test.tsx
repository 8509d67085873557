// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import type { StudyStore } from "../../../../src/survey/engine/study-store.js";
import QuestionView from "../../../../src/views/survey/questions/question-view.js";
import QuestionsView from "../../../../src/views/survey/questions/questions-view.js";
import { leaders, type Answers } from "../../../survey/support.js";
import { wordsOf } from "../../show-place.js";
import { showSurvey, storeOf } from "../support.js";

const views = { "/survey/questions": QuestionsView, "/survey/questions/:id": QuestionView };

const options = ["time", "money", "competition", "accountability", "convenor", "data"];

/** The first three of the options in their order, begun so far from the first. */
function ranks(shift: number): Answers {
  const first = [0, 1, 2].map((at) => options[(at + shift) % options.length] ?? "");
  return Object.fromEntries(first.map((option, at) => [`barrier_first_${option}`, String(at + 1)]));
}

/** 60 primary and 60 secondary schools; 12 in 60 primary and 48 in 60 secondary schools would certainly join. */
function answer(at: number): Answers {
  const isPrimary = at <= 60;
  const isFew = at % 5 === 0;
  return {
    would_join: isPrimary === isFew ? "5" : "1",
    hours: String(isPrimary ? 2 : 4),
    in_partnership: at === 1 ? "yes" : "no",
    closing_words: "Private words",
    helps_trust: isFew ? "1" : "4",
    helps_time: "4",
    ...ranks(at % 12 < 6 ? 0 : at % 6),
  };
}

let store: StudyStore;

beforeAll(async () => {
  store = await storeOf(
    leaders(
      [
        ["Camden", "primary", 60],
        ["Camden", "secondary", 60],
      ],
      answer,
    ),
  );
});

const show = (place: string): Promise<HTMLElement> => showSurvey(place, views, store);

describe("the page of a question", () => {
  it("has wording, who was asked, headline, base, and the way to the next", async () => {
    const main = await show("/survey/questions/would_join");
    expect(wordsOf(main.querySelector("h1"))).toBe(
      "If there were such a partnership in your area, would you join it?",
    );
    expect(wordsOf(main.querySelector("header"))).toContain("Asked unless question 9 is “Yes”.");
    expect(wordsOf(main.querySelector(".abep-title"))).toMatch(/50%/);
    expect(wordsOf(main.querySelector(".question-base"))).toContain(
      "120 of 120 respondents answered",
    );
    expect(main.querySelector('a[rel="next"]')?.getAttribute("href")).toBe(
      "#/survey/questions/would_lead",
    );
    expect(wordsOf(main)).toContain("Unweighted");
    expect(wordsOf(main.querySelector(".abep-note"))).toContain("Simulated");
  });

  it("says between which groups of a split an answer clearly differs", async () => {
    const main = await show("/survey/questions/would_join?by=phase");
    expect(wordsOf(main.querySelector(".abep-title"))).toMatch(
      /20% \(.*\) for “(Primary|Secondary).*”, but 80% \(.*\) for “(Primary|Secondary).*”/,
    );
    expect(main.querySelector('a[rel="next"]')?.getAttribute("href")).toBe(
      "#/survey/questions/would_lead?by=phase",
    );
  });

  it("withholds what is of fewer than ten, and what would give it back", async () => {
    const main = await show("/survey/questions/in_partnership");
    const cells = [...main.querySelectorAll("tbody td")].map(wordsOf);
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells)).toEqual(new Set(["[c]"]));
    expect(wordsOf(main)).toContain("withheld");
  });

  it("shows no answers in words, and says why", async () => {
    const main = await show("/survey/questions/closing_words");
    expect(wordsOf(main)).not.toContain("Private words");
    expect(wordsOf(main)).toContain("Answered by 120");
    expect(wordsOf(main)).toContain("somebody could be recognised");
  });

  it("has mean and median of a number, and the means of groups", async () => {
    const main = await show("/survey/questions/hours?by=phase");
    expect(wordsOf(main.querySelector(".question-middle"))).toContain("Mean 3.0 hours");
    expect(wordsOf(main)).toContain("The mean: 2.0 for “Primary");
  });

  it("says that 1 is the best rank", async () => {
    const main = await show("/survey/questions/barrier_first");
    expect(wordsOf(main)).toContain("1 is best");
    expect(wordsOf(main)).toContain("“Time” is ranked first by 58%, more than any other");
  });

  it("shows one statement of a matrix by group, the one that the address names", async () => {
    const main = await show("/survey/questions/enablers?by=phase&item=helps_time");
    expect(main.querySelector<HTMLSelectElement>(".question .survey-figures select")?.value).toBe(
      "helps_time",
    );
    expect(wordsOf(main)).toContain("All answers to “Time set aside for it”");
  });

  it("tells what of an address cannot be used, and leads on from a question that is not there", async () => {
    const main = await show("/survey/questions/would_join?by=nothing");
    expect(wordsOf(main.querySelector("[role=status].notice"))).toContain("by=nothing");
    const other = await show("/survey/questions/absent");
    expect(wordsOf(other.querySelector("h1"))).toBe("No such question");
    expect(other.querySelector('a[href="#/survey/questions"].notice, .notice a')).not.toBeNull();
  });

  it("says so when nobody of a group took part", async () => {
    const main = await show("/survey/questions/would_join?of=trusts");
    expect(wordsOf(main)).toContain("Nobody who is chosen here took part.");
    const unasked = await show("/survey/questions/partnership_worth?where=phase:primary");
    expect(wordsOf(unasked)).toContain("Nobody who is chosen here answered this question.");
    expect(wordsOf(unasked)).toContain("“Which phase is the school?” Primary, infant");
  });
});

describe("the list of questions", () => {
  it("narrows to questions with all words of a search, in statements and answers too", async () => {
    const main = await show("/survey/questions?q=trust+leaders");
    const links = [...main.querySelectorAll(".questions-section a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(links).toContain("#/survey/questions/enablers");
    expect(links).not.toContain("#/survey/questions/hours");
    expect(wordsOf(main.querySelector(".lead"))).toContain("with “trust leaders”");
  });

  it("says what no question has", async () => {
    const main = await show("/survey/questions?q=zebra");
    expect(main.querySelectorAll(".questions-section")).toHaveLength(0);
    expect(wordsOf(main)).toContain("No question, statement or answer has all these words.");
  });
});
