import { describe, expect, test } from "vitest";
import type { ScaleFigures, SliceHead } from "../../../../src/survey/figures/types.js";
import { alphaWords, droppedWords } from "../../../../src/views/survey/scales/alpha-words.js";
import { groupHeadline } from "../../../../src/views/survey/scales/group-headline.js";
import { frequentWords } from "../../../../src/views/survey/scales/score-distribution.js";
import { scoreWords, scoringWords } from "../../../../src/views/survey/scales/score-words.js";

const item = (text: string, alphaWithout: number) => ({
  id: text,
  text,
  isReversed: false,
  alphaWithout,
});
const reliability = {
  n: 400,
  alpha: { value: 0.757, base: 400, interval: { low: 0.71, high: 0.79, level: 0.95 } },
  items: [item("a", 0.7), item("b", 0.81), item("c", 0.6)],
  problems: [],
};
const figures: ScaleFigures = {
  id: "s",
  title: "Demand",
  high: "",
  minimumValid: 3,
  type: "pomp",
  range: [0, 100],
  slices: [],
  bins: [],
  mean: { value: 58.04, base: 900, interval: { low: 56.7, high: 59.3, level: 0.95 } },
  means: { id: "s", label: "Demand", measures: [] },
  reliability,
};

describe("the words of a scale", () => {
  test("tell alpha as shares of how scores vary, without a verdict", () => {
    expect(alphaWords(reliability)).toBe(
      "Cronbach’s alpha is 0.76 (0.71 to 0.79). Of how scores vary between respondents, it puts 76% down to what the statements have in common, and 24% to how each one happened to be answered. An alpha of 0.8 would mean 80% and 20%.",
    );
    expect(alphaWords({ ...reliability, alpha: { value: -0.2, base: 40 } })).toContain(
      "At 0 or below",
    );
    expect(alphaWords({ items: [], problems: [], alpha: { state: "withheld" } })).toContain(
      "withheld",
    );
  });

  test("name the statement without which alpha would be higher", () => {
    expect(droppedWords(reliability)).toBe("Without “b” alpha would be 0.81.");
    expect(droppedWords({ ...reliability, items: reliability.items.slice(0, 1) })).toBe(
      "Alpha would not be higher without any one of the statements.",
    );
  });

  test("say how scores are made, on each measure", () => {
    expect(scoringWords(figures, 5)).toContain("at least 3 of the 5 statements");
    expect(scoringWords({ ...figures, type: "sum", range: [5, 25] }, 5)).toContain(
      "the sum of the answers, from 5 to 25; an answer that is missing counts as the mean of the others",
    );
    expect(scoreWords(figures.mean, figures)).toBe("58.0 (56.7 to 59.3) of 100 on average");
    expect(scoreWords({ state: "withheld" }, figures)).toBe("withheld [c]");
  });

  test("name the classes that most scores are in, among those of the same width", () => {
    const bin = (from: number, to: number, value: number) => ({
      from,
      to,
      measure: { value, base: 100, interval: { low: value - 0.05, high: value + 0.05 } },
    });
    const bins = [bin(0, 40, 0.4), bin(40, 60, 0.35), bin(60, 80, 0.15), bin(80, 100, 0.1)];
    expect(frequentWords(bins)).toBe(
      " Scores of 40 to 60 are the most frequent: 35% (30% to 40%).",
    );
    expect(frequentWords([...bins.slice(0, 1), bin(40, 60, 0.2), ...bins.slice(2)])).toBe(
      " Most frequent, in an order that is not certain, are scores of 40 to 60, 60 to 80 and 80 to 100.",
    );
  });

  test("name the two groups that differ most clearly, or say that none do", () => {
    const heads: SliceHead[] = ["Few", "High", "Low"].map((label) => ({
      id: label,
      label,
      isWeighted: true,
    }));
    const mean = (value: number, half: number) => ({
      value,
      base: 50,
      interval: { low: value - half, high: value + half, level: 0.95 },
    });
    const print = (value: number): string => value.toFixed(0);
    expect(groupHeadline(heads, [mean(70, 20), mean(60, 2), mean(50, 2)], print)).toBe(
      "“High” score higher, 60 (58 to 62), than “Low”, 50 (48 to 52)",
    );
    expect(groupHeadline(heads, [mean(70, 20), mean(60, 6), mean(50, 6)], print)).toBe(
      "No two groups differ clearly in their scores",
    );
    expect(groupHeadline(heads, [{ state: "withheld" }, mean(60, 6)], print)).toContain(
      "the only group that can be shown",
    );
  });
});
