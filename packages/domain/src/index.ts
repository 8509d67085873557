export * from "./vocabulary/index.js";
export * from "./cells/index.js";
export * from "./dates/index.js";
export { emptyDataset } from "./model.js";
export type {
  About,
  AuthorityProfile,
  CoverageRow,
  Dataset,
  Evidence,
  FormResearch,
  Member,
  Organisation,
  Partnership,
  PartnershipAttributes,
  PlacedBy,
  Placement,
  Relation,
  ResearchStatus,
  School,
  Source,
  Sourced,
  Trust,
  Unplaced,
  UnplacedReason,
} from "./model.js";
export type { Column, ColumnFacts } from "./columns/column.js";
export type { ColumnKind } from "./columns/readers.js";
export * from "./tables/index.js";
export { checkDataset, loadDataset, loadFiles } from "./load/load-dataset.js";
export type { LoadResult } from "./load/load-dataset.js";
export type { RejectedRow } from "./load/reject.js";
export type { Row, TableFile } from "./load/files.js";
export { allTables } from "./tables/all.js";
export type { TableRecords } from "./tables/all.js";
export { cellDataOf } from "./placement/cell-data.js";
export { resolveCoverage } from "./placement/resolve.js";
export type { Coverage } from "./placement/resolve.js";
export { difference } from "./exchange/difference.js";
export type { Addition, Alteration, Change, FieldChange, Removal } from "./exchange/change.js";
export { applyDifference, invertChanges, tryDifference } from "./exchange/apply.js";
export type { Applied } from "./exchange/apply.js";
export { merge } from "./exchange/merge.js";
export type { Conflict, Merged } from "./exchange/merge.js";
export { resolveConflicts, tryResolutions } from "./exchange/resolve.js";
export type { Resolution } from "./exchange/resolve.js";
export { changeLog } from "./exchange/change-log.js";
export { toCsvTables } from "./exchange/to-csv-tables.js";
export type { WrittenTable } from "./exchange/to-csv-tables.js";
export { claimsOn } from "./evidence/claims.js";
export type { Claim, FieldClaims } from "./evidence/claims.js";
export { partnershipFacts } from "./evidence/facts.js";
export type { FieldFacts, StatedValue } from "./evidence/facts.js";
export { newestEvidence } from "./evidence/newest.js";
export { problemCodes } from "./problems/catalogue.js";
export type { ProblemCode, ProblemRule } from "./problems/catalogue.js";
export type { Problem } from "./problems/problem.js";
export { dataDictionary, kindTexts } from "./dictionary/markdown.js";
export { datasetJsonSchema } from "./dictionary/json-schema.js";
export { researchTracker } from "./research/tracker.js";
export type { TrackerCell, TrackerOptions } from "./research/tracker.js";
