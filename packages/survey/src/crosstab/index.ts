export { crosstab, type CrosstabOptions } from "./crosstab.js";
export type { CompareOptions } from "./lower-columns.js";
export type { Crosstab, CrosstabCell, CrosstabColumn, CrosstabRow, CrosstabTest } from "./types.js";
export type { RowQuestion } from "./row-question.js";
