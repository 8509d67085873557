import { optional, required, source } from "../columns/column.js";
import { freeText, gssCode, identifier, oneOf, webAddress } from "../columns/readers.js";
import type { CoverageRow } from "../model.js";
import { areaTypes, extents } from "../vocabulary/index.js";
import { table, type TwoWayTable } from "./table.js";

/** `coverage.csv`. */
export const coverageTable: TwoWayTable<CoverageRow> = /* @__PURE__ */ table({
  name: "coverage",
  file: "coverage.csv",
  about: "One area that a partnership covers.",
  key: ["partnership_id", "area_type", "area_name", "gss_code"],
  columns: () => ({
    partnership_id: required(identifier, "Id of the partnership."),
    area_name: required(freeText, "Name of the area as in the source."),
    area_type: required(oneOf(areaTypes), "What sort of area it is."),
    gss_code: optional(gssCode, "Current GSS code of a local authority or district; else empty."),
    extent: required(oneOf(extents), "How much of the named area itself is covered."),
    source_url: source(webAddress),
  }),
  build: (row, report) => {
    const coded = row.area_type === "la" || row.area_type === "lad";
    if (coded && row.gss_code === undefined)
      report(
        "gss_code",
        "missing-value",
        `“${row.area_name}” has no code.`,
        "Give the GSS code, or set the area type to place if it is no current council.",
      );
    if (!coded && row.gss_code !== undefined)
      report(
        "gss_code",
        "unexpected-code",
        `A ${row.area_type} has no GSS code here, yet “${row.area_name}” has ${row.gss_code}.`,
        "Set the area type to la or lad if the code is meant; else empty the cell.",
      );
    return {
      partnershipId: row.partnership_id,
      areaName: row.area_name,
      areaType: row.area_type,
      ...(row.gss_code !== undefined && { gss: row.gss_code }),
      extent: row.extent,
      sourceUrl: row.source_url,
    };
  },
  cells: (record) => ({
    partnership_id: record.partnershipId,
    area_name: record.areaName,
    area_type: record.areaType,
    gss_code: record.gss,
    extent: record.extent,
    source_url: record.sourceUrl,
  }),
});
