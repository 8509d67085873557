import type { AlphaItem, Scale, UseOfRows } from "../../src/scales/index.js";
import { scaleAlpha, scaleScores } from "../../src/scales/index.js";
import { oneOf } from "./distributions.js";
import type { Args, Methods } from "./method.js";

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
};
