import { regions } from "@abep/geography";
import { readRows } from "@abep/domain/import";
import type { Problem } from "@abep/survey";
import {
  codebook,
  leadersInstrument,
  readInstrument,
  responseReader,
  type Instrument,
} from "@abep/survey/instrument";
import { crosstabFigures } from "../figures/crosstab.js";
import { overviewFigures } from "../figures/overview.js";
import { questionFigures } from "../figures/question.js";
import { regionFigureHeads, regionFigures } from "../figures/regions.js";
import { scaleFigures } from "../figures/scales.js";
import { type Analysis } from "../figures/slices.js";
import { splitsOf, variablesOf } from "../figures/variables.js";
import { weightingEffects } from "../figures/weighting-effects.js";
import { groups } from "../study/groups.js";
import type { PopulationCount } from "../study/population.js";
import { areaResolver, regionOf } from "../study/resolve-area.js";
import { studyFrom, type Study } from "../study/study.js";
import { weigh, type WeightSettings } from "../study/weigh.js";
import { instrumentFile } from "./instrument-files.js";
import type { Engine, Menu, Opened, Progress, Source } from "./types.js";

const regionNames = new Map<string, string>(regions().map(({ code, name }) => [code, name]));

/** Makes an engine without a study. Figures can be asked for once a file has been opened. */
export function createEngine(): Engine {
  let analysis: Analysis | undefined;
  let shipped: readonly PopulationCount[] = [];
  const ready = (): Analysis => {
    if (analysis === undefined) throw new Error("No study has been opened");
    return analysis;
  };
  return {
    open: async (source, onProgress) => {
      const read = await readSource(source, onProgress);
      if (!("study" in read)) return { ok: false, problems: read.problems };
      onProgress({ step: "weighting", done: 0 });
      shipped = source.population;
      analysis = analysisOf(read.study, shipped, source.settings);
      return { ok: true, study: { ...read.head, menu: menuOf(analysis) } };
    },
    reweigh: (settings) => {
      analysis = analysisOf(ready().study, shipped, settings);
    },
    overview: () => overviewFigures(ready()),
    effects: () => weightingEffects(ready()),
    question: (id, selection) => questionFigures(ready(), id, selection),
    crosstab: (rows, columns, selection) => crosstabFigures(ready(), rows, columns, selection),
    scale: (id, type, selection) => scaleFigures(ready(), id, type, selection),
    region: (id) => regionFigures(ready(), id),
    instrumentFile: (id) => instrumentFile(ready().study.instrument, id),
  };
}

function analysisOf(
  study: Study,
  shipped: readonly PopulationCount[],
  settings: WeightSettings,
): Analysis {
  const population = settings.counts ?? shipped;
  return {
    study,
    population,
    weighed: new Map(groups.map(({ id }) => [id, weigh(study, id, population, settings)])),
    regionName: (code) => regionNames.get(code) ?? code,
  };
}

function menuOf(analysis: Analysis): Menu {
  const { level, phase } = analysis.study.roles;
  return {
    variables: variablesOf(analysis),
    splits: splitsOf(analysis),
    regionFigures: regionFigureHeads(analysis),
    askedIf: askedIf(analysis.study),
    ...(level === undefined ? {} : { level }),
    ...(phase === undefined ? {} : { phase }),
  };
}

function askedIf({ instrument }: Study): Menu["askedIf"] {
  const questions = instrument.sections.flatMap((section) => section.questions);
  const conditions = new Map(codebook(instrument).map((row) => [row.question, row.asked_if]));
  return Object.fromEntries(
    questions.flatMap(({ id }, at) => {
      const condition = conditions.get(at + 1) ?? "";
      return condition === "" ? [] : [[id, condition]];
    }),
  );
}

type ReadSource =
  | {
      readonly study: Study;
      readonly head: Omit<Extract<Opened, { readonly ok: true }>["study"], "menu">;
    }
  | { readonly problems: readonly Problem[] };

async function readSource(
  { fileName, content, instrument: json }: Source,
  onProgress: (progress: Progress) => void,
): Promise<ReadSource> {
  const { instrument, problems: against } = instrumentFrom(json);
  if (instrument === undefined) return { problems: against };
  const blob = typeof content === "string" ? await fetched(content) : content;
  if (blob === undefined) return { problems: [unreachable(fileName)] };
  const areas = areaResolver();
  const reader = responseReader(instrument, { resolveArea: areas.resolve });
  const table = await readRows(blob, {
    fileName,
    onRows: (rows, first) => {
      reader.add(rows);
      areas.place(rows, first);
    },
    onProgress: ({ done, total }) => {
      onProgress({ step: "reading", done: total === 0 ? 1 : done / total });
    },
  });
  if (table.encoding === undefined) return { problems: table.problems };
  const read = reader.finish();
  if (read.responses.size === 0) return { problems: [...table.problems, noResponses(fileName)] };
  const found = [...table.problems, ...areas.guesses()];
  const study = studyFrom(read, instrument, {
    regionOf,
    regions: regions().map(({ code }) => code),
  });
  return {
    study,
    head: {
      instrument,
      respondents: read.responses.size,
      problems: [...found, ...read.problems],
      problemCounts: new Map([...countsOf(found), ...read.counts]),
      ignored: read.ignored,
      encoding: table.encoding,
      ...(table.delimiter === undefined ? {} : { delimiter: table.delimiter }),
    },
  };
}

function instrumentFrom(json: unknown): {
  readonly instrument: Instrument | undefined;
  readonly problems: readonly Problem[];
} {
  return json === undefined
    ? { instrument: leadersInstrument, problems: [] }
    : readInstrument(json);
}

async function fetched(address: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}

function countsOf(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function unreachable(file: string): Problem {
  return {
    severity: "error",
    code: "file-unreachable",
    file,
    message: `“${file}” could not be fetched.`,
    remedy: "Check the connection, then try again.",
  };
}

function noResponses(file: string): Problem {
  return {
    severity: "error",
    code: "no-responses",
    file,
    message: `“${file}” has a header, and no response below it.`,
    remedy: "Export the responses again, with the answers as codes or labels.",
  };
}
