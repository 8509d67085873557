import type { GssCode } from "@abep/geography";
import type { Locator } from "@abep/geography/locate";

/** Boundaries are generalised: a place closer than this to another authority may lie in that one. Metres. */
const doubt = 500;

const directions = Array.from({ length: 16 }, (_, at) => (at * Math.PI) / 8);

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
  const clear = [doubt / 2, doubt].every((far) =>
    directions.every((direction) => {
      const there = locator.locate(
        easting + far * Math.cos(direction),
        northing + far * Math.sin(direction),
      );
      return there === undefined || there === holder;
    }),
  );
  return clear ? holder?.gss : undefined;
}
