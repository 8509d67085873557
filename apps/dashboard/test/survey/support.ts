import { regions } from "@abep/geography";
import { leadersInstrument, readResponses } from "@abep/survey/instrument";
import type { Analysis } from "../../src/survey/figures/slices.js";
import { groups } from "../../src/survey/study/groups.js";
import type { PopulationCount } from "../../src/survey/study/population.js";
import { regionOf, resolveArea } from "../../src/survey/study/resolve-area.js";
import { studyFrom } from "../../src/survey/study/study.js";
import { weigh, type WeightSettings } from "../../src/survey/study/weigh.js";

/** An answer a column; columns that are not named are empty. */
export type Answers = Readonly<Record<string, string>>;

export const london = "E12000007";
export const northEast = "E12000001";

/** Leaders of schools, some to each region and phase. */
export function leaders(
  cells: readonly (readonly [area: string, phase: string, count: number])[],
  answer: (at: number) => Answers = () => ({}),
): readonly Answers[] {
  let at = 0;
  return cells.flatMap(([area, phase, count]) =>
    Array.from({ length: count }, () => {
      at += 1;
      return { level: "school", urn: String(100_000 + at), area, phase, ...answer(at) };
    }),
  );
}

/** An analysis of answers to the leaders' survey. */
export function analysisOf(
  answers: readonly Answers[],
  population: readonly PopulationCount[],
  settings: WeightSettings = {},
): Analysis {
  const header = [...new Set(answers.flatMap((row) => Object.keys(row)))];
  const rows = answers.map((row) => header.map((name) => row[name] ?? ""));
  const read = readResponses([header, ...rows], leadersInstrument, { resolveArea });
  const study = studyFrom(read, leadersInstrument, {
    regionOf,
    regions: regions().map(({ code }) => code),
  });
  return {
    study,
    population,
    weighed: new Map(groups.map(({ id }) => [id, weigh(study, id, population, settings)])),
    regionName: (code) => regions().find((region) => region.code === code)?.name ?? code,
  };
}
