export { formCells, formsInGroup } from "./cells.js";
export type { Cell } from "./cells.js";
export { passesFilter } from "./input.js";
export type { CellData, CellFilter, CellRecord, RecordFilter } from "./input.js";
export { bestConfidence, newestDateText, widestExtent } from "./order.js";
export { roleCells } from "./roles.js";
export type { RoleState } from "./roles.js";
export { summariseCells, summaryText } from "./summary.js";
export type { CellSummary } from "./summary.js";
