import type { Estimates, ProportionIntervalOptions } from "../../src/index.js";
import { proportion, proportionInterval } from "../../src/index.js";
import { deffArg, intervalArgs, keyed } from "./means.js";
import type { Args, Method, Methods } from "./method.js";

const intervals = ["mean", "logit", "xlogit", "asin", "beta", "wilson", "likelihood"] as const;

function intervalMethod(args: Args): NonNullable<ProportionIntervalOptions["method"]> {
  const name = args.text("ciMethod");
  const method = intervals.find((each) => each === name);
  if (method === undefined) throw new Error(`There is no interval “${name}”.`);
  return method;
}

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
      method: intervalMethod(args),
    }),
  );
};

export const estimates: Methods = {
  proportion: proportions,
  ciprop,
};
