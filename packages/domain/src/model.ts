import type { GssCode } from "@abep/geography";
import type { About } from "./tables/about.js";
import type { PartnershipAttributes } from "./tables/attributes.js";
import type { Organisation, School, Trust } from "./tables/bodies.js";
import type { CoverageRow } from "./tables/coverage.js";
import type { Evidence } from "./tables/evidence.js";
import type { Member } from "./tables/members.js";
import type { Partnership } from "./tables/partnerships.js";
import type { AuthorityProfile } from "./tables/profiles.js";
import type { Relation } from "./tables/relations.js";
import type { FormResearch, ResearchStatus } from "./tables/research.js";
import type { Source } from "./tables/sources.js";
import type { AreaTypeId, ExtentId } from "./vocabulary/index.js";

export type { About } from "./tables/about.js";
export type { PartnershipAttributes } from "./tables/attributes.js";
export type { Organisation, School, Trust } from "./tables/bodies.js";
export type { CoverageRow } from "./tables/coverage.js";
export type { Evidence } from "./tables/evidence.js";
export type { Member } from "./tables/members.js";
export type { Partnership } from "./tables/partnerships.js";
export type { AuthorityProfile } from "./tables/profiles.js";
export type { Relation } from "./tables/relations.js";
export type { FormResearch, ResearchStatus } from "./tables/research.js";
export type { Sourced } from "./tables/sourced.js";
export type { Source } from "./tables/sources.js";

/** A checked data set: every code is in its list, every id points to a record. */
export interface Dataset {
  /** Version, date, licence and authors, where they are stated. */
  readonly about?: About;
  readonly partnerships: readonly Partnership[];
  readonly coverage: readonly CoverageRow[];
  readonly evidence: readonly Evidence[];
  readonly profiles: readonly AuthorityProfile[];
  readonly attributes: readonly PartnershipAttributes[];
  readonly relations: readonly Relation[];
  /** By form. */
  readonly research: readonly FormResearch[];
  /** By local authority and form. */
  readonly researchByLa: readonly ResearchStatus[];
  readonly sources: readonly Source[];
  readonly organisations: readonly Organisation[];
  readonly trusts: readonly Trust[];
  readonly schools: readonly School[];
  readonly members: readonly Member[];
}

/** A data set without a record, to build one from. */
export const emptyDataset: Dataset = {
  partnerships: [],
  coverage: [],
  evidence: [],
  profiles: [],
  attributes: [],
  relations: [],
  research: [],
  researchByLa: [],
  sources: [],
  organisations: [],
  trusts: [],
  schools: [],
  members: [],
};

/** Whether a placement follows from a row's own code, or how else the row was placed. */
export type PlacedBy =
  | "authority"
  | "districts"
  | "ended_authority"
  | "ended_district"
  | "combined_authority"
  | "region";

/** A local authority that a partnership reaches: at most one per partnership and authority. */
export interface Placement {
  readonly partnershipId: string;
  /** GSS code of a current local authority. */
  readonly gss: GssCode;
  /** How much of the authority is covered. */
  readonly extent: ExtentId;
  /** Every way in which a row led here, in a fixed order, without repeats. */
  readonly by: readonly PlacedBy[];
  /** Sentences that say how rows other than the authority's own led here. */
  readonly notes: readonly string[];
  /** Places in `dataset.coverage` of the rows that led here. */
  readonly rows: readonly number[];
}

/** Why a coverage row reaches no local authority: `resolveCoverage` tells the rules. */
export type UnplacedReason =
  | "place_not_a_council"
  | "seat_not_known"
  | "region_extent_unknown"
  | "region_not_standard"
  | "ended"
  | "not_begun";

/** A coverage row that reaches no local authority, and why. */
export interface Unplaced {
  readonly partnershipId: string;
  readonly areaName: string;
  readonly areaType: AreaTypeId;
  readonly extent: ExtentId;
  readonly reason: UnplacedReason;
  /** The reason in a sentence for a reader. */
  readonly message: string;
  /** Place in `dataset.coverage` of the row. */
  readonly row: number;
}
