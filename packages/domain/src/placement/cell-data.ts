import { authorities } from "@abep/geography";
import type { CellData } from "../cells/index.js";
import { printDate } from "../dates/index.js";
import { newestEvidence } from "../evidence/newest.js";
import type { Dataset } from "../model.js";
import { resolveCoverage, type Coverage } from "./resolve.js";

/** What states of cells are worked out from, for all of today's local authorities. */
export function cellDataOf(
  dataset: Dataset,
  coverage: Pick<Coverage, "placements"> = resolveCoverage(dataset),
): CellData {
  const rows = dataset.research;
  return {
    areas: authorities().map((authority) => authority.gss),
    partnerships: dataset.partnerships.map((one) => {
      const date = newestEvidence(dataset, one.id);
      const placements = coverage.placements.filter((place) => place.partnershipId === one.id);
      return {
        form: one.form,
        status: one.status,
        method: one.collectionMethod,
        confidence: one.confidence,
        ...(date !== undefined && { date: printDate(date) }),
        coverage: placements.map(({ gss, extent }) => ({ area: gss, extent })),
      };
    }),
    absence: new Map(
      rows.filter((row) => row.gss === undefined).map((row) => [row.form, row.absentMeans]),
    ),
    overrides: rows.flatMap(({ gss, form, absentMeans }) =>
      gss === undefined ? [] : [{ area: gss, form, absence: absentMeans }],
    ),
  };
}
