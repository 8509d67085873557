import { describe, expect, test } from "vitest";
import type { QuestionFigures } from "../../../../src/survey/figures/types.js";
import { questionSentence } from "../../../../src/views/survey/overview/headline-words.js";

const share = (value: number, margin = 0.03) => ({
  value,
  base: 400,
  interval: { low: value - margin, high: value + margin, level: 0.95 },
});

function figures(shares: readonly (readonly [string, number])[], margin?: number): QuestionFigures {
  return {
    shape: "shares",
    isSet: false,
    lines: shares.map(([label, value]) => ({
      id: label,
      label,
      measures: [share(value, margin)],
    })),
    question: { id: "q", kind: "text", text: "?" },
    number: 1,
    section: "",
    slices: [{ id: "mainstream", label: "Leaders", n: 400, isWeighted: true }],
    answered: { id: "q", label: "Answered", measures: [] },
    unanswered: [],
    never: [],
  };
}
const question = { id: "q", opening: "Leaders answer" };

describe("the sentence of a question on the first page", () => {
  test("names what is answered most often, with its interval", () => {
    const words = questionSentence(
      question,
      figures([
        ["Yes", 0.6],
        ["No", 0.4],
      ]),
    );
    expect(words).toBe("Leaders answer “Yes” most often: 60% (57% to 63%).");
  });

  test("says so when an order is not certain, or nothing stands out", () => {
    const two = figures([
      ["A", 0.42],
      ["B", 0.4],
      ["C", 0.1],
    ]);
    expect(questionSentence(question, two)).toBe(
      "Leaders answer “A” or “B” most often: 42% (39% to 45%) and 40% (37% to 43%), in an order that is not certain.",
    );
    const many = figures([
      ["A", 0.26],
      ["B", 0.25],
      ["C", 0.25],
      ["D", 0.24],
    ]);
    expect(questionSentence(question, many)).toContain("no one thing clearly most often");
  });

  test("says nothing of nobody", () => {
    expect(questionSentence(question, { ...figures([["A", 1]]), slices: [] })).toBeUndefined();
  });
});
