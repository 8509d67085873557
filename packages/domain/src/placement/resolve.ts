import { earliestDay, latestDay } from "../dates/compare.js";
import { printDate, type PartialDate } from "../dates/index.js";
import type { CoverageRow, Dataset, Placement, Unplaced } from "../model.js";
import { forms, type FormId } from "../vocabulary/index.js";
import type { Claim, PlacedRow, RowReach } from "./claim.js";
import { codedReach } from "./coded-rows.js";
import { districtsOf, extentOf } from "./extent.js";
import { placeReach, regionReach } from "./named-rows.js";

/** Where the partnerships of a data set reach, and what could not be placed. */
export interface Coverage {
  /** At most one for each partnership and local authority, in the order of the partnerships. */
  readonly placements: readonly Placement[];
  /** Rows that reach no local authority. */
  readonly unplaced: readonly Unplaced[];
  /** Ids of partnerships without a placement: no row, or none that could be placed. */
  readonly withoutPlacement: readonly string[];
}

/**
 * Resolves every row of coverage to today's local authorities.
 *
 * - A row of a local authority stands as it is.
 * - Rows of districts cover a county whole only if every current district of it is covered whole.
 * - A place that is an ended district, an ended council or a combined authority by name reaches the
 *   authorities of that area today. Ended districts make an authority whole only if together they
 *   were all of it. A part of several authorities, nobody knows which, reaches each as `unknown`.
 * - A form that is recorded where its school lies is not placed by a name that stands for several
 *   authorities.
 * - One of the nine regions reaches its authorities where it is covered whole; else it names none.
 * - Of several rows of one partnership for one authority, the widest extent stands: whole before
 *   part before unknown. A county that is listed beside its districts counts once.
 * - A row counts on the day of the data set, unless it certainly ended before that day or certainly
 *   begins after it. The rows of a closed partnership say where it was, whenever they ended.
 *
 * What reaches no authority is listed with the reason.
 */
export function resolveCoverage(
  dataset: Pick<Dataset, "partnerships" | "coverage" | "about">,
): Coverage {
  const claimsOf = new Map<string, Claim[]>();
  const byId = new Map(dataset.partnerships.map((one) => [one.id, one]));
  const unplaced: Unplaced[] = [];
  for (const [index, row] of dataset.coverage.entries()) {
    const { partnershipId, areaName, areaType, extent } = row;
    const { form, status } = byId.get(partnershipId) ?? {};
    const reach =
      (status === "closed" ? undefined : atAnotherTime(row, dataset.about?.date)) ??
      atSeat(form, row, reachOf({ row, index }));
    if ("claims" in reach) {
      const claims = claimsOf.get(partnershipId) ?? [];
      claims.push(...reach.claims);
      claimsOf.set(partnershipId, claims);
    } else unplaced.push({ partnershipId, areaName, areaType, extent, ...reach, row: index });
  }
  const ids = dataset.partnerships.map((partnership) => partnership.id);
  return {
    placements: ids.flatMap((id) => placementsOf(id, claimsOf.get(id) ?? [])),
    unplaced,
    withoutPlacement: ids.filter((id) => !claimsOf.has(id)),
  };
}

function reachOf(placed: PlacedRow): RowReach {
  const { areaType, gss } = placed.row;
  if (areaType === "region") return regionReach(placed);
  if (areaType === "place") return placeReach(placed);
  if (gss === undefined) throw new Error(`A row of type ${areaType} without a code`);
  return codedReach(placed, gss);
}

/** Why a row says nothing of a day: it had ended by then, or had not begun. */
function atAnotherTime(
  { areaName, from, to }: CoverageRow,
  on: PartialDate | undefined,
): RowReach | undefined {
  if (on === undefined) return undefined;
  if (to !== undefined && latestDay(to) < earliestDay(on))
    return { reason: "ended", message: `It covered “${areaName}” until ${printDate(to)}.` };
  if (from !== undefined && earliestDay(from) > latestDay(on))
    return { reason: "not_begun", message: `It covers “${areaName}” from ${printDate(from)} on.` };
  return undefined;
}

/** A school lies in one local authority: a row that leads to several does not say where. */
function atSeat(form: FormId | undefined, { areaName }: CoverageRow, reach: RowReach): RowReach {
  if (!("claims" in reach) || new Set(reach.claims.map((claim) => claim.gss)).size === 1)
    return reach;
  const recordedAtSeat = forms.find((one) => one.id === form)?.recordedAtSeat ?? false;
  return recordedAtSeat
    ? {
        reason: "seat_not_known",
        message: `Its school lies in “${areaName}”; in which local authority of it is not known.`,
      }
    : reach;
}

function placementsOf(partnershipId: string, claims: readonly Claim[]): readonly Placement[] {
  const codes = [...new Set(claims.map((claim) => claim.gss))].sort();
  return codes.map((gss) => {
    const own = claims.filter((claim) => claim.gss === gss);
    return {
      partnershipId,
      gss,
      extent: extentOf(gss, own),
      by: [...new Set(own.map((claim) => claim.by))].sort(),
      notes: [...new Set([...districtNote(own), ...own.flatMap((claim) => claim.note ?? [])])],
      rows: [...new Set(own.map((claim) => claim.index))],
    };
  });
}

/** How many of a county's current districts are named. */
function districtNote(claims: readonly Claim[]): readonly string[] {
  const named = new Set(
    claims.filter((claim) => claim.by === "districts").map((claim) => claim.piece?.district),
  );
  const [first] = claims;
  if (first === undefined || named.size === 0) return [];
  return [`${named.size} of ${districtsOf(first.gss).length} districts are named.`];
}
