import { dictionaryLines } from "../data/indicator-dictionary.js";

/** A period that an indicator has figures for. */
export interface IndicatorPeriod {
  /** The year in which the period ends. */
  readonly year: number;
  /** The period as published, such as "2022/23". */
  readonly label: string;
  /** Whether the source may still revise it. */
  readonly provisional: boolean;
}

/** What an indicator measures, and where it comes from. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly topic:
    | "context"
    | "attainment"
    | "destinations"
    | "absence"
    | "exclusions"
    | "participation"
    | "social_care"
    | "early_years";
  readonly unit: "percent" | "score" | "per_10000";
  /** Whether more of it is better, worse, or neither. */
  readonly polarity: "higher_better" | "lower_better" | "none";
  readonly periodType:
    | "january_census"
    | "academic_year"
    | "financial_year"
    | "annual_snapshot"
    | "september_snapshot";
  /** Decimals that the source gives at most. */
  readonly decimals: number;
  /** Oldest first. */
  readonly periods: readonly IndicatorPeriod[];
  /** The department whose figure it is, and the measure's name in DfE's Local Authority Interactive Tool. */
  readonly source: { readonly owner: string; readonly measure: string };
}

const topics: readonly Indicator["topic"][] = [
  "context",
  "attainment",
  "destinations",
  "absence",
  "exclusions",
  "participation",
  "social_care",
  "early_years",
];
const units: readonly Indicator["unit"][] = ["percent", "score", "per_10000"];
const polarities: readonly Indicator["polarity"][] = ["higher_better", "lower_better", "none"];
const periodTypes: readonly Indicator["periodType"][] = [
  "january_census",
  "academic_year",
  "financial_year",
  "annual_snapshot",
  "september_snapshot",
];

let known: readonly Indicator[] | undefined;

/** What indicators there are, by topic. */
export function indicators(): readonly Indicator[] {
  known ??= dictionaryLines.split("\n").map(decode);
  return known;
}

/** Reads the parts in the order of the interface; periods as `YEAR` or `YEAR=LABEL`, `*` when provisional. */
function decode(line: string): Indicator {
  const [id = "", label = "", topic, unit, polarity, periodType, ...rest] = line.split("|");
  const [owner = "", measure = "", decimals, periods = ""] = rest;
  return {
    id,
    label,
    topic: oneOf(topics, topic),
    unit: oneOf(units, unit),
    polarity: oneOf(polarities, polarity),
    periodType: oneOf(periodTypes, periodType),
    decimals: Number(decimals),
    periods: periods.split(";").map((text) => {
      const [year = "", published = year] = text.replace("*", "").split("=");
      return { year: Number(year), label: published, provisional: text.endsWith("*") };
    }),
    source: { owner, measure },
  };
}

function oneOf<Word extends string>(words: readonly Word[], text: string | undefined): Word {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new Error(`"${text ?? ""}" is none of ${words.join(", ")}`);
  return word;
}
