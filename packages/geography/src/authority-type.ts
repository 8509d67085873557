import type { AuthorityType } from "./authority.js";
import type { GssCode } from "./codes.js";

/** The kinds of area follow from the code, but for the two councils that are alone of their kind. */
export function typeOf(gss: GssCode): AuthorityType {
  if (gss === "E09000001") return "city_of_london";
  if (gss === "E06000053") return "isles_of_scilly";
  const types: Readonly<Record<string, AuthorityType>> = {
    E06: "unitary",
    E08: "metropolitan_district",
    E09: "london_borough",
    E10: "county",
  };
  const type = types[gss.slice(0, 3)];
  if (type === undefined) throw new Error(`${gss} is of no kind that has education duties`);
  return type;
}
