import type { GssCode, IsoDate } from "@abep/geography";
import { districts, type District } from "@abep/geography/districts";
import { widestExtent } from "../cells/index.js";
import type { ExtentId } from "../vocabulary/index.js";
import type { Claim } from "./claim.js";

/**
 * How much of a local authority the rows of one partnership cover. The widest statement stands:
 * whole before part before unknown. Districts make it whole only if every district that it had on
 * one day is covered whole: today, or, for districts of the past, on the last day of one of them.
 */
export function extentOf(gss: GssCode, claims: readonly Claim[]): ExtentId {
  const direct = claims.filter((claim) => claim.piece === undefined).map((claim) => claim.extent);
  return widestExtent([...direct, ...extentOfPieces(gss, claims)]) ?? "unknown";
}

function extentOfPieces(gss: GssCode, claims: readonly Claim[]): readonly ExtentId[] {
  const pieces = claims.filter((claim) => claim.piece !== undefined);
  const whole = new Set(
    pieces.filter((claim) => claim.extent === "whole").map((claim) => claim.piece?.district),
  );
  const days = new Set(pieces.map((claim) => claim.piece?.on));
  for (const day of days)
    if (districtsOf(gss, day).every((district) => whole.has(district.code))) return ["whole"];
  return pieces.map((claim) => (claim.extent === "unknown" ? "unknown" : "part"));
}

/** The districts that lie in a local authority of today, as they were on a day. */
export function districtsOf(gss: GssCode, on?: IsoDate): readonly District[] {
  const then = districts(on === undefined ? {} : { on });
  return then.filter((district) => district.currentAuthority === gss);
}
