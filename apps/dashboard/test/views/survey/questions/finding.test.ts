import type { Measure } from "@abep/charts";
import type { Question } from "@abep/survey/instrument";
import { describe, expect, test } from "vitest";
import type { QuestionFigures, QuestionHead } from "../../../../src/survey/figures/types.js";
import { findingOf } from "../../../../src/views/survey/questions/finding.js";

const near = (value: number, margin: number, base = 100): Measure => ({
  value,
  interval: { low: value - margin, high: value + margin, level: 0.95 },
  base,
});
const withheld: Measure = { state: "withheld" };

const question: Question = { id: "q", kind: "text", text: "Q?" };
const head: QuestionHead = {
  question,
  number: 1,
  section: "S",
  slices: [{ id: "mainstream", label: "Leaders", isWeighted: true, n: 100 }],
  answered: { id: "q", label: "Answered", measures: [{ value: 100, base: 100 }] },
  unanswered: [],
  never: [],
};

function shares(values: readonly Measure[], isSet = false): QuestionFigures {
  const lines = values.map((measure, at) => ({
    id: String(at),
    label: `Answer ${at + 1}`,
    measures: [measure],
  }));
  return { ...head, shape: "shares", isSet, lines };
}

describe("what a question shows, in a line", () => {
  test("is the most frequent answer where its interval lies above all others", () => {
    expect(findingOf(shares([near(0.6, 0.05), near(0.3, 0.05), near(0.1, 0.05)]))).toBe(
      "“Answer 1” is the most frequent answer: 60% (55% to 65%)",
    );
    expect(findingOf(shares([near(0.3, 0.05), near(0.6, 0.05), near(0.1, 0.05)], true))).toBe(
      "“Answer 2” is chosen most often: 60% (55% to 65%)",
    );
  });

  test("names two or three between which the order is open, and none of more", () => {
    expect(findingOf(shares([near(0.4, 0.05), near(0.45, 0.05), near(0.15, 0.05)]))).toBe(
      "“Answer 2” and “Answer 1” are the most frequent answers: 45% (40% to 50%) and 40% (35% to 45%)",
    );
    expect(
      findingOf(shares([near(0.26, 0.05), near(0.25, 0.05), near(0.25, 0.05), near(0.24, 0.05)])),
    ).toBe("None of 4 clearly comes first; “Answer 1” has 26% (21% to 31%)");
  });

  test("is the first of two answers, and says so where a larger one may be withheld", () => {
    expect(findingOf(shares([near(0.3, 0.05), near(0.7, 0.05)]))).toBe(
      "“Answer 1”: 30% (25% to 35%)",
    );
    expect(findingOf(shares([near(0.3, 0.02), near(0.1, 0.02), withheld, withheld]))).toBe(
      "“Answer 1” is the most frequent answer of those that can be shown: 30% (28% to 32%)",
    );
    expect(findingOf(shares([withheld, withheld, withheld]))).toBe(
      "All figures are withheld: too few answered",
    );
  });

  test("is the mean of a number with its unit, the smallest mean rank of a ranking", () => {
    const line = (label: string, measure: Measure) => ({ id: label, label, measures: [measure] });
    expect(
      findingOf({
        ...head,
        shape: "number",
        unit: "hours",
        bins: [],
        means: line("Mean", near(6, 0.5)),
        medians: line("Median", near(5, 1)),
      }),
    ).toBe("On average 6.0 hours (5.5 to 6.5)");
    const means = [line("Time", near(1.5, 0.1)), line("Money", near(2.5, 0.1))];
    expect(findingOf({ ...head, shape: "ranking", top: 3, means, first: [], topShares: [] })).toBe(
      "“Time” is ranked highest: mean rank 1.50 (1.40 to 1.60)",
    );
  });

  test("tells no words and no identifier", () => {
    expect(findingOf({ ...head, shape: "words" })).toBe("Answers in words, which are not shown");
    expect(
      findingOf({
        ...head,
        shape: "words",
        question: { id: "urn", kind: "identifier", of: "school", text: "URN?" },
      }),
    ).toBe("An identifier, which is never shown");
  });
});
