import type { Coefficient, FamilyName, LinkName, RegressionOptions } from "../../src/index.js";
import { ordinalRegression, predictiveMargins, regression, waldTest } from "../../src/index.js";
import { intervalArgs } from "./means.js";
import type { Args, Methods } from "./method.js";
import { oneOf } from "./method.js";

export const models: Methods = {
  glm({ design, args }) {
    const model = regression(design, { ...specification(args), ...intervalArgs(args) });
    const { coefficients, covariance, df, base } = model;
    const names = coefficients.map(({ name }) => name);
    return {
      ...figures(coefficients),
      coefficients: byName(coefficients, ({ estimate }) => estimate),
      dfResidual: df === Infinity ? undefined : df,
      base,
      covariance: Object.fromEntries(
        names.flatMap((x, row) =>
          names
            .slice(row)
            .map((y, at) => [`${x}|${y}`, covariance?.values[row * names.length + row + at]]),
        ),
      ),
      exponentiated: {
        estimate: byName(coefficients, ({ exponentiated }) => exponentiated?.estimate),
        lower: byName(coefficients, ({ exponentiated }) => exponentiated?.lower),
        upper: byName(coefficients, ({ exponentiated }) => exponentiated?.upper),
      },
    };
  },
  "wald-term"({ design, args }) {
    const method = args.has("testMethod") ? args.text("testMethod") : "Wald";
    if (method !== "Wald" && method !== "WorkingWald" && method !== "LRT") {
      throw new Error(`There is no test “${method}”.`);
    }
    const test = waldTest(regression(design, specification(args)), args.texts("test"), {
      method,
      ...(args.has("df") ? { df: args.number("df") } : {}),
    });
    return { ...test, df2: test.df2 === Infinity ? undefined : test.df2 };
  },
  olr({ design, args }) {
    const { coefficients, thresholds, df } = ordinalRegression(design, {
      y: args.text("y"),
      terms: args.texts("terms"),
      levels: levels(args),
      ...intervalArgs(args),
      ...(args.has("link") && args.text("link") === "probit" ? { link: "probit" } : {}),
    });
    return {
      ...figures(coefficients),
      coefficients: byName(coefficients, ({ estimate }) => estimate),
      thresholds: byName(thresholds, ({ estimate }) => estimate),
      thresholdSe: byName(thresholds, ({ se }) => se),
      dfResidual: df,
    };
  },
  predmeans({ design, args }) {
    const { margins } = predictiveMargins(design, specification(args), args.text("group"));
    const by = (figure: "estimate" | "se"): Record<string, unknown> =>
      Object.fromEntries(margins.map((each) => [each.category ?? "", each[figure]]));
    return { estimate: by("estimate"), se: by("se") };
  },
};

function specification(args: Args): RegressionOptions {
  return {
    y: args.text("y"),
    terms: args.texts("terms"),
    levels: levels(args),
    ...(args.has("family") ? { family: oneOf(families, args.text("family")) } : {}),
    ...(args.has("link") ? { link: oneOf(links, args.text("link")) } : {}),
    ...(args.has("offset") ? { offset: args.text("offset") } : {}),
    ...(args.has("exponentiate") ? { exponentiate: args.flag("exponentiate") } : {}),
  };
}

const families: readonly FamilyName[] = [
  "gaussian",
  "quasibinomial",
  "quasipoisson",
  "binomial",
  "poisson",
];

const links: readonly LinkName[] = ["identity", "logit", "probit", "cloglog", "log"];

/** The order of the labels of some columns, where a case gives it. */
export function levels(args: Args): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    args
      .entries("levels")
      .map(([name, labels]) => [name, Array.isArray(labels) ? labels.map(String) : []]),
  );
}

function figures(coefficients: readonly Coefficient[]): Readonly<Record<string, unknown>> {
  return {
    se: byName(coefficients, ({ se }) => se),
    statistic: byName(coefficients, ({ statistic }) => statistic),
    p: byName(coefficients, ({ p }) => p),
    lower: byName(coefficients, ({ lower }) => lower),
    upper: byName(coefficients, ({ upper }) => upper),
  };
}

function byName(
  coefficients: readonly Coefficient[],
  figure: (coefficient: Coefficient) => number | undefined,
): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(coefficients.map((each) => [each.name, figure(each)]));
}
