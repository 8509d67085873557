export { adjustPValues } from "../distributions/index.js";
export {
  type ChiSquareOptions,
  type ChiSquareStatistic,
  chiSquareTest,
  type TestResult,
} from "./chi-square-test.js";
export { type GoodnessOfFit, goodnessOfFit } from "./goodness-of-fit.js";
export { type TTest, tTest, type TTestOptions } from "./t-test.js";
export { type RankTest, rankTest, type RankTestOptions } from "./rank-test.js";
export type { RankScore, RankTies } from "./rank-scores.js";
export { compareColumns, type CompareColumnsOptions } from "./compare-columns.js";
export type { ColumnComparison, ColumnPair, ComparedColumn } from "./column-comparison.js";
export { cramersV, type EffectSize } from "./cramers-v.js";
export { cohensD, cohensH, type TwoGroups } from "./cohen.js";
export { cronbachAlpha } from "./cronbach-alpha.js";
