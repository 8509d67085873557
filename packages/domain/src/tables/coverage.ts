import { optional, required, source } from "../columns/column.js";
import { freeText, identifier, oneOf, partialDate, sourceAddress } from "../columns/readers.js";
import { areaTypes, extents } from "../vocabulary/index.js";
import { gssCode } from "../columns/area-code.js";
import { field, type RecordOf } from "./fields.js";
import { table, type Report } from "./table.js";

const may = { mayBeAbsent: true } as const;

function fields() {
  return {
    partnershipId: field("partnership_id", required(identifier, "Id of the partnership.")),
    areaName: field("area_name", required(freeText, "Name of the area as in the source.")),
    areaType: field("area_type", required(oneOf(areaTypes), "What sort of area it is.")),
    gss: field(
      "gss_code",
      optional(gssCode, "Current GSS code of a local authority or district; else empty."),
    ),
    extent: field(
      "extent",
      required(oneOf(extents), "How much of the named area itself is covered."),
    ),
    sourceUrl: field("source_url", source(sourceAddress)),
    from: field("from_date", optional(partialDate, "Since when; empty if not known.", may)),
    to: field(
      "to_date",
      optional(partialDate, "Until when; empty if it goes on, or is not known.", may),
    ),
    codesAsAt: field(
      "codes_as_at",
      optional(
        partialDate,
        "Day on which the code stood for the area that is meant; empty: today's codes.",
        may,
      ),
    ),
  };
}

/**
 * One area that a partnership covers, as its source states it. Rows of type `la` and `lad` carry a
 * GSS code: today's, also for a fact from before that code was made, which is then expressed in
 * current codes; or that of the day `codesAsAt`. Rows of type `region` and `place` have a name only.
 * `extent` is relative to the named area: “Mid Essex, whole” is a part of Essex.
 */
export type CoverageRow = RecordOf<ReturnType<typeof fields>>;

/** `coverage.csv`. */
export const coverageTable = /* @__PURE__ */ table({
  name: "coverage",
  file: "coverage.csv",
  about: "One area that a partnership covers.",
  key: ["partnership_id", "area_type", "area_name", "gss_code"],
  fields,
  rules: codeFitsType,
});

function codeFitsType({ areaType, areaName, gss }: CoverageRow, report: Report): void {
  const coded = areaType === "la" || areaType === "lad";
  if (coded && gss === undefined)
    report(
      "gss_code",
      "missing-value",
      `“${areaName}” has no code.`,
      "Give the GSS code, or set the area type to place if it is no current council.",
    );
  if (!coded && gss !== undefined)
    report(
      "gss_code",
      "unexpected-code",
      `A ${areaType} has no GSS code here, yet “${areaName}” has ${gss}.`,
      "Set the area type to la or lad if the code is meant; else empty the cell.",
    );
}
