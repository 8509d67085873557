import type { Measure } from "@abep/charts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crosstabFigures } from "../../src/survey/figures/crosstab.js";
import { questionFigures } from "../../src/survey/figures/question.js";
import { regionFigures } from "../../src/survey/figures/regions.js";
import { scaleFigures } from "../../src/survey/figures/scales.js";
import type { QuestionFigures, Selection } from "../../src/survey/figures/types.js";
import type { PopulationCount } from "../../src/survey/study/population.js";
import { analysisOf, leaders, london, northEast } from "./support.js";

const everybody: Selection = { group: "mainstream", where: [] };
const population: readonly PopulationCount[] = [
  { region: london, phase: "primary", schools: 600 },
  { region: london, phase: "secondary", schools: 200 },
  { region: northEast, phase: "primary", schools: 300 },
  { region: northEast, phase: "secondary", schools: 100 },
];
const cells = [
  ["Camden", "primary", 40],
  ["Camden", "secondary", 30],
  ["Gateshead", "primary", 40],
  ["Gateshead", "secondary", 20],
] as const;

function sharesIn(
  figures: QuestionFigures | undefined,
): Readonly<Record<string, readonly Measure[]>> {
  if (figures?.shape !== "shares") throw new Error("These are no shares");
  return Object.fromEntries(figures.lines.map(({ id, measures }) => [id, measures]));
}

describe("the shares of a question", () => {
  test("withhold an answer of a few and the next smallest, and name those that nobody gave", () => {
    const analysis = analysisOf(
      leaders(cells, (at) => ({
        improvement_first: at <= 4 ? "hub" : at <= 34 ? "la" : at <= 84 ? "trust" : "schools",
      })),
      population,
    );
    const figures = questionFigures(analysis, "improvement_first", everybody);
    const shares = sharesIn(figures);
    expect(shares["hub"]).toEqual([{ state: "withheld" }]);
    expect(shares["la"]).toEqual([{ state: "withheld" }]);
    expect(shares["trust"]?.[0]?.value).toBeGreaterThan(0);
    expect(figures?.never).toContain("Nobody outside the school");
    expect(shares["nobody"]).toBeUndefined();
  });

  test("are weighted: a share of a region follows its schools, not its respondents", () => {
    const analysis = analysisOf(
      leaders(cells, (at) => ({ would_lead: at <= 70 ? "yes" : "no" })),
      population,
    );
    const shares = sharesIn(questionFigures(analysis, "would_lead", everybody));
    expect(shares["yes"]?.[0]?.value).toBeCloseTo(800 / 1200, 8);
  });

  test("have the wider interval of the two designs", () => {
    const inTrusts = (size: number) =>
      analysisOf(
        leaders(cells, (at) => ({
          school_type: "academy_trust",
          trust_id: `Trust ${Math.floor(at / size)}`,
          would_lead: Math.floor(at / 10) % 2 === 0 ? "yes" : "no",
        })),
        population,
      );
    const width = (size: number): number => {
      const [measure] =
        sharesIn(questionFigures(inTrusts(size), "would_lead", everybody))["yes"] ?? [];
      const { low = NaN, high = NaN } = measure?.interval ?? {};
      return high - low;
    };
    // Ten schools of a trust that answer alike tell little more than one.
    expect(width(10)).toBeGreaterThan(2 * width(1));
  });

  test("tell no base of a group through its shares where the base is withheld", () => {
    const uneven = [...leaders(cells), ...leaders([["Camden", "middle", 4]])].map((row, at) => ({
      ...row,
      urn: String(at),
      would_lead: at % 2 === 0 ? "yes" : "no",
    }));
    const figures = questionFigures(analysisOf(uneven, population), "would_lead", {
      ...everybody,
      by: "phase",
    });
    const hidden = figures?.answered.measures.map(({ state }) => state === "withheld") ?? [];
    expect(hidden.filter(Boolean)).toHaveLength(2);
    for (const measures of Object.values(sharesIn(figures))) {
      measures.forEach(({ base }, at) => {
        if (hidden[at] === true) expect(base).toBeUndefined();
      });
    }
  });

  test("are none for a question that is not there", () => {
    expect(questionFigures(analysisOf(leaders(cells), population), "none", everybody)).toBe(
      undefined,
    );
  });
});

