import { design } from "../../src/index.js";
import type {
  AlphaItem,
  ItemPair,
  OmegaItem,
  Scale,
  UseOfRows,
  WeightedItem,
} from "../../src/index.js";
import {
  itemCorrelations,
  omegaTotal,
  ordinalAlpha,
  polychoric,
  scaleAlpha,
  scaleScores,
  weightedScaleAlpha,
} from "../../src/index.js";
import { made } from "../design.js";
import type { Args, Methods } from "./method.js";
import { oneOf } from "./method.js";

function scaleOf(args: Args): Scale {
  return {
    items: args.texts("items"),
    reversed: args.texts("reversed"),
    low: args.number("low"),
    high: args.number("high"),
  };
}

function useOf(args: Args): { use?: UseOfRows } {
  return args.has("use") ? { use: oneOf(["pairwise", "complete"], args.text("use")) } : {};
}

function byPair(pairs: readonly ItemPair[], value: "r" | "n"): Record<string, unknown> {
  return Object.fromEntries(pairs.map((pair) => [`${pair.first}|${pair.second}`, pair[value]]));
}

export const scales: Methods = {
  score: ({ data, args }) => {
    const { scores, ...figures } = scaleScores(data, {
      ...scaleOf(args),
      type: oneOf(["mean", "sum", "pomp"], args.text("type")),
      ...(args.has("minValid") ? { minValid: args.number("minValid") } : {}),
    });
    return {
      ...figures,
      scores: scores && Array.from(scores.values, (one) => (Number.isNaN(one) ? undefined : one)),
    };
  },
  alpha: ({ data, args }) => {
    const { items, ...figures } = scaleAlpha(data, {
      ...scaleOf(args),
      ...useOf(args),
      ...(args.has("level") ? { level: args.number("level") } : {}),
    });
    const byItem = (value: (item: AlphaItem) => number | undefined) =>
      Object.fromEntries(items.map((item) => [item.item, value(item)]));
    return {
      ...figures,
      itemN: byItem(({ n }) => n),
      itemMean: byItem(({ mean }) => mean),
      itemSd: byItem(({ sd }) => sd),
      rawR: byItem(({ rawR }) => rawR),
      stdR: byItem(({ stdR }) => stdR),
      corR: byItem(({ corR }) => corR),
      dropR: byItem(({ dropR }) => dropR),
      dropRaw: byItem(({ dropped }) => dropped?.raw),
      dropStandardised: byItem(({ dropped }) => dropped?.standardised),
      dropG6: byItem(({ dropped }) => dropped?.g6),
      dropAverageR: byItem(({ dropped }) => dropped?.averageR),
      dropMedianR: byItem(({ dropped }) => dropped?.medianR),
      dropSe: byItem(({ dropped }) => dropped?.se),
    };
  },
  "item-correlations": ({ data, args }) => {
    const { pairs, ...figures } = itemCorrelations(data, {
      ...scaleOf(args),
      ...useOf(args),
      ...(args.has("kind") ? { kind: oneOf(["pearson", "spearman"], args.text("kind")) } : {}),
    });
    return { ...figures, r: byPair(pairs, "r"), n: byPair(pairs, "n") };
  },
  "alpha-weighted": ({ data, args }) => {
    const { items, pairs, ...figures } = weightedScaleAlpha(
      made(design(data, { weights: args.text("weights") })),
      scaleOf(args),
    );
    const byItem = (value: (item: WeightedItem) => number | undefined) =>
      Object.fromEntries(items.map((item) => [item.item, value(item)]));
    return {
      ...figures,
      itemMean: byItem(({ mean }) => mean),
      dropR: byItem(({ dropR }) => dropR),
      dropRaw: byItem(({ dropRaw }) => dropRaw),
      r: byPair(pairs, "r"),
    };
  },
  "omega-total": ({ data, args }) => {
    const { items, ...figures } = omegaTotal(data, {
      ...scaleOf(args),
      estimator: oneOf(["minres", "ml"], args.text("estimator")),
      ...(args.has("matrix")
        ? { matrix: oneOf(["correlation", "covariance", "polychoric"], args.text("matrix")) }
        : {}),
    });
    const byItem = (value: (item: OmegaItem) => number) =>
      Object.fromEntries(items.map((item) => [item.item, value(item)]));
    return {
      ...figures,
      loadings: byItem(({ loading }) => loading),
      uniqueness: byItem(({ uniqueness }) => uniqueness),
    };
  },
  polychoric: ({ data, args }) => ({ ...polychoric(data, args.text("x"), args.text("y")) }),
  "alpha-ordinal": ({ data, args }) => {
    const { pairs, ...figures } = ordinalAlpha(data, scaleOf(args));
    return { ...figures, r: byPair(pairs, "r") };
  },
};
