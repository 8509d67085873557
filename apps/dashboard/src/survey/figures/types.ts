import type { Measure } from "@abep/charts";
import type { Problem, ScoreType } from "@abep/survey";
import type { Question } from "@abep/survey/instrument";
import type { GroupId } from "../study/groups.js";

/** Respondents that figures are wanted of. */
export interface Selection {
  readonly group: GroupId;
  /** The question whose answers split the figures; absent for all together. */
  readonly by?: string | undefined;
  /** Only respondents with one of these answers, for every question that is named. */
  readonly where: readonly Filter[];
}

export interface Filter {
  readonly question: string;
  readonly is: readonly string[];
}

/** One part of a split, or all together. */
export interface SliceHead {
  readonly id: string;
  readonly label: string;
  /** Respondents; absent when there are too few to tell. */
  readonly n?: number;
  readonly isWeighted: boolean;
}

/** Measures of one thing, one a slice. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly measures: readonly Measure[];
}

/** The figures of a question. */
export type QuestionFigures = QuestionHead &
  (
    | { readonly shape: "shares"; readonly isSet: boolean; readonly lines: readonly Line[] }
    | {
        readonly shape: "items";
        readonly answers: readonly AnswerHead[];
        /** What the shares of `agree` are of, such as “Agree” or “Strongly agree”. */
        readonly agreeLabel: string;
        readonly items: readonly ItemFigures[];
      }
    | {
        readonly shape: "number";
        readonly unit?: string;
        readonly bins: readonly BinFigures[];
        readonly means: Line;
        readonly medians: Line;
      }
    | {
        readonly shape: "ranking";
        readonly top: number;
        readonly means: readonly Line[];
        readonly first: readonly Line[];
        readonly topShares: readonly Line[];
      }
    | { readonly shape: "words" }
  );

export interface QuestionHead {
  readonly question: Question;
  readonly number: number;
  readonly section: string;
  /** When it was asked, in words; absent when everybody was asked. */
  readonly askedIf?: string;
  readonly slices: readonly SliceHead[];
  /** Respondents with an answer, one a slice; no value when they are too few. */
  readonly answered: Line;
  /** Respondents of all slices together who gave no answer, by why; no number where it is withheld. */
  readonly unanswered: readonly { readonly why: string; readonly n?: number }[];
  /** Answers that nobody of the group gave, in words. */
  readonly never: readonly string[];
}

export interface AnswerHead {
  readonly id: string;
  readonly label: string;
  readonly side: "negative" | "neutral" | "positive";
}

export interface ItemFigures {
  readonly id: string;
  readonly label: string;
  /** For each slice, the share of each answer. */
  readonly shares: readonly (readonly Measure[])[];
  /** The share that agrees, one a slice. */
  readonly agree: readonly Measure[];
  /** The share that agrees less the share that disagrees, one a slice. */
  readonly net: readonly Measure[];
}

export interface BinFigures {
  readonly from: number;
  readonly to: number;
  /** Of the first slice. */
  readonly measure: Measure;
}

/** A table of two questions. */
export interface CrosstabFigures {
  readonly rows: CrosstabAxis;
  readonly columns: CrosstabAxis;
  readonly isWeighted: boolean;
  /** Respondents who answer both; absent when they are too few. */
  readonly n?: number;
  /** What the cells hold: shares of the column, or means. */
  readonly holds: "shares" | "means";
  /** For each row, a measure a column; `detail` has the letters of columns that are significantly lower. */
  readonly lines: readonly Line[];
  /** Respondents of each column. */
  readonly bases: readonly Measure[];
  /** The test of each row question or option; one, unless the rows are a set. */
  readonly tests: readonly CrosstabTest[];
  /** Answers that nobody of the group gave, in words; they have no line. */
  readonly never: readonly string[];
  readonly problems: readonly Problem[];
}

interface CrosstabAxis {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly {
    readonly id: string;
    readonly label: string;
    readonly letter?: string;
  }[];
}

export interface CrosstabTest {
  /** The option of a set; absent for a test of the whole table. */
  readonly option?: string;
  readonly statistic?: number;
  readonly df1?: number;
  readonly df2?: number;
  readonly p?: number;
  /** p with allowance for the tests of the other options of a set, by Holm's method. */
  readonly pAdjusted?: number;
  /** The sampling unit under which p is larger. */
  readonly unit: "schools" | "trusts";
}

/** A scale scored from its items. */
export interface ScaleFigures {
  readonly id: string;
  readonly title: string;
  readonly high: string;
  readonly minimumValid: number;
  readonly type: ScoreType;
  /** The least and the most that a score can be. */
  readonly range: readonly [number, number];
  readonly slices: readonly SliceHead[];
  /** Of all slices of the group together, as is the mean. */
  readonly bins: readonly BinFigures[];
  readonly mean: Measure;
  readonly means: Line;
  readonly reliability: Reliability;
}

export interface Reliability {
  readonly n?: number;
  readonly alpha?: Measure;
  readonly weightedAlpha?: number;
  readonly ordinalAlpha?: number;
  /** McDonald's omega total of one factor. */
  readonly omega?: number;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    readonly isReversed: boolean;
    readonly mean?: number;
    readonly itemRest?: number;
    readonly alphaWithout?: number;
  }[];
  readonly problems: readonly Problem[];
}

/** Who responded, and how the weights bring them into line with the population. */
export interface OverviewFigures {
  readonly groups: readonly {
    readonly id: GroupId;
    readonly label: string;
    readonly n?: number;
    readonly isWeighted: boolean;
  }[];
  readonly weighting?: WeightingFigures;
  /** Other groups that are weighted, each to counts of its own. */
  readonly weightedApart: readonly { readonly label: string; readonly figures: WeightingFigures }[];
  /** By region and by phase. */
  readonly margins: readonly MarginFigures[];
  readonly problems: readonly Problem[];
}

export interface MarginFigures {
  readonly id: "region" | "phase";
  readonly label: string;
  readonly categories: readonly {
    readonly id: string;
    readonly label: string;
    /** Schools of the population. */
    readonly schools: number;
    readonly population: number;
    /** Shares of respondents, without and with weights, and the respondents per hundred schools. */
    readonly unweighted: Measure;
    readonly weighted: Measure;
    readonly rate: Measure;
  }[];
  /** The share of respondents who would have to be of another category to be like the population. */
  readonly dissimilarity?: number;
}

export interface WeightingFigures {
  readonly population: number;
  readonly respondents: number;
  readonly setAside: readonly { readonly n: number; readonly why: string }[];
  readonly rounds: number;
  readonly converged: boolean;
  readonly largestGap: number;
  readonly designEffect?: number;
  readonly effectiveSize?: number;
  readonly min?: number;
  readonly mean?: number;
  readonly max?: number;
  /** The largest weights over the mean weight, and their share of all. */
  readonly largest: readonly { readonly ratio: number; readonly share: number }[];
  readonly trimmed?: { readonly bound: number; readonly cut: number };
}

/** A figure that can be told by region. */
export interface RegionFigureHead {
  readonly id: string;
  readonly title: string;
  /** What the value is: of a score what a high one means, of a share the words of the question. */
  readonly what: string;
  readonly unit: "share" | "score";
  /** The question that a share is of. */
  readonly question?: string;
  /** The answers that a share is of, as “Agree” or “Strongly agree”. */
  readonly answers?: string;
}

/** One figure for each region, as the map and an area's page show it. */
export interface RegionFigures extends RegionFigureHead {
  readonly england: Measure;
  /** By GSS code; regions without a respondent are left out. */
  readonly regions: Readonly<Record<string, Measure>>;
}