describe("a split", () => {
  test("by school or trust tells the weighted from the unweighted", () => {
    const answers = [
      ...leaders(cells, () => ({ hours: "4" })),
      ...Array.from({ length: 12 }, (_, at) => ({
        level: "trust",
        trust_id: `T${at}`,
        area: "Camden",
        hours: "10",
      })),
    ];
    const figures = questionFigures(analysisOf(answers, population), "hours", {
      ...everybody,
      by: "level",
    });
    expect(figures?.slices.map(({ id, isWeighted }) => [id, isWeighted])).toEqual([
      ["mainstream", true],
      ["trusts", false],
    ]);
    expect(figures?.shape === "number" && figures.means.measures.map(({ value }) => value)).toEqual(
      [4, 10],
    );
  });
});

test("what is withheld of schools is not made up for by trusts, which are another group", () => {
  const answers = [
    ...leaders(cells, (at) => ({ would_lead: at % 2 === 0 ? "yes" : "no" })),
    ...Array.from({ length: 30 }, (_, at) => ({
      level: "trust",
      trust_id: `T${at}`,
      area: "Camden",
      would_lead: at < 4 ? "yes" : "no",
    })),
  ];
  const figures = questionFigures(analysisOf(answers, population), "would_lead", {
    ...everybody,
    by: "level",
  });
  for (const [schools, trusts] of Object.values(sharesIn(figures))) {
    expect(schools?.value).toBeGreaterThan(0);
    expect(trusts).toEqual({ state: "withheld" });
  }
});

describe("a table", () => {
  const analysis = analysisOf(
    leaders(cells, (at) => ({ would_lead: at % 5 === 0 ? "no" : "yes" })),
    population,
  );

  test("withholds cells under ten within a filter", () => {
    const table = crosstabFigures(analysis, "would_lead", "phase", {
      ...everybody,
      where: [{ question: "_region", is: [northEast] }],
    });
    expect(table?.lines.map(({ measures }) => measures.map(({ state }) => state))).toEqual([
      ["withheld", "withheld"],
      ["withheld", "withheld"],
    ]);
    expect(table?.bases.map(({ value }) => value)).toEqual([40, 20]);
  });

  test("names columns by letters, and tests that rows and columns are independent", () => {
    const table = crosstabFigures(analysis, "would_lead", "_region", everybody);
    expect(table?.columns.answers.map(({ label, letter }) => [label, letter])).toEqual([
      ["North East", "A"],
      ["London", "B"],
    ]);
    expect(table?.tests).toHaveLength(1);
    expect(table?.tests[0]?.p).toBeGreaterThan(0.5);
  });

  test("marks a column that is lower where the difference is plain", () => {
    const plain = analysisOf(
      leaders(cells, (at) => ({
        would_lead: at <= 70 ? (at % 7 === 0 ? "no" : "yes") : at % 4 === 0 ? "yes" : "no",
      })),
      population,
    );
    const table = crosstabFigures(plain, "would_lead", "_region", everybody);
    const yes = table?.lines.find(({ id }) => id === "yes")?.measures;
    expect(yes?.map(({ detail }) => detail)).toEqual([undefined, "A"]);
    expect(table?.tests[0]?.p).toBeLessThan(0.001);
  });
});

describe("a scale", () => {
  const agreeing = {
    demand_gap: "4",
    demand_burden: "2",
    demand_children: "4",
    demand_duplicate: "2",
    demand_all: "4",
  };

  test("turns reversed items, and is 75 of 100 for one who agrees with all", () => {
    const analysis = analysisOf(
      leaders(cells, () => agreeing),
      population,
    );
    const figures = scaleFigures(analysis, "scale_demand", "pomp", everybody);
    expect(figures?.means.measures[0]?.value).toBeCloseTo(75, 10);
    expect(figures?.reliability.alpha?.state).toBe("missing");
  });

  test("has no score below the minimum of valid answers", () => {
    const analysis = analysisOf(
      leaders(cells, (at) => (at <= 20 ? { demand_gap: "5", demand_all: "5" } : agreeing)),
      population,
    );
    const figures = scaleFigures(analysis, "scale_demand", "mean", everybody);
    expect(figures?.means.measures[0]).toMatchObject({ base: 110 });
    expect(figures?.means.measures[0]?.value).toBeCloseTo(4, 10);
  });

  test("is told by region, and withheld where too few have a score", () => {
    const few = [...cells, ["Leeds", "primary", 6], ["Cornwall", "primary", 15]] as const;
    const analysis = analysisOf(
      leaders(few, () => agreeing),
      [
        ...population,
        { region: "E12000003", phase: "primary", schools: 60 },
        { region: "E12000009", phase: "primary", schools: 80 },
      ],
    );
    const figures = regionFigures(analysis, "scale_demand");
    expect(figures?.regions["E12000003"]).toEqual({ state: "withheld" });
    // The next smallest goes with it: England less all others would tell.
    expect(figures?.regions["E12000009"]).toEqual({ state: "withheld" });
    expect(figures?.regions[london]?.value).toBeCloseTo(75, 10);
    expect(figures?.england.value).toBeCloseTo(75, 10);
  });
});

