import { findAuthority, type Authority } from "@abep/geography";
import { findDistrict, type District } from "@abep/geography/districts";
import { earliestDay, latestDay, type PartialDate } from "../dates/index.js";

/** The areas that a code stands for: a single-tier council is both. */
interface Coded {
  readonly authority?: Authority;
  readonly district?: District;
}

const known = new Map<string, Coded>();

/** The areas that a code stands for today. */
export function today(gss: string): Coded {
  const found = known.get(gss) ?? coded(findAuthority(gss), findDistrict(gss));
  known.set(gss, found);
  return found;
}

/** The areas that a code stood for on the first or else the last day that a date can mean. */
export function onDay(gss: string, date: PartialDate): Coded {
  const [first, last] = [{ on: earliestDay(date) }, { on: latestDay(date) }];
  return coded(
    findAuthority(gss, first) ?? findAuthority(gss, last),
    findDistrict(gss, first) ?? findDistrict(gss, last),
  );
}

function coded(authority: Authority | undefined, district: District | undefined): Coded {
  return {
    ...(authority !== undefined && { authority }),
    ...(district !== undefined && { district }),
  };
}
