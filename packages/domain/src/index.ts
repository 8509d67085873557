export * from "./vocabulary/index.js";
export * from "./cells/index.js";
export * from "./dates/index.js";
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
export type { Column, ColumnFacts } from "./columns/column.js";
export type { ColumnKind } from "./columns/readers.js";
export * from "./tables/index.js";
export { loadDataset } from "./load/load-dataset.js";
export type { LoadResult } from "./load/load-dataset.js";
export type { TableFile } from "./load/files.js";
export { allTables } from "./load/read-tables.js";
export { cellDataOf } from "./placement/cell-data.js";
export { resolveCoverage } from "./placement/resolve.js";
export type { Coverage } from "./placement/resolve.js";
export { diffDatasets } from "./exchange/difference.js";
export type { CellChange, RowChange, TableDifference } from "./exchange/difference.js";
export { toCsvTables } from "./exchange/to-csv-tables.js";
export type { WrittenTable } from "./exchange/to-csv-tables.js";
export { partnershipFacts } from "./evidence/facts.js";
export type { FieldFacts, StatedValue } from "./evidence/facts.js";
export { newestEvidence } from "./evidence/newest.js";
export { problemCodes } from "./problems/catalogue.js";
export type { ProblemCode, ProblemRule } from "./problems/catalogue.js";
export type { Problem } from "./problems/problem.js";
