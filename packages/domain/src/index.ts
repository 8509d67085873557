export * from "./vocabulary/index.js";
export type { PartialDate } from "./dates/model.js";
export type {
  AuthorityProfile,
  CoverageRow,
  Dataset,
  Evidence,
  Partnership,
  PartnershipAttributes,
  PlacedBy,
  Placement,
  Relation,
  ResearchStatus,
  Source,
  Sourced,
  Unplaced,
  UnplacedReason,
} from "./model.js";
export type { Problem } from "./problem.js";
