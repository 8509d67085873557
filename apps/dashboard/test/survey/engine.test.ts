import { beforeAll, describe, expect, test } from "vitest";
import { createEngine } from "../../src/survey/engine/engine.js";
import type { Engine, Opened, Progress } from "../../src/survey/engine/types.js";
import type { PopulationCount } from "../../src/survey/study/population.js";
import { london } from "./support.js";

const population: readonly PopulationCount[] = [
  { region: london, phase: "primary", schools: 300 },
  { region: london, phase: "secondary", schools: 100 },
];

const header = "level,urn,area,phase,would_lead,helps_time";
const responses = Array.from({ length: 60 }, (_, at) =>
  [
    "school",
    100_000 + at,
    at % 3 === 0 ? "202" : at % 3 === 1 ? "Camden" : "E09000007",
    at % 2 === 0 ? "primary" : "Secondary",
    at % 2 === 0 ? "yes" : "No",
    "4",
  ].join(","),
);

async function open(
  engine: Engine,
  text: string,
  instrument?: unknown,
): Promise<{ readonly opened: Opened; readonly progress: readonly Progress[] }> {
  const progress: Progress[] = [];
  const opened = await engine.open(
    {
      fileName: "responses.csv",
      content: new Blob([text]),
      population,
      settings: {},
      ...(instrument === undefined ? {} : { instrument }),
    },
    (one) => {
      progress.push(one);
    },
  );
  return { opened, progress };
}

describe("an engine with a file open", () => {
  let engine: Engine;
  let opened: Opened;
  let progress: readonly Progress[];

  beforeAll(async () => {
    engine = createEngine();
    ({ opened, progress } = await open(engine, [header, ...responses].join("\n")));
  });

  test("says what it read, and how far it was", () => {
    if (!opened.ok) throw new Error(opened.problems[0]?.message);
    const { study } = opened;
    expect(study.respondents).toBe(60);
    expect(study.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(study.delimiter).toBe(",");
    expect(study.menu.level).toBe("level");
    expect(study.menu.splits.map(({ id }) => id)).toContain("in_partnership");
    expect(progress.at(-1)).toEqual({ step: "weighting", done: 0 });
    expect(progress.some(({ step, done }) => step === "reading" && done === 1)).toBe(true);
  });

  test("knows the LA by name and by either code", () => {
    expect(engine.overview().groups).toMatchObject([{ id: "mainstream", n: 60 }]);
  });

  test("weights: three quarters of the schools are primary, and all of those say yes", () => {
    const figures = engine.question("would_lead", { group: "mainstream", where: [] });
    const yes = figures?.shape === "shares" ? figures.lines[0]?.measures[0] : undefined;
    expect(yes?.value).toBeCloseTo(0.75, 8);
  });

  test("weights anew when the researcher's counts are others", () => {
    engine.reweigh({
      counts: [
        { region: london, phase: "primary", schools: 100 },
        { region: london, phase: "secondary", schools: 100 },
      ],
    });
    const figures = engine.question("would_lead", { group: "mainstream", where: [] });
    const yes = figures?.shape === "shares" ? figures.lines[0]?.measures[0] : undefined;
    expect(yes?.value).toBeCloseTo(0.5, 8);
  });
});

describe("a file that cannot be used", () => {
  test.each([
    ["a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file-kind"],
    ["nothing", "", "empty-file"],
    ["a header alone", `${header}\n`, "no-responses"],
  ])("%s is refused with a reason", async (_, text, code) => {
    const { opened } = await open(createEngine(), text);
    expect(opened.ok).toBe(false);
    if (opened.ok) return;
    expect(opened.problems.map((problem) => problem.code)).toContain(code);
    for (const { remedy } of opened.problems) expect(remedy).not.toBe("");
  });

  test("a questionnaire that is none is refused before the file is read", async () => {
    const { opened } = await open(createEngine(), header, { title: "Nothing else" });
    expect(opened.ok).toBe(false);
    expect(!opened.ok && opened.problems.length).toBeGreaterThan(0);
  });
});

test("figures are not made before a file is open", () => {
  expect(() => createEngine().overview()).toThrow("No study");
});
