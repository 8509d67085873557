import type { Matrix } from "../algebra/matrix.js";
import { studentT } from "../distributions/index.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/**
 * How far an estimate can be relied on, by its coefficient of variation in percent: up to 16.5 `reliable`, up to
 * 33.3 `caution`, beyond that `unreliable`: the limits in Statistics Canada's guidelines for releasing estimates, as
 * of its Canadian Community Health Survey.
 */
export type Reliability = "reliable" | "caution" | "unreliable";

/** An estimate with its uncertainty and its base. A figure that cannot be given is undefined, and `problems` says why. */
export interface Estimate {
  /** The column that it is of, or a name for what it combines. */
  readonly variable: string;
  /** The category that a share is of. */
  readonly category?: string;
  /** The share of the population below a quantile. */
  readonly probability?: number;
  /** The labels of the group that it is for, in the order of `by`; empty for all. */
  readonly group: readonly string[];
  readonly estimate: number | undefined;
  readonly se: number | undefined;
  /** The confidence interval. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The coefficient of variation: the standard error over the estimate, signed as the estimate is. */
  readonly cv: number | undefined;
  readonly reliability: Reliability | undefined;
  /** The design effect, when it was asked for. */
  readonly deff?: number | undefined;
  /** Respondents with an answer and a weight other than 0. */
  readonly base: number;
  /** The sum of their weights. */
  readonly weightedBase: number;
  /** Respondents in the category, for a share. */
  readonly categoryBase?: number;
  /** The degrees of freedom of the interval. */
  readonly df: number;
  readonly problems: readonly Problem[];
}

/** The estimates of one call. */
export interface Estimates {
  readonly estimates: readonly Estimate[];
  /** The degrees of freedom of the design. */
  readonly df: number;
  /**
   * The covariance of the estimates, in their order, when it was asked for and there is one; 0 for an estimate that
   * does not exist.
   */
  readonly covariance?: Matrix;
  /** What is wrong with the call as a whole, such as a column that is absent; then there are no estimates. */
  readonly problems: readonly Problem[];
}

/** How an interval is made. */
export interface IntervalOptions {
  /** The confidence level; 0.95 by default. */
  readonly level?: number;
  /** Degrees of freedom instead of the design's own; infinity for the normal distribution. */
  readonly df?: number;
}

/** What an estimate is put together from. */
export interface Figures {
  readonly variable: string;
  readonly category?: string;
  readonly probability?: number;
  readonly estimate: number;
  /** undefined when there is none. */
  readonly variance: number | undefined;
  /** The confidence interval, where it is not the estimate ± t standard errors. */
  readonly interval?: Limits;
  readonly deff?: number | undefined;
  readonly base: number;
  readonly weightedBase: number;
  readonly categoryBase?: number;
  /** The degrees of freedom, where they are not the design's. */
  readonly df?: number;
  readonly problems?: readonly Problem[];
}

/** The ends of a confidence interval; an end that cannot be given is undefined. */
export interface Limits {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/**
 * Puts an estimate together.
 *
 * @param df the degrees of freedom of the interval
 * @param t Student's quantile for them, from {@link criticalValue}
 */
export function toEstimate(
  figures: Figures,
  group: readonly string[],
  df: number,
  t: number | undefined,
): Estimate {
  const { variance, interval, problems = [], ...rest } = figures;
  const estimate = Number.isFinite(figures.estimate) ? figures.estimate : undefined;
  // Rounding may leave a variance of nothing a hair below it.
  const se =
    estimate === undefined || variance === undefined || !Number.isFinite(variance)
      ? undefined
      : Math.sqrt(Math.max(variance, 0));
  const cv = se === undefined || !estimate ? undefined : se / estimate;
  const { lower, upper } = interval ?? symmetric(estimate, se, t);
  return {
    ...rest,
    group,
    estimate,
    se,
    lower,
    upper,
    cv,
    reliability: cv === undefined ? undefined : reliabilityOf(cv),
    df,
    problems:
      se !== undefined && t === undefined && problems.length === 0 ? [noDegrees(df)] : problems,
  };
}

function symmetric(
  estimate: number | undefined,
  se: number | undefined,
  t: number | undefined,
): Limits {
  if (estimate === undefined || se === undefined || t === undefined) {
    return { lower: undefined, upper: undefined };
  }
  return { lower: estimate - t * se, upper: estimate + t * se };
}

function reliabilityOf(cv: number): Reliability {
  const percent = 100 * Math.abs(cv);
  return percent <= 16.5 ? "reliable" : percent <= 33.3 ? "caution" : "unreliable";
}

/** There are no degrees of freedom, hence no interval. */
export function noDegrees(df: number): Problem {
  return error(
    "no-degrees-of-freedom",
    `There are ${df} degrees of freedom, so there is no interval.`,
    "Ask about a larger domain, or one that lies in more clusters.",
  );
}

/** A confidence level that is none; nothing for one between 0 and 1. */
export function levelProblems({ level = 0.95 }: IntervalOptions): readonly Problem[] {
  if (level > 0 && level < 1) return [];
  const remedy = "Give a level between 0 and 1, such as 0.95.";
  return [error("level-outside", `${level} is no confidence level.`, remedy)];
}

/** Student's quantile for a two-sided interval; undefined without degrees of freedom. */
export function criticalValue(df: number, level = 0.95): number | undefined {
  return df > 0 && level > 0 && level < 1 ? studentT.upperQuantile((1 - level) / 2, df) : undefined;
}
