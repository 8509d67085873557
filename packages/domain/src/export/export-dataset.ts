import type { Dataset } from "../model.js";
import { csvFiles } from "./csv.js";
import { dataPackageFiles } from "./datapackage.js";
import { edgeFiles } from "./edges.js";
import type { ExportFile } from "./file.js";
import { geojsonFile } from "./geojson.js";
import { graphmlFile } from "./graphml.js";
import { jsonFile } from "./json.js";
import { xlsxFile } from "./xlsx.js";

/** The formats that a data set can be written in. */
export type ExportFormat =
  "csv" | "xlsx" | "json" | "geojson" | "graphml" | "edges" | "datapackage";

/**
 * Writes a data set in a format. `csv`, `xlsx`, `json` and `datapackage` hold all of it, and
 * `readDataset` of `@abep/domain/import` reads them back to an equal one; `geojson`, `graphml` and
 * `edges` hold what maps and networks are made of.
 */
export async function exportDataset(
  dataset: Dataset,
  format: ExportFormat,
): Promise<readonly ExportFile[]> {
  switch (format) {
    case "csv":
      return csvFiles(dataset);
    case "xlsx":
      return [await xlsxFile(dataset)];
    case "json":
      return [jsonFile(dataset)];
    case "geojson":
      return [await geojsonFile(dataset)];
    case "graphml":
      return [graphmlFile(dataset)];
    case "edges":
      return edgeFiles(dataset);
    case "datapackage":
      return await dataPackageFiles(dataset);
  }
}
