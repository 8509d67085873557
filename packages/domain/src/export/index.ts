export { exportDataset } from "./export-dataset.js";
export type { ExportFormat } from "./export-dataset.js";
export type { ExportFile } from "./file.js";
export { csvFile } from "./csv.js";
export { guarded, unguarded } from "./guard.js";
export { mendFiles } from "./mend.js";
