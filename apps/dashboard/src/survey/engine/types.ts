import type { Problem, ScoreType } from "@abep/survey";
import type { Instrument } from "@abep/survey/instrument";
import type {
  CrosstabFigures,
  OverviewFigures,
  QuestionFigures,
  RegionFigureHead,
  RegionFigures,
  ScaleFigures,
  Selection,
} from "../figures/types.js";
import type { Variable } from "../figures/variables.js";
import type { WeightingEffects } from "../figures/weighting-effects.js";
import type { InstrumentFile, MadeFile } from "./instrument-files.js";
import type { PopulationCount } from "../study/population.js";
import type { WeightSettings } from "../study/weigh.js";

/** Responses to open. */
export interface Source {
  readonly fileName: string;
  /** The file itself, or where to fetch it. */
  readonly content: Blob | string;
  /** The questionnaire, as JSON; the shipped survey of leaders unless given. */
  readonly instrument?: unknown;
  /** What weights are made to meet. */
  readonly population: readonly PopulationCount[];
  readonly settings: WeightSettings;
}

/** How far the opening of a file is. */
export interface Progress {
  readonly step: "fetching" | "reading" | "weighting";
  /** From 0 to 1. */
  readonly done: number;
}

/** What became of a file. */
export type Opened =
  | { readonly ok: true; readonly study: StudyHead }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What the page knows of a study without asking for figures. */
export interface StudyHead {
  readonly instrument: Instrument;
  readonly respondents: number;
  readonly problems: readonly Problem[];
  /** How many problems there are of each code, those left out of `problems` too. */
  readonly problemCounts: ReadonlyMap<string, number>;
  /** Columns of the file that belong to no question. */
  readonly ignored: readonly string[];
  readonly encoding: string;
  readonly delimiter?: string;
  readonly menu: Menu;
}

/** What can be chosen. */
export interface Menu {
  /** What can stand in a table. */
  readonly variables: readonly Variable[];
  /** Questions that split and filter: the region, and single answers of few categories. */
  readonly splits: readonly Variable[];
  readonly regionFigures: readonly RegionFigureHead[];
  /** When a question was asked, in words, by its id; those that everybody was asked are not here. */
  readonly askedIf: Readonly<Record<string, string>>;
  /** The question that tells schools from trusts. */
  readonly level?: string;
  /** The question of the school's phase. */
  readonly phase?: string;
}

/** What the worker does for the page. One engine holds one study. */
export interface Engine {
  readonly open: (source: Source, onProgress: (progress: Progress) => void) => Promise<Opened>;
  readonly reweigh: (settings: WeightSettings) => void;
  readonly overview: () => OverviewFigures;
  readonly effects: () => WeightingEffects | undefined;
  readonly question: (id: string, selection: Selection) => QuestionFigures | undefined;
  readonly crosstab: (
    rows: string,
    columns: string,
    selection: Selection,
  ) => CrosstabFigures | undefined;
  readonly scale: (id: string, type: ScoreType, selection: Selection) => ScaleFigures | undefined;
  readonly region: (id: string) => RegionFigures | undefined;
  /** Writes the questionnaire. Here, so that what writes it is no part of the page. */
  readonly instrumentFile: (id: InstrumentFile) => MadeFile;
}
