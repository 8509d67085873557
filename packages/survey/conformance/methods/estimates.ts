import type { Design, Estimate, Estimates, QuantileOptions } from "../../src/index.js";
import {
  contrast,
  correlation,
  covariance,
  estimateKey,
  mean,
  proportion,
  proportionInterval,
  quantile,
  ratio,
  total,
  variance,
} from "../../src/index.js";
import { deffArg, intervalArgs, keyed } from "./means.js";
import type { Method, Methods } from "./method.js";
import { oneOf } from "./method.js";
import { Args } from "./method.js";

const intervals = ["mean", "logit", "xlogit", "asin", "beta", "wilson", "likelihood"] as const;
const quantileIntervals = ["mean", "xlogit", "asin", "beta", "quantile"] as const;
const kinds = ["pearson", "spearman", "kendall"] as const;
const steps = ["math", "school", "hf1", "hf2", "shahvaish"] as const;
const rules = [...steps, "hf4", "hf5", "hf6", "hf7", "hf8", "hf9"] as const;

/** The figures of a call with one estimate. */
function single({ estimates, df }: Estimates): Record<string, unknown> {
  return { ...estimates[0], df };
}

/** Covariances of estimates, keyed `"x|y"` with x before or equal to y. */
function covariances(
  { covariance }: Estimates,
  keys: readonly string[],
): Record<string, number | undefined> {
  return Object.fromEntries(
    keys.flatMap((row, at) =>
      keys
        .slice(at)
        .map((column, after) => [
          `${row}|${column}`,
          covariance?.values[at * keys.length + at + after],
        ]),
    ),
  );
}

const proportions: Method = ({ design, args }) => {
  const all = proportion(design, args.text("variable"), {
    ...intervalArgs(args),
    ...deffArg(args),
    covariance: true,
  });
  const keys = all.estimates.map(({ category = "" }) => category);
  const [first] = all.estimates;
  return {
    ...keyed(all.estimates, ({ category = "" }) => category),
    bases: Object.fromEntries(
      all.estimates.map(({ category = "", categoryBase }) => [category, categoryBase]),
    ),
    base: first?.base,
    weightedBase: first?.weightedBase,
    covariance: covariances(all, keys),
    df: all.df,
  };
};

const ciprop: Method = ({ design, args }) => {
  const value = args.raw("value");
  const category = args.has("category") ? args.text("category") : Number(value ?? 1);
  return single(
    proportionInterval(design, args.text("variable"), category, {
      ...intervalArgs(args),
      method: oneOf(intervals, args.text("ciMethod")),
    }),
  );
};

function quantileArgs(args: Args): QuantileOptions {
  const rule = args.has("qrule") ? oneOf(rules, args.text("qrule")) : "math";
  const interval = args.has("intervalType")
    ? oneOf(quantileIntervals, args.text("intervalType"))
    : "mean";
  const probabilities = args.has("probability")
    ? [args.number("probability")]
    : args.numbers("probabilities");
  return { ...intervalArgs(args), rule, interval, probabilities };
}

const quantiles: Method = ({ design, args }) => {
  const { estimates: all } = quantile(design, args.texts("variables"), quantileArgs(args));
  return {
    ...keyed(all, estimateKey),
    df: Object.fromEntries(all.map(({ variable, df }) => [variable, df])),
  };
};

const variances: Method = ({ design, args }) => {
  const { estimates: all } = variance(design, args.texts("variables"));
  return {
    ...keyed(all, estimateKey),
    sd: Object.fromEntries(
      all.map(({ variable, estimate }) => [variable, estimate && Math.sqrt(estimate)]),
    ),
  };
};

const covariancesOfData: Method = ({ design, args }) => {
  const { estimates: all } = covariance(design, args.texts("variables"));
  return { ...keyed(all, estimateKey), base: all[0]?.base };
};

const correlations: Method = ({ design, args }) => {
  const [x = "", y = ""] = args.texts("variables");
  const kind = args.has("kind") ? oneOf(kinds, args.text("kind")) : "pearson";
  return single(correlation(design, [x, y], { ...intervalArgs(args), kind }));
};

/** The figures of contrasts by their names. */
function contrastFigures(of: Estimates, args: Args): Record<string, unknown> {
  const wanted = Object.fromEntries(
    args
      .entries("contrasts")
      .map(([name, coefficients]) => [name, new Args({ coefficients }).map("coefficients")]),
  );
  const { contrasts, df } = contrast(of, wanted, intervalArgs(args));
  const figures = ["estimate", "se", "statistic", "p", "lower", "upper"] as const;
  return {
    ...Object.fromEntries(
      figures.map((figure) => [
        figure,
        Object.fromEntries(contrasts.map((each) => [each.name, each[figure]])),
      ]),
    ),
    df,
  };
}

const contrasted: Method = ({ design, args }) => {
  const variables = args.texts("variables");
  const call = args.raw("statistic") === "total" ? total : mean;
  const options = { ...intervalArgs(args), listwise: true, covariance: true };
  const all = call(design, variables, options);
  return { ...contrastFigures(all, args), covariance: covariances(all, variables) };
};

function grouped(design: Design, args: Args): Estimates {
  const options = {
    ...intervalArgs(args),
    ...deffArg(args),
    by: args.texts("by"),
    covariance: args.has("contrasts"),
  };
  switch (args.has("statistic") ? args.text("statistic") : "mean") {
    case "total":
      return total(design, args.texts("variables"), options);
    case "proportion":
      return proportion(design, args.text("variable"), options);
    case "ratio":
      return ratio(design, args.text("numerator"), args.text("denominator"), options);
    case "quantile":
      return quantile(design, args.texts("variables"), { ...options, ...quantileArgs(args) });
    default:
      return mean(design, args.texts("variables"), options);
  }
}

const by: Method = ({ design, args }) => {
  const all = grouped(design, args);
  const keyOf = ({ group, category, variable }: Estimate): string =>
    [...group, args.has("numerator") ? "ratio" : (category ?? variable)].join("|");
  return {
    ...keyed(all.estimates, keyOf),
    df: all.df,
    contrast: contrastFigures(all, args),
  };
};

export const estimates: Methods = {
  proportion: proportions,
  ciprop,
  ratio: ({ design, args }) =>
    single(
      ratio(design, args.text("numerator"), args.text("denominator"), {
        ...intervalArgs(args),
        ...deffArg(args),
      }),
    ),
  quantile: quantiles,
  variance: variances,
  covariance: covariancesOfData,
  correlation: correlations,
  contrast: contrasted,
  by,
};
