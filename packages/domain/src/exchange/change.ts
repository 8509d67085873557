import type { Row } from "../load/files.js";
import type { TableName } from "../tables/index.js";

/** A cell that holds something else than before; empty text where it holds nothing. */
export interface FieldChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

interface Changed {
  readonly table: TableName;
  /** The cells that tell the row from every other; of evidence, which has no key, all of them. */
  readonly key: Row;
  /** The change in words. */
  readonly sentence: string;
}

/** A row that only the newer data set has. */
export interface Addition extends Changed {
  readonly kind: "added";
  readonly row: Row;
  /** Its place among the rows of the newer data set. */
  readonly at: number;
}

/** A row that only the older data set has. */
export interface Removal extends Changed {
  readonly kind: "removed";
  readonly row: Row;
}

/** A row that both data sets have, and the cells that differ. */
export interface Alteration extends Changed {
  readonly kind: "changed";
  readonly fields: readonly FieldChange[];
}

/** One step from an older data set to a newer one, as plain data that JSON can hold. */
export type Change = Addition | Removal | Alteration;
