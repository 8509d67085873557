import type { Estimate, Estimates } from "../../src/index.js";
import { degreesOfFreedom, mean, total } from "../../src/index.js";
import type { Args, Method, Methods } from "./method.js";

/** The options that all estimates share. */
export function intervalArgs(args: Args): { level?: number; df?: number } {
  return {
    ...(args.has("level") ? { level: args.number("level") } : {}),
    ...(args.has("df") ? { df: args.number("df") } : {}),
  };
}

export function deffArg(args: Args): { deff?: true | "replace" } {
  if (!args.has("deff")) return {};
  return { deff: args.raw("deff") === "replace" ? "replace" : true };
}

const figures = ["estimate", "se", "lower", "upper", "cv", "base", "weightedBase", "deff"] as const;

/** Figures by name, then by key: `{ estimate: { score: 3.4 }, … }`. */
export function keyed(
  estimates: readonly Estimate[],
  keyOf: (estimate: Estimate) => string,
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    figures.map((figure) => [
      figure,
      Object.fromEntries(estimates.map((each) => [keyOf(each), each[figure]])),
    ]),
  );
}

function byVariable(call: (context: Parameters<Method>[0]) => Estimates): Method {
  return (context) => {
    const { estimates, df } = call(context);
    return { ...keyed(estimates, ({ variable }) => variable), df };
  };
}

export const means: Methods = {
  mean: byVariable(({ design, args }) =>
    mean(design, args.texts("variables"), { ...intervalArgs(args), ...deffArg(args) }),
  ),
  total: byVariable(({ design, args }) =>
    total(design, args.texts("variables"), { ...intervalArgs(args), ...deffArg(args) }),
  ),
  degf: ({ design }) => {
    const used = design.rows.filter((row) => design.weights[row] !== 0);
    return {
      df: degreesOfFreedom(design),
      base: used.length,
      weightedBase: used.reduce((sum, row) => sum + (design.weights[row] ?? 0), 0),
    };
  },
};
