import { describe, expect, test } from "vitest";
import type { MarginFigures, OverviewFigures } from "../../../../src/survey/figures/types.js";
import {
  dissimilarityWords,
  marginSummary,
  marginTitle,
} from "../../../../src/views/survey/overview/margin-words.js";
import { apartWords, leadWords } from "../../../../src/views/survey/overview/overview-words.js";

const overview: OverviewFigures = {
  groups: [
    { id: "mainstream", label: "leaders of mainstream state schools", n: 991, isWeighted: true },
    { id: "special", label: "leaders of special schools", n: 75, isWeighted: false },
    { id: "alternative", label: "leaders of alternative provision", isWeighted: false },
  ],
  weighting: {
    population: 20_484,
    respondents: 991,
    setAside: [],
    rounds: 1,
    converged: true,
    largestGap: 0,
    largest: [],
  },
  weightedApart: [],
  margins: [],
  problems: [],
};

describe("the sentence of who answered", () => {
  test("tells the headline group, and the others apart, with what is withheld", () => {
    expect(leadWords(overview, true)).toBe(
      "In this simulated survey 991 leaders of mainstream state schools answered, and stand for 20,484 such schools in England.",
    );
    expect(apartWords(overview)).toBe(
      "Figures of 75 leaders of special schools and leaders of alternative provision (how many is withheld: [c]) stand apart, and are unweighted.",
    );
  });

  test("does not call a researcher’s own file simulated, nor its counts England’s", () => {
    const words = leadWords(overview, false);
    expect(words).toMatch(/^991 leaders/);
    expect(words).not.toMatch(/simulated|England/);
  });

  test("says when nobody of the headline group answered", () => {
    expect(leadWords({ ...overview, groups: [] }, false)).toBe(
      "No leader of a mainstream state school answered.",
    );
  });
});

const region = (
  label: string,
  schools: number,
  respondents: number,
  isWithheld = false,
): MarginFigures["categories"][number] => {
  const share = (value: number) => (isWithheld ? { state: "withheld" as const } : { value });
  return {
    id: label,
    label,
    schools: schools * 100,
    population: schools,
    unweighted: share(respondents),
    weighted: share(schools),
    rate: share(respondents / schools),
  };
};
const margin: MarginFigures = {
  id: "region",
  label: "Region",
  dissimilarity: 0.117,
  categories: [
    region("North East", 0.2, 0.3),
    region("London", 0.5, 0.4),
    region("South West", 0.3, 0.3, true),
  ],
};

describe("words on regions", () => {
  test("name those who answered most and least, never one that is withheld", () => {
    expect(marginTitle(margin)).toBe(
      "Schools in the North East answered most often, those in London least",
    );
    expect(marginSummary(margin)).toBe(
      "The North East has 20.0% of schools and 30.0% of respondents. London has 50.0% of schools and 40.0% of respondents. With weights every region has the share that it has among schools.",
    );
  });

  test("say when weights do not meet the population", () => {
    const [first, ...others] = margin.categories;
    const off = first === undefined ? [] : [{ ...first, weighted: { value: 0.21 } }, ...others];
    expect(marginSummary({ ...margin, categories: off })).toContain("not all the way");
  });

  test("explain the index of dissimilarity", () => {
    expect(dissimilarityWords(margin)).toBe(
      "Of every 100 respondents 12 would have to be of another region for respondents to be spread as schools are.",
    );
  });
});
