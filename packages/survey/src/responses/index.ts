export type { Missing } from "./missing.js";
export type {
  Answer,
  CategoricalColumn,
  CategoryOptions,
  Column,
  MultipleColumn,
  NumericAnswer,
  NumericColumn,
  TextColumn,
} from "./columns.js";
export {
  categoricalColumn,
  missingIn,
  multipleColumn,
  numericColumn,
  textColumn,
} from "./columns.js";
export type { ColumnSpec, RawValue } from "./from-rows.js";
export { fromRows } from "./from-rows.js";
export type { Responses, ResponsesResult } from "./responses.js";
export { fromColumns } from "./responses.js";
