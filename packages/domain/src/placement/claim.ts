import type { GssCode, IsoDate } from "@abep/geography";
import type { CoverageRow, PlacedBy, UnplacedReason } from "../model.js";
import type { ExtentId } from "../vocabulary/index.js";

/** A row of coverage and its place in the data set. */
export interface PlacedRow {
  readonly row: CoverageRow;
  readonly index: number;
}

/** A district that a row covers, as it was on a day; without the day, as it is now. */
interface Piece {
  readonly district: GssCode;
  readonly on?: IsoDate;
}

/** What one row says of one local authority: of the whole of it, or of a district in it. */
export interface Claim {
  readonly gss: GssCode;
  readonly extent: ExtentId;
  readonly by: PlacedBy;
  readonly index: number;
  /** The extent is that of this district, not of the local authority. */
  readonly piece?: Piece;
  readonly note?: string;
}

/** What came of a row: claims on local authorities, or the reason why there are none. */
export type RowReach =
  | { readonly claims: readonly Claim[] }
  | { readonly reason: UnplacedReason; readonly message: string };
