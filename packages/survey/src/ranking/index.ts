export { friedmanTest, type FriedmanTest } from "./friedman-test.js";
export { kendallW, type Concordance } from "./kendall-w.js";
export {
  netAgreement,
  type NetAgreement,
  type NetAgreementGroup,
  type NetAgreementOptions,
} from "./net-agreement.js";
export {
  rankSummary,
  type RankedOption,
  type RankSummary,
  type RankSummaryOptions,
} from "./rank-summary.js";
export type { Unranked } from "./ranking.js";
