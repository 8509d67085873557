import { longCode } from "./codes.js";
import type { GssCode } from "./codes.js";
import { districtNameLines } from "./data/district-names.js";

/** A district of a county, or one that was until its county ended. */
export interface CountyDistrictName {
  readonly code: GssCode;
  readonly name: string;
  /** The LA that covers its area today. */
  readonly currentAuthority: GssCode;
}

/**
 * Reads the names of all county districts since 2009, in order of code and then of date. A line that is
 * a code of an LA, written short, says where the districts after it lie today, one that is a district's code sets
 * the code of the next; others are names, and codes count up by one. `=` before a name repeats the code.
 */
export function districtNames(): readonly CountyDistrictName[] {
  const found: CountyDistrictName[] = [];
  let currentAuthority = "";
  let next = 0;
  for (const line of districtNameLines.split("\n")) {
    if (/^7\d+$/.test(line)) {
      next = Number(line);
    } else if (/^\d+$/.test(line)) {
      currentAuthority = line;
    } else {
      const repeated = line.startsWith("=");
      if (repeated) next -= 1;
      found.push({
        code: longCode(String(next)),
        name: repeated ? line.slice(1) : line,
        currentAuthority: longCode(currentAuthority),
      });
      next += 1;
    }
  }
  return found;
}
