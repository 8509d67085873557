export { readRows } from "./read-rows.js";
export type { RowsRead } from "./read-rows.js";
export { readTable } from "./read-table.js";
export type { Table } from "./read-table.js";
export type { Row } from "./table-builder.js";
export type { ReadOptions, ReadRowsOptions, ReadTableOptions } from "./options.js";
export { parseMapping, suggestMapping } from "./mapping.js";
export type { ColumnMapping, MappingTarget, SuggestedMapping } from "./mapping.js";
export { readFigure } from "./figures.js";
export type { Figure, FigureState } from "./figures.js";
export type { Encoding } from "./encoding.js";
export type { Delimiter } from "./separator.js";
export type { Problem } from "../problems/problem.js";
export { readEstablishments } from "../establishments/read-establishments.js";
export type {
  EstablishmentOptions,
  Establishments,
} from "../establishments/read-establishments.js";
export type { EstablishmentCounts, RegisterSchool } from "../establishments/school.js";
export { fundingOf } from "../establishments/types.js";
export type { Funding } from "../establishments/types.js";
export { readDataset } from "../dataset-files/read-dataset.js";
export type {
  DatasetFile,
  DatasetReading,
  ReadDatasetOptions,
} from "../dataset-files/read-dataset.js";
export { likelyTable, suggestColumns } from "../dataset-files/matched-table.js";
export type { TableInFile, TableMatch } from "../dataset-files/matched-table.js";
