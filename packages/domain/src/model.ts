import type { GssCode } from "@abep/geography";
import type { PartialDate } from "./dates/model.js";
import type {
  AbsenceId,
  AepaMembershipId,
  AreaTypeId,
  CollectionId,
  CollectionMethodId,
  ConfidenceId,
  EvidenceFieldId,
  ExtentId,
  FormId,
  LaRelationshipId,
  LaRoleId,
  LegalFormId,
  MembershipBasisId,
  PartnerId,
  PartnershipFunctionId,
  PhaseId,
  PhaseScopeId,
  RelationKindId,
  StatusId,
} from "./vocabulary/index.js";

/** Where a fact was seen, when that page speaks of, how the fact was gathered and how sure it is. */
export interface Sourced {
  readonly sourceUrl: string;
  readonly sourceTitle?: string;
  /** Absent for an undated source. */
  readonly sourceDate?: PartialDate;
  readonly collectionMethod: CollectionMethodId;
  readonly confidence: ConfidenceId;
}

/** One partnership, hub, board, programme or policy label. Its `id` is unique and stays. */
export interface Partnership extends Sourced {
  readonly id: string;
  readonly name: string;
  /** Column `type` of the data file. */
  readonly form: FormId;
  readonly status: StatusId;
  readonly establishedYear?: number;
  readonly website?: string;
  readonly leadOrganisation?: string;
  readonly description?: string;
  readonly phaseScope?: PhaseScopeId;
}

/**
 * One area that a partnership covers, as its source states it. Rows of type `la` and `lad` carry
 * a code; rows of type `region` and `place` have a name only.
 */
export interface CoverageRow {
  readonly partnershipId: string;
  readonly areaName: string;
  readonly areaType: AreaTypeId;
  /** GSS code of a local authority (`la`) or a district (`lad`). */
  readonly gss?: GssCode;
  /** How much of the named area itself is covered: “Mid Essex, whole” is a part of Essex. */
  readonly extent: ExtentId;
  readonly sourceUrl: string;
}

/** One fact about a partnership that rests on another source than its record. */
export interface Evidence extends Sourced {
  readonly partnershipId: string;
  readonly field: EvidenceFieldId;
  /** As in the file: a list is parted by semicolons. Absent where `note` holds the content. */
  readonly value?: string;
  readonly note?: string;
}

/**
 * What a local authority itself does for school improvement. Source and confidence are absent
 * exactly where `roles` is `["unknown"]`: that row states that nothing was found.
 */
export interface AuthorityProfile extends Partial<Sourced> {
  /** GSS code of a current local authority. */
  readonly gss: GssCode;
  readonly laName: string;
  readonly roles: readonly LaRoleId[];
  readonly summary: string;
  readonly tradedService?: string;
  readonly collectionMethod: CollectionMethodId;
}

/** What is known of how a partnership is set up and what it does. */
export interface PartnershipAttributes {
  readonly partnershipId: string;
  readonly legalForm: LegalFormId;
  readonly ownership?: string;
  readonly membershipBasis: MembershipBasisId;
  /** Number of member schools, where a source states it. */
  readonly members?: number;
  readonly membersNote?: string;
  readonly functions: readonly PartnershipFunctionId[];
  readonly phases: readonly PhaseId[];
  readonly laRelationship: LaRelationshipId;
  readonly otherPartners: readonly PartnerId[];
  readonly aepaMember: AepaMembershipId;
  /** Date of the newest evidence that was read; absent if undated. */
  readonly latestEvidenceDate?: PartialDate;
  readonly sourceUrl: string;
  readonly sourceTitle?: string;
  readonly confidence: ConfidenceId;
  readonly note?: string;
}

/** How one partnership stands to another: `from` is, for example, succeeded by `to`. */
export interface Relation {
  readonly from: string;
  readonly kind: RelationKindId;
  readonly to: string;
  readonly note?: string;
}

/**
 * How records of a form were collected and what a local authority without one means. A row with
 * `gss` speaks of that authority alone and overrides the row of the whole form.
 */
export interface ResearchStatus {
  /** Column `type` of the data file. */
  readonly form: FormId;
  readonly gss?: GssCode;
  readonly collection: CollectionId;
  /** Number of records of the form. */
  readonly recorded?: number;
  /** Number of bodies that are known to exist. */
  readonly expected?: number;
  readonly absentMeans: AbsenceId;
  readonly checkedOn: PartialDate;
  readonly note?: string;
}

/** A page or document that was read, also where it supports no record. */
export interface Source {
  readonly sourceUrl: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: PartialDate;
  readonly supports?: string;
}

/** A checked data set: every code is in its list, every id points to a record. */
export interface Dataset {
  readonly partnerships: readonly Partnership[];
  readonly coverage: readonly CoverageRow[];
  readonly evidence: readonly Evidence[];
  readonly profiles: readonly AuthorityProfile[];
  readonly attributes: readonly PartnershipAttributes[];
  readonly relations: readonly Relation[];
  readonly research: readonly ResearchStatus[];
  readonly sources: readonly Source[];
}

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
  "place_not_a_council" | "seat_not_known" | "region_extent_unknown" | "region_not_standard";

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