test("no figure of fewer than ten ever leaves, whoever answered what", () => {
  const someone = fc.record({
    area: fc.constantFrom("Camden", "Gateshead"),
    phase: fc.constantFrom("primary", "secondary", "middle"),
    would_lead: fc.constantFrom("yes", "no", "dk", ""),
    helps_time: fc.constantFrom("1", "2", "3", "4", "dk"),
    purposes: fc.constantFrom("send", "review;send", "none", ""),
    hours: fc.constantFrom("0", "3", "50", ""),
  });
  fc.assert(
    fc.property(fc.array(someone, { minLength: 5, maxLength: 60 }), (answers) => {
      const rows = answers.map((own, at) => ({
        level: "school",
        urn: String(100_000 + at),
        ...own,
      }));
      const analysis = analysisOf(rows, population);
      const split = { ...everybody, by: "phase" };
      const measures = ["would_lead", "enablers", "purposes", "hours"].flatMap((id) =>
        measuresIn(questionFigures(analysis, id, split)),
      );
      for (const { value, base } of measures) {
        if (value !== undefined && base !== undefined) expect(base).toBeGreaterThanOrEqual(10);
      }
      // Without weights a share tells its count.
      const plain = analysisOf(rows, []);
      for (const id of ["would_lead", "purposes"]) {
        for (const { value, base } of Object.values(
          sharesIn(questionFigures(plain, id, split)),
        ).flat()) {
          if (value !== undefined)
            expect(Math.round(value * (base ?? 0))).toBeGreaterThanOrEqual(10);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Every measure anywhere in a tree of figures. */
function measuresIn(tree: unknown): readonly Measure[] {
  if (typeof tree !== "object" || tree === null) return [];
  if (isMeasure(tree)) return [tree];
  return Object.values(tree).flatMap(measuresIn);
}

function isMeasure(one: object): one is Measure {
  return "state" in one || ("value" in one && "base" in one);
}

describe("a figure by region", () => {
  const schools = [
    ["Camden", "primary", 100],
    ["Gateshead", "primary", 100],
  ] as const;
  const answering = (inLondon: string, inTheNorthEast: string) =>
    analysisOf(
      leaders(schools, (at) => ({
        demand_gap: (at <= 100 ? inLondon : inTheNorthEast).charAt(at % 10),
      })),
      population.filter(({ phase }) => phase === "primary"),
    );

  test("is the share of a matrix that agrees, in each region and in all", () => {
    const figures = regionFigures(answering("1234445555", "1112233455"), "demand_gap");
    expect(figures?.regions[london]?.value).toBeCloseTo(0.7, 10);
    expect(figures?.regions[northEast]?.value).toBeCloseTo(0.3, 10);
    expect(figures?.england.value).toBeCloseTo((0.7 * 600 + 0.3 * 300) / 900, 10);
  });

  test("names the question, and the answers that count", () => {
    expect(regionFigures(answering("1", "5"), "demand_gap")).toMatchObject({
      unit: "share",
      title: "It would fill a gap here",
      question: "partnership_views",
      answers: "“Agree” or “Strongly agree”",
    });
  });

  test("is withheld wherever the table of the question by region withholds it", () => {
    const analysis = analysisOf(
      leaders(schools, (at) => ({ demand_gap: at % 20 === 0 ? "5" : "1" })),
      population.filter(({ phase }) => phase === "primary"),
    );
    const table = questionFigures(analysis, "partnership_views", { ...everybody, by: "_region" });
    const item =
      table?.shape === "items" ? table.items.find(({ id }) => id === "demand_gap") : undefined;
    expect(item?.agree).toContainEqual({ state: "withheld" });
    const own = regionFigures(analysis, "demand_gap")?.regions;
    expect(table?.slices.map(({ id }) => own?.[id])).toEqual(item?.agree);
  });
});
