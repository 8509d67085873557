import {
  countDispositions,
  representativeness,
  responseRates,
  rIndicator,
} from "../../src/index.js";
import type { Methods } from "./method.js";
import { levels } from "./models.js";
import { weighted } from "./ranking.js";

export const response: Methods = {
  "response-rates": ({ data, args }) => {
    const counts = args.has("counts")
      ? args.map("counts")
      : countDispositions(weighted(data, args), args.text("disposition")).counts;
    const { e, rates } = responseRates(counts ?? {}, args.has("e") ? { e: args.number("e") } : {});
    return { e, ...rates };
  },
  "r-indicator": ({ data, args }) => {
    const found = rIndicator(weighted(data, args), args.text("responded"), {
      factors: args.texts("factors"),
      numeric: args.texts("numeric"),
      levels: levels(args),
    });
    const { coefficients, rate, s, r, cv, rAdjusted, partials, base, weightedBase } = found;
    return {
      coefficients: Object.fromEntries(coefficients.map(({ name, estimate }) => [name, estimate])),
      rate,
      s,
      r,
      cv,
      rAdjusted,
      partial: Object.fromEntries(
        partials.map(({ factor, unconditional }) => [factor, unconditional]),
      ),
      partialCategory: Object.fromEntries(
        partials.map(({ factor, categories }) => [
          factor,
          Object.fromEntries(
            categories.map(({ category, unconditional }) => [category, unconditional]),
          ),
        ]),
      ),
      conditional: Object.fromEntries(
        partials.map(({ factor, conditional }) => [factor, conditional]),
      ),
      n: base,
      weighted: weightedBase,
    };
  },
  representativeness: ({ data, args }) => {
    const { categories, dissimilarity } = representativeness(
      weighted(data, args),
      args.text("responded"),
      args.text("variable"),
    );
    const by = (figure: "frame" | "respondents" | "difference" | "rate") =>
      Object.fromEntries(categories.map((each) => [each.category, each[figure]]));
    return {
      frame: by("frame"),
      respondents: by("respondents"),
      difference: by("difference"),
      rate: by("rate"),
      dissimilarity,
    };
  },
};
