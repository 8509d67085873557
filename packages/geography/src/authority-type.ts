import type { AuthorityType } from "./authority.js";
import type { GssCode } from "./codes.js";
import { proven } from "./proven.js";

/** The kinds of area follow from the code, but for the two councils that are alone of their kind. */
export function typeOf(gss: GssCode): AuthorityType {
  const types: Readonly<Record<string, AuthorityType>> = {
    E09000001: "city_of_london",
    E06000053: "isles_of_scilly",
    E06: "unitary",
    E08: "metropolitan_district",
    E09: "london_borough",
    E10: "county",
  };
  return proven(types[gss] ?? types[gss.slice(0, 3)]);
}
