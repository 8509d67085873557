import type { AdjustMethod, SumApproximation } from "../../src/index.js";
import {
  adjustPValues,
  beta,
  binomial,
  chiSquare,
  chiSquareSumUpper,
  fisherF,
  gamma,
  normal,
  studentT,
} from "../../src/index.js";
import type { Args, Methods } from "./method.js";
import { oneOf } from "./method.js";

type Distribution = Readonly<Record<string, (x: number, ...parameters: number[]) => number>>;

/** Each distribution with the names of its parameters, in order. */
const known: Readonly<Record<string, readonly [Distribution, ...string[]]>> = {
  normal: [normal],
  t: [studentT, "df"],
  F: [fisherF, "df1", "df2"],
  chisq: [chiSquare, "df"],
  beta: [beta, "a", "b"],
  binomial: [binomial, "n", "prob"],
  gamma: [gamma, "shape", "rate"],
};

const adjustMethods: readonly AdjustMethod[] = [
  "holm",
  "hochberg",
  "hommel",
  "bonferroni",
  "BH",
  "fdr",
  "BY",
  "none",
];

const approximations: readonly SumApproximation[] = ["satterthwaite", "saddlepoint", "exact"];

function number(value: unknown): number {
  return value === "Inf" ? Infinity : Number(value);
}

function pointsOf(args: Args): readonly (readonly [number, ReadonlyMap<string, unknown>])[] {
  return args.entries("points").map(([, point]) => {
    const values = new Map(Object.entries(point ?? {}));
    return [number(values.get("x") ?? values.get("p")), values];
  });
}

export const distributions: Methods = {
  distribution: ({ args }) => {
    const [functions, ...names] = known[args.text("distribution")] ?? [];
    const evaluate = functions?.[args.text("fn")];
    if (evaluate === undefined) throw new Error("There is no such distribution or function.");
    return {
      values: pointsOf(args).map(([x, values]) =>
        evaluate(x, ...names.map((name) => number(values.get(name)))),
      ),
    };
  },
  "chisq-sum": ({ args }) => ({
    upper: args.numbers("x").map((x) =>
      chiSquareSumUpper(args.numbers("lambda"), x, {
        approximation: oneOf(approximations, args.text("approximation")),
        ...(args.has("ddf") ? { ddf: args.number("ddf") } : {}),
      }),
    ),
  }),
  padjust: ({ args }) => ({
    adjusted: adjustPValues(args.numbers("p"), oneOf(adjustMethods, args.text("adjust"))),
  }),
};
