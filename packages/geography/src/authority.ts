import type { DfeCode, GssCode } from "./codes.js";
import type { Period } from "./dates.js";

/** The kinds of council that have education duties in England. */
export type AuthorityType =
  | "county"
  | "unitary"
  | "metropolitan_district"
  | "london_borough"
  | "city_of_london"
  | "isles_of_scilly";

/** One of the nine statistical regions of England. */
export interface Region {
  readonly code: GssCode;
  readonly name: string;
}

/** The combined authority that a local authority belongs to; a young one may have no code yet. */
export interface CombinedAuthorityRef {
  readonly code?: GssCode;
  readonly name: string;
}

/**
 * A local authority (LA) with education duties, for as long as one GSS code stood for it.
 * `start` and `end` say when the **code** was valid, both days included: a change of boundary or of
 * council type ends one code and starts another, though the place may keep its name and DfE code.
 * A start of 2009-01-01 is the day on which GSS codes began, not the day the council was set up.
 */
export interface Authority extends Period {
  readonly gss: GssCode;
  readonly dfe: DfeCode;
  /** The name in official lists, such as "Kingston upon Hull, City of". */
  readonly name: string;
  /** The name in everyday use, such as "Hull". */
  readonly shortName: string;
  /** The council's full name, such as "Hull City Council"; unknown for seven counties that ended in March 2009. */
  readonly council?: string;
  readonly type: AuthorityType;
  readonly region: Region;
  /** Which half of London, as statistics divide it. */
  readonly londonPart?: "inner" | "outer";
  /** The combined authority, or the Greater London Authority, that it belongs to today; ended LAs have none. */
  readonly combinedAuthority?: CombinedAuthorityRef;
}
