import type { Design, Responses } from "../../src/index.js";
import { design, friedmanTest, kendallW, netAgreement, rankSummary } from "../../src/index.js";
import { made } from "../design.js";
import { intervalArgs } from "./means.js";
import type { Args, Methods } from "./method.js";
import { oneOf } from "./method.js";

/** Responses without a design, with their weights where the case names some. */
export function weighted(data: Responses, args: Args): Design {
  return made(design(data, args.has("weights") ? { weights: args.text("weights") } : {}));
}

function byItem<Figures extends { readonly item: string }>(
  all: readonly Figures[],
  figure: (each: Figures) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(all.map((each) => [each.item, figure(each)]));
}

export const ranking: Methods = {
  "rank-summary": ({ data, args }) => {
    const top = args.numbers("top");
    const { options, base, weightedBase } = rankSummary(weighted(data, args), args.texts("items"), {
      top,
      ...(args.has("unranked")
        ? { unranked: oneOf(["zero", "average"], args.text("unranked")) }
        : {}),
    });
    return {
      base,
      weightedBase,
      ranked: byItem(options, ({ ranked }) => ranked),
      meanRank: byItem(options, ({ meanRank }) => meanRank.estimate),
      bordaTotal: byItem(options, ({ bordaTotal }) => bordaTotal),
      bordaMean: byItem(options, ({ bordaMean }) => bordaMean.estimate),
      bordaShare: byItem(options, ({ bordaShare }) => bordaShare),
      ...Object.fromEntries(
        top.map((k, at) => [
          `top${k}`,
          byItem(options, (option) => option.top[at]?.share.estimate),
        ]),
      ),
    };
  },
  friedman: ({ data, args }) => {
    const { meanRanks, ...test } = friedmanTest(weighted(data, args), args.texts("items"));
    return { ...test, meanRank: byItem(meanRanks, ({ meanRank }) => meanRank) };
  },
  "kendall-w": ({ data, args }) => ({ ...kendallW(weighted(data, args), args.texts("items")) }),
  "net-agreement": ({ design: drawn, args }) => {
    const { groups, df } = netAgreement(drawn, args.text("variable"), {
      agree: args.texts("agree"),
      disagree: args.texts("disagree"),
      exclude: args.texts("exclude"),
      ...intervalArgs(args),
    });
    const [all] = groups;
    return {
      net: all?.net.estimate,
      se: all?.net.se,
      lower: all?.net.lower,
      upper: all?.net.upper,
      df,
      agree: all?.agree.estimate,
      disagree: all?.disagree.estimate,
      neither: all?.neither.estimate,
      base: all?.net.base,
      weightedBase: all?.net.weightedBase,
    };
  },
};
