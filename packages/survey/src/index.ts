export type { Problem } from "./problem.js";
export { type Cell, cellText, type CellSymbols, numeric } from "./cell.js";
