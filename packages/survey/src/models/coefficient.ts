import type { Matrix } from "../algebra/matrix.js";
import { entry } from "../algebra/matrix.js";
import { studentT } from "../distributions/index.js";
import { criticalValue } from "../estimates/estimate.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/** A coefficient with its uncertainty. A figure that cannot be given is undefined; the model's problems say why. */
export interface Coefficient {
  /** `(Intercept)`, a measure by its name, a factor as `member=yes`, an interaction as `fsm:member=yes`. */
  readonly name: string;
  readonly estimate: number;
  readonly se: number | undefined;
  /** The estimate over its standard error. */
  readonly statistic: number | undefined;
  /** Of the hypothesis that it is 0, two-sided, by Student's distribution. */
  readonly p: number | undefined;
  /** The confidence interval. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** As a ratio of odds or rates, where that was asked for. */
  readonly exponentiated?: Exponentiated;
}

export interface Exponentiated {
  readonly estimate: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** How coefficients are told. */
export interface Telling {
  /** The degrees of freedom of p-values and intervals. */
  readonly df: number;
  readonly level: number | undefined;
  readonly exponentiate: boolean;
}

/** Puts coefficients together from the estimates and their covariance. */
export function coefficientsOf(
  names: readonly string[],
  values: Float64Array,
  covariance: Matrix | undefined,
  { df, level, exponentiate }: Telling,
): readonly Coefficient[] {
  const t = criticalValue(df, level);
  return names.map((name, k) => {
    const estimate = values[k] ?? 0;
    const se = covariance && Math.sqrt(Math.max(entry(covariance, k, k), 0));
    const statistic = se === undefined || se === 0 ? undefined : estimate / se;
    const p =
      statistic === undefined || !(df > 0)
        ? undefined
        : 2 * studentT.upper(Math.abs(statistic), df);
    const reach = se === undefined || t === undefined ? undefined : t * se;
    const lower = reach === undefined ? undefined : estimate - reach;
    const upper = reach === undefined ? undefined : estimate + reach;
    const own = { name, estimate, se, statistic, p, lower, upper };
    if (!exponentiate) return own;
    const exponentiated = {
      estimate: raised(estimate),
      lower: raised(lower),
      upper: raised(upper),
    };
    return { ...own, exponentiated };
  });
}

function raised(value: number | undefined): number | undefined {
  const power = value === undefined ? Infinity : Math.exp(value);
  return Number.isFinite(power) ? power : undefined;
}

/** Says that there are no degrees of freedom, if that is so. */
export function degreesProblems(df: number): readonly Problem[] {
  return df > 0
    ? []
    : [
        error(
          "no-degrees-of-freedom",
          `The model leaves ${df} degrees of freedom, so there are no p-values and no intervals.`,
          "Use fewer terms, or a domain that lies in more clusters.",
        ),
      ];
}
