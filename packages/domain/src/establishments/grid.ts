import type { GssCode } from "@abep/geography";
import type { Locator } from "@abep/geography/locate";

/** Boundaries are generalised: a place closer than this to another authority may lie in that one. Metres. */
const doubt = 500;

const directions = 16;

/**
 * The authority that holds a place, given as metres of the British National Grid; `undefined` if the authority of a
 * place within 500 m is another one.
 */
export function authorityAt(
  locator: Locator,
  easting: number,
  northing: number,
): GssCode | undefined {
  const holder = locator.locate(easting, northing);
  for (const far of [doubt / 2, doubt])
    for (let at = 0; at < directions; at++) {
      const angle = (at / directions) * 2 * Math.PI;
      const there = locator.locate(
        easting + far * Math.cos(angle),
        northing + far * Math.sin(angle),
      );
      if (there !== undefined && there !== holder) return undefined;
    }
  return holder?.gss;
}
