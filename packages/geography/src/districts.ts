import type { GssCode } from "./codes.js";
import { parseGssCode } from "./codes.js";
import { isInForce } from "./dates.js";
import type { Period } from "./dates.js";
import { decodeDistricts } from "./decode-districts.js";
import type { OnOptions } from "./registry.js";

/** The tier of a local authority district. All but the first are LAs with education duties themselves. */
export type DistrictTier =
  "non_metropolitan_district" | "unitary" | "metropolitan_district" | "london_borough";

/**
 * A local authority district for as long as it had one code and one name. Two rows share the code
 * E07000112, because only the name changed (Shepway, then Folkestone and Hythe).
 */
export interface District extends Period {
  readonly code: GssCode;
  readonly name: string;
  readonly tier: DistrictTier;
  /** The LA with education duties that it lay in throughout this row's period. */
  readonly authority: GssCode;
  /** The LA that covers its area today. */
  readonly currentAuthority: GssCode;
  /** Codes that took over its area, one step on; empty for a current district. */
  readonly successors: readonly GssCode[];
}

let known: readonly District[] | undefined;

/** Every district row since 2009, ended ones included, in order of code and then of date. */
export function allDistricts(): readonly District[] {
  known ??= decodeDistricts();
  return known;
}

/**
 * The districts in force: the 296 of today, or those of the day `on`. Unitary, metropolitan and London
 * councils are among them, since they are both district and LA.
 *
 * @throws RangeError when `on` is not written as `2026-11-24`.
 */
export function districts(options: OnOptions = {}): readonly District[] {
  return allDistricts().filter((district) => isInForce(district, options.on));
}

/**
 * The district that a code stands for today, or on the day `on`.
 *
 * @throws RangeError when `on` is not written as `2026-11-24`.
 */
export function findDistrict(code: string, options: OnOptions = {}): District | undefined {
  const gss = parseGssCode(code);
  return allDistricts().find(
    (district) => district.code === gss && isInForce(district, options.on),
  );
}

/** The newest row of a district code, current or ended. */
export function findAnyDistrict(code: string): District | undefined {
  const gss = parseGssCode(code);
  return allDistricts().findLast((district) => district.code === gss);
}
