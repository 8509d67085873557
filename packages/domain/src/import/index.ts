export { readRows } from "./read-rows.js";
export type { RowsRead } from "./read-rows.js";
export { readTable } from "./read-table.js";
export type { Table } from "./read-table.js";
export type { Row } from "./table-builder.js";
export type { ReadOptions, ReadRowsOptions } from "./options.js";
export type { Encoding } from "./encoding.js";
export type { Delimiter } from "./separator.js";
export type { Problem } from "../problems/problem.js";
