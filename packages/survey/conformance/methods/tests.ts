import type { TestResult } from "../../src/index.js";
import {
  chiSquareTest,
  cohensD,
  cohensH,
  compareColumns,
  cramersV,
  cronbachAlpha,
  crosstab,
  goodnessOfFit,
  rankTest,
  tTest,
} from "../../src/index.js";
import type { Args, Methods } from "./method.js";
import { oneOf } from "./method.js";

const statistics = ["F", "Chisq", "Wald", "adjWald", "lincom", "saddlepoint"] as const;
const rankScores = ["wilcoxon", "KruskalWallis", "vanderWaerden", "median"] as const;
const adjustments = [
  "holm",
  "hochberg",
  "hommel",
  "bonferroni",
  "BH",
  "fdr",
  "BY",
  "none",
] as const;

const cellFigures = [
  "base",
  "count",
  "countSe",
  "total",
  "totalSe",
  "row",
  "rowSe",
  "column",
  "columnSe",
] as const;

/** The labels of the groups, in order, where a case gives them. */
function levelsOf(args: Args, column: string): { levels?: readonly string[] } {
  const found = args.entries("levels").find(([name]) => name === column);
  return found === undefined || !Array.isArray(found[1]) ? {} : { levels: found[1].map(String) };
}

/** The answer whose share is meant, where a case names one. */
function categoryOf(args: Args): { category?: string } {
  return args.has("category") ? { category: args.text("category") } : {};
}

/** The figures of a test of independence. */
function tested({ statistic, df1, df2, p }: TestResult): Record<string, unknown> {
  return { statistic, df1, df2, p };
}

export const tests: Methods = {
  chisq: ({ design, args }) =>
    tested(
      chiSquareTest(design, args.text("rows"), args.text("columns"), {
        statistic: args.has("statistic") ? oneOf(statistics, args.text("statistic")) : "F",
      }),
    ),
  gof: ({ design, args }) => ({
    ...goodnessOfFit(design, args.text("variable"), args.map("probabilities")),
  }),
  ttest: ({ design, args }) => {
    const group = args.has("group") ? args.text("group") : undefined;
    return {
      ...tTest(design, args.text("y"), {
        ...(group === undefined ? {} : { group, ...levelsOf(args, group) }),
        ...(args.has("null") ? { null: args.number("null") } : {}),
        ...(args.has("level") ? { level: args.number("level") } : {}),
      }),
    };
  },
  ranktest: ({ design, args }) => {
    const group = args.text("group");
    return {
      ...rankTest(design, args.text("y"), group, {
        ...levelsOf(args, group),
        ...(args.has("test") ? { test: oneOf(rankScores, args.text("test")) } : {}),
        ties: args.has("ties") ? oneOf(["mid", "row"], args.text("ties")) : "row",
      }),
    };
  },
  "column-compare": ({ design, args }) => {
    const { columns, pairs, df } = compareColumns(design, args.text("variable"), {
      by: args.text("by"),
      ...categoryOf(args),
      adjust: args.has("adjust") ? oneOf(adjustments, args.text("adjust")) : "holm",
      ...(args.has("alpha") ? { alpha: args.number("alpha") } : {}),
    });
    const label = (at: number): string => columns[at]?.labels.join("|") ?? "";
    const byPair = (figure: "difference" | "se" | "statistic" | "p" | "pAdjusted" | "direction") =>
      Object.fromEntries(
        pairs.map((pair) => [`${label(pair.first)}|${label(pair.second)}`, pair[figure]]),
      );
    return {
      estimate: Object.fromEntries(columns.map(({ estimate }, at) => [label(at), estimate])),
      se: Object.fromEntries(columns.map(({ se }, at) => [label(at), se])),
      difference: byPair("difference"),
      differenceSe: byPair("se"),
      statistic: byPair("statistic"),
      p: byPair("p"),
      pAdjusted: byPair("pAdjusted"),
      direction: byPair("direction"),
      df,
    };
  },
  "effect-size": ({ design, args }) => {
    const kind = oneOf(["cramers-v", "cohen-h", "cohen-d"], args.text("kind"));
    if (kind === "cramers-v") {
      return { ...cramersV(design, args.text("rows"), args.text("columns")) };
    }
    const group = args.text("group");
    const options = { group, ...levelsOf(args, group), ...categoryOf(args) };
    return { ...(kind === "cohen-h" ? cohensH : cohensD)(design, args.text("y"), options) };
  },
  crosstab: ({ design, args }) => {
    const { rows, columns, cells, tests, df } = crosstab(design, {
      rows: { question: args.text("rows"), as: "categories" },
      columns: args.text("columns"),
      test: "F",
    });
    const down = rows.map(({ label = "" }) => label);
    const across = columns.map(({ labels }) => labels.join("|"));
    const byCell = Object.fromEntries(
      cellFigures.map((figure) => [
        figure,
        Object.fromEntries(
          down.flatMap((row, r) =>
            across.map((column, c) => [`${row}|${column}`, cells[r]?.[c]?.[figure]]),
          ),
        ),
      ]),
    );
    const byRow = (figure: "rowBase" | "rowWeighted") =>
      Object.fromEntries(down.map((row, r) => [row, cells[r]?.[0]?.[figure]]));
    const byColumn = (figure: "columnBase" | "columnWeighted") =>
      Object.fromEntries(across.map((column, c) => [column, cells[0]?.[c]?.[figure]]));
    const [test] = tests;
    return {
      ...byCell,
      rowBase: byRow("rowBase"),
      rowWeighted: byRow("rowWeighted"),
      columnBase: byColumn("columnBase"),
      columnWeighted: byColumn("columnWeighted"),
      test: test && tested(test),
      df,
    };
  },
  cronbach: ({ design, args }) => ({ ...cronbachAlpha(design, args.texts("items")) }),
};
