import type { Design, Estimate } from "../../src/index.js";
import {
  adjustForNonresponse,
  degreesOfFreedom,
  mean,
  proportion,
  total,
  weightDiagnostics,
} from "../../src/index.js";
import { made } from "../design.js";
import { keyed } from "./means.js";
import type { Args, Method, Methods } from "./method.js";

function byVariable(estimates: readonly Estimate[]): Record<string, unknown> {
  return Object.fromEntries(estimates.map((each) => [each.variable, each]));
}

/** The mean by groups that the arguments may ask for: `{ by: ["role"], variable: "hours" }`. */
function groupMeans(design: Design, args: Args): Record<string, unknown> {
  const asked = new Map(args.entries("by"));
  const by = asked.get("by");
  if (!Array.isArray(by)) return {};
  const { estimates } = mean(design, String(asked.get("variable")), { by: by.map(String) });
  return Object.fromEntries(estimates.map((each) => [each.group.join("|"), each]));
}

const weights: Method = ({ design, args }) => ({
  weights: design.weights,
  diagnostics: weightDiagnostics(design),
  df: degreesOfFreedom(design),
  mean: byVariable(mean(design, args.texts("means")).estimates),
  total: byVariable(total(design, args.texts("totals")).estimates),
  proportion: args.has("proportion")
    ? keyed(proportion(design, args.text("proportion")).estimates, ({ category = "" }) => category)
    : {},
  by: groupMeans(design, args),
});

const nonresponse: Method = ({ design, args }) => {
  const value = args.raw("value");
  const adjusted = adjustForNonresponse(design, {
    response: args.text("response"),
    value: typeof value === "string" ? value : Number(value ?? 1),
    classes: args.texts("classes"),
  });
  if (adjusted.design === undefined) return { design: made(adjusted) };
  return {
    weights: adjusted.design.weights,
    factor: adjusted.factors,
    rate: adjusted.rates,
    diagnostics: weightDiagnostics(adjusted.design),
  };
};

export const weighting: Methods = {
  "weights-poststratify": weights,
  "weights-rake": weights,
  "weights-calibrate": weights,
  "weights-trim": weights,
  "weights-diagnostics": weights,
  "weights-nonresponse": nonresponse,
};
