export { attributeTable } from "./attributes.js";
export { coverageTable } from "./coverage.js";
export { evidenceTable } from "./evidence.js";
export { partnershipTable } from "./partnerships.js";
export { profileTable } from "./profiles.js";
export { relationTable } from "./relations.js";
export { researchTable } from "./research.js";
export { sourceTable } from "./sources.js";
export type { Table, TableName, TwoWayTable } from "./table.js";
