import { authorities } from "@abep/geography";
import type { CellData } from "../cells/index.js";
import { printDate } from "../dates/index.js";
import { newestByPartnership } from "../evidence/newest.js";
import type { Dataset } from "../model.js";
import type { AbsenceId, ExtentId, ResearchStatusId } from "../vocabulary/index.js";
import { resolveCoverage, type Coverage } from "./resolve.js";

/** What states of cells are worked out from, for all of today's local authorities. */
export function cellDataOf(
  dataset: Dataset,
  coverage: Pick<Coverage, "placements"> = resolveCoverage(dataset),
): CellData {
  const newest = newestByPartnership(dataset);
  const placed = new Map<string, { area: string; extent: ExtentId }[]>();
  for (const { partnershipId, gss, extent } of coverage.placements) {
    const areas = placed.get(partnershipId) ?? [];
    areas.push({ area: gss, extent });
    placed.set(partnershipId, areas);
  }
  return {
    areas: authorities().map((authority) => authority.gss),
    partnerships: dataset.partnerships.map((one) => {
      const date = newest.get(one.id);
      return {
        form: one.form,
        status: one.status,
        method: one.collectionMethod,
        confidence: one.confidence,
        ...(date !== undefined && { date: printDate(date) }),
        coverage: placed.get(one.id) ?? [],
      };
    }),
    absence: new Map(dataset.research.map((row) => [row.form, row.absentMeans])),
    overrides: dataset.researchByLa.map(({ gss, form, status }) => ({
      area: gss,
      form,
      absence: absenceOf(status),
    })),
  };
}

/** What a stage of research says of a cell that has no record. */
function absenceOf(status: ResearchStatusId): AbsenceId {
  switch (status) {
    case "none_found":
    case "programme_ended":
    case "see_authority_profile":
    case "not_researched":
      return status;
    case "confirmed_by_la":
      return "none_found";
    case "in_progress":
    case "found":
    case "disputed":
      return "not_researched";
  }
}
