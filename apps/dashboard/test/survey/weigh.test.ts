import { mean } from "@abep/survey";
import { describe, expect, test } from "vitest";
import type { PopulationCount } from "../../src/survey/study/population.js";
import { analysisOf, leaders, london, northEast, type Answers } from "./support.js";

const population: readonly PopulationCount[] = [
  { region: london, phase: "primary", schools: 600 },
  { region: london, phase: "secondary", schools: 200 },
  { region: northEast, phase: "primary", schools: 300 },
  { region: northEast, phase: "secondary", schools: 100 },
];
const sample = leaders([
  ["Camden", "primary", 20],
  ["Camden", "secondary", 20],
  ["Gateshead", "primary", 30],
  ["Gateshead", "secondary", 10],
]);

function sumWhere(
  { study, weighed }: ReturnType<typeof analysisOf>,
  column: string,
  label: string,
): number {
  const design = weighed.get("mainstream")?.designs?.schools;
  const answers = study.data.columns.get(column);
  if (design === undefined || answers?.kind !== "categorical") return NaN;
  return design.rows.reduce(
    (sum, row) =>
      sum + (answers.labels[answers.codes[row] ?? -1] === label ? (design.weights[row] ?? 0) : 0),
    0,
  );
}

describe("the weights of leaders of mainstream schools", () => {
  test("meet the counts by region and by phase", () => {
    const analysis = analysisOf(sample, population);
    expect(sumWhere(analysis, "_region", london)).toBeCloseTo(800, 8);
    expect(sumWhere(analysis, "_region", northEast)).toBeCloseTo(400, 8);
    expect(sumWhere(analysis, "phase", "primary")).toBeCloseTo(900, 8);
    expect(sumWhere(analysis, "phase", "secondary")).toBeCloseTo(300, 8);
    expect(analysis.weighed.get("mainstream")?.weighting?.convergence.converged).toBe(true);
  });

  test("are cut where asked, and keep their sum", () => {
    const analysis = analysisOf(sample, population, { trimAt: 1.5 });
    const found = analysis.weighed.get("mainstream");
    const weights = found?.designs?.schools.weights ?? new Float64Array();
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1200, 8);
    expect(Math.max(...weights)).toBeLessThanOrEqual(1.5 * (1200 / 80) + 1e-9);
    expect(found?.weighting?.trimmed?.cut).toBe(20);
  });

  test("merge a phase of a few with secondary, and say so", () => {
    const few = [
      ...sample,
      ...leaders([["Camden", "all_through", 2]], (at) => ({ urn: `x${at}` })),
    ];
    const analysis = analysisOf(few, [
      ...population,
      { region: london, phase: "all_through", schools: 50 },
    ]);
    const found = analysis.weighed.get("mainstream");
    expect(found?.problems.map(({ code }) => code)).toEqual(["phase-merged"]);
    expect(
      sumWhere(analysis, "phase", "secondary") + sumWhere(analysis, "phase", "all_through"),
    ).toBeCloseTo(350, 8);
  });

  test("leave out a region where nobody answered, and say how many schools that is", () => {
    const analysis = analysisOf(sample, [
      ...population,
      { region: "E12000009", phase: "primary", schools: 70 },
    ]);
    const found = analysis.weighed.get("mainstream");
    expect(found?.problems[0]?.code).toBe("population-left-out");
    expect(found?.problems[0]?.message).toContain("70 of the 1270");
    expect(sumWhere(analysis, "_region", london)).toBeCloseTo(800, 8);
  });

  test("count a school that answers again once, unless told", () => {
    const again = [...sample, { ...sample[0] }];
    expect(analysisOf(again, population).weighed.get("mainstream")).toMatchObject({
      n: 80,
      setAside: [{ n: 1 }],
    });
    const all = analysisOf(again, population, { countRepeats: true });
    expect(all.weighed.get("mainstream")).toMatchObject({ n: 81, setAside: [] });
  });

  test("set aside those who name no local authority", () => {
    const lost = [...sample, ...leaders([["", "primary", 3]], (at) => ({ urn: `y${at}` }))];
    expect(analysisOf(lost, population).weighed.get("mainstream")).toMatchObject({
      n: 80,
      setAside: [{ n: 3 }],
    });
  });

  test("are all 1 where there are no counts", () => {
    const found = analysisOf(sample, []).weighed.get("mainstream");
    expect(found?.weighting).toBeUndefined();
    expect(new Set(found?.designs?.schools.weights)).toEqual(new Set([1]));
  });
});

test("special schools and trusts are apart, and unweighted until there are counts", () => {
  const others = [
    ...sample,
    ...leaders([["Camden", "special", 12]], (at) => ({ urn: `s${at}` })),
    ...Array.from({ length: 11 }, (_, at) => ({
      level: "trust",
      trust_id: `Trust ${at}`,
      area: "Camden",
    })),
  ];
  const analysis = analysisOf(others, population);
  expect(analysis.weighed.get("mainstream")?.n).toBe(80);
  expect(analysis.weighed.get("special")).toMatchObject({ n: 12 });
  expect(analysis.weighed.get("special")?.weighting).toBeUndefined();
  expect(analysis.weighed.get("trusts")?.n).toBe(11);
  const counted = analysisOf(others, [
    ...population,
    { region: london, phase: "special", schools: 90 },
  ]);
  const weights = counted.weighed.get("special")?.designs?.schools.weights;
  expect(weights?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(90, 8);
});

describe("errors", () => {
  const answers = (others: number) => [
    ...leaders([["Camden", "primary", 30]], (at) => ({
      school_type: "academy_trust",
      trust_id: `Trust ${at % 7}`,
      hours: String(at % 11),
    })),
    ...leaders([["Camden", "special", others]], (at) => ({
      urn: `s${at}`,
      school_type: "academy_trust",
      trust_id: `Trust ${at % 4}`,
      hours: "50",
    })),
  ];
  const errorsOf = (rows: readonly Answers[], counts: readonly PopulationCount[]) => {
    const designs = analysisOf(rows, counts).weighed.get("mainstream")?.designs;
    return [designs?.schools, designs?.trusts].map(
      (design) => design && mean(design, "hours").estimates[0]?.se,
    );
  };

  test.each([
    ["weighted", population.filter(({ region }) => region === london)],
    ["unweighted", []],
  ])("of the %s do not depend on how many others answered", (_, counts) => {
    const alone = errorsOf(answers(0), counts);
    for (const others of [1, 2, 25]) {
      errorsOf(answers(others), counts).forEach((error, at) => {
        expect(error).toBeCloseTo(alone[at] ?? NaN, 12);
      });
    }
    expect(alone[0]).toBeGreaterThan(0);
  });
});
