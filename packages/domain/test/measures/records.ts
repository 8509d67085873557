import type { GssCode } from "@abep/geography";
import { emptyDataset, type CoverageRow, type Dataset, type Partnership } from "../../src/index.js";

const sourceUrl = "https://example.org/";
export const kent = "E10000016" as GssCode;
// Kent has twelve districts.
export const kentDistricts = [
  "E07000105",
  "E07000106",
  "E07000107",
  "E07000108",
  "E07000109",
  "E07000110",
  "E07000111",
  "E07000112",
  "E07000113",
  "E07000114",
  "E07000115",
  "E07000116",
] as const;

export const partnership = (id: string, more: Partial<Partnership> = {}): Partnership => ({
  id,
  name: id,
  form: "school_alliance",
  status: "active",
  sourceUrl,
  collectionMethod: "desk",
  confidence: "high",
  ...more,
});

export const covers = (
  partnershipId: string,
  gss: string,
  more: Partial<CoverageRow> = {},
): CoverageRow => ({
  partnershipId,
  areaName: gss,
  areaType: gss.startsWith("E07") ? "lad" : "la",
  ...(/^E\d{8}$/.test(gss) && { gss: gss as GssCode }),
  extent: "whole",
  sourceUrl,
  ...more,
});

export const dataset = (
  partnerships: readonly Partnership[],
  coverage: readonly CoverageRow[],
): Dataset => ({
  ...emptyDataset,
  partnerships,
  coverage,
});
