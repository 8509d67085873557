import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import type { Categories } from "./categories.js";
import { categoriesOf, countsIn, placesOf } from "./categories.js";
import type { DeffKind } from "./deff.js";
import type { Estimates, Figures } from "./estimate.js";
import { criticalValue } from "./estimate.js";
import type { GroupOptions, JointOptions } from "./grouped.js";
import { grouped } from "./grouped.js";
import type { Group } from "./groups.js";
import type { PlainFigures } from "./plain-figures.js";
import { ratioStatistic } from "./ratio-statistic.js";
import type { ShareInterval } from "./share-interval.js";
import { shareLimits } from "./share-limits.js";
import { shareEstimator } from "./shares.js";

export interface ProportionOptions extends JointOptions {
  readonly deff?: DeffKind;
  /** The categories to give, in this order; by default all of the column, those that nobody chose too. */
  readonly categories?: readonly string[];
  /** How the intervals are made; `mean` by default, which is R's. Near 0 and 1 prefer `beta` or `wilson`. */
  readonly interval?: ShareInterval;
}

/**
 * Weighted shares of the answers to a question, with design-based errors: R's `svymean(~factor(v))`, and `svyby`
 * with `by`. The base is everyone in the domain who answered the question.
 *
 * @param variable a categorical column; a numeric one, whose values are the categories; or a multiple-choice set, of
 *   which each option has the share of those who answered the set
 * @returns an estimate a group and category, the categories of a group together
 *
 * @example
 * const shares = proportion(d, "phase", { by: "region", interval: "beta" }).estimates;
 */
export function proportion(
  design: Design,
  variable: string,
  options: ProportionOptions = {},
): Estimates {
  const problems: Problem[] = [];
  const categories = categoriesOf(design.data.columns.get(variable), variable, problems);
  if (categories === undefined) {
    return { estimates: [], df: options.df ?? degreesOfFreedom(design), problems };
  }
  const places = placesOf(categories, variable, options.categories, problems);
  const sharesOf = shareEstimator(design, categories, places);
  const df = options.df ?? degreesOfFreedom(design);
  const { interval = "mean", level = 0.95 } = options;
  const t = criticalValue(df, level);
  return grouped(
    design,
    { ...options, df },
    problems,
    (group) => {
      const rows = categories.answering(group.rows);
      const counts = countsIn(rows, categories, design.weights);
      const limited =
        interval === "mean" || t === undefined
          ? undefined
          : shareLimits(design, { inGroup: group.rows, answering: rows }, interval, level, t);
      return sharesOf(rows).map((found, at) => {
        const place = places[at] ?? -1;
        const categoryBase = counts[place] ?? 0;
        const share = settled(found, categoryBase);
        const category = categories.labels[place] ?? "";
        const deff = deffOf(share, options.deff);
        const figures = { ...share, ...deff, variable, category, categoryBase };
        return limited?.(figures, () => categories.indicator(place)) ?? figures;
      });
    },
    (groups) => ratioStatistic(partsOf(groups, categories, places)),
  );
}

/** How an interval is made; {@link ShareInterval} has the methods. */
export interface ProportionIntervalOptions extends GroupOptions {
  /** `logit` by default, which is R's. */
  readonly method?: ShareInterval;
}

/**
 * The share of one category with an interval that suits a share: R's `svyciprop(~I(v == category))`.
 *
 * @param category a label, a number of a numeric column, or an option of a multiple-choice set
 *
 * @example
 * const [primary] = proportionInterval(d, "phase", "primary", { method: "beta" }).estimates;
 */
export function proportionInterval(
  design: Design,
  variable: string,
  category: string | number,
  { method = "logit", ...options }: ProportionIntervalOptions = {},
): Estimates {
  return proportion(design, variable, {
    ...options,
    categories: [String(category)],
    interval: method,
  });
}

function partsOf(groups: readonly Group[], categories: Categories, places: readonly number[]) {
  const indicators = places.map((place) => categories.indicator(place));
  return groups.flatMap((group) => {
    const rows = categories.answering(group.rows);
    return indicators.map((numerator) => ({ rows, numerator }));
  });
}

/** Where nobody or everybody is in the category, what rounding left beside 0 and 1 is taken out. */
function settled(found: PlainFigures, categoryBase: number): PlainFigures {
  const { base, variance } = found;
  if (base === 0 || (categoryBase !== 0 && categoryBase !== base)) return found;
  const estimate = categoryBase === 0 ? 0 : 1;
  return { ...found, estimate, variance: variance === undefined ? undefined : 0 };
}

/** The variance of a share under simple random sampling is p(1 − p)/(n − 1), times 1 − n/N̂ without replacement. */
function deffOf(
  { estimate, variance = NaN, base, weightedBase }: PlainFigures,
  kind: DeffKind = false,
): Pick<Figures, "deff"> {
  if (kind === false) return {};
  const left = kind === "replace" ? 1 : 1 - base / weightedBase;
  const deff = variance / (((estimate * (1 - estimate)) / (base - 1)) * left);
  return { deff: Number.isFinite(deff) ? deff : undefined };
}
