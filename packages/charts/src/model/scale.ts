import type { MarkStyle } from "../style/markStyle.js";

/** One kind of mark, with its line in the legend. */
export interface Category {
  readonly id: string;
  readonly label: string;
  readonly style: MarkStyle;
  /** A statistical symbol that stands for the kind in tables and labels, such as `[c]`. */
  readonly symbol?: string;
}

/** Marks by kind. At most eight categories can be told apart; six is kinder. */
export interface CategoricalScale {
  readonly kind: "categorical";
  /** In the order of the legend. */
  readonly categories: readonly Category[];
  /** How areas look that have no value at all; a cross-hatched "No data" unless given. */
  readonly missing?: Category;
}

/** Marks by size of a number, in at most five stated classes. */
export interface SequentialScale {
  readonly kind: "sequential";
  /**
   * The limits of the classes, ascending: two to six numbers for one to five classes. A class holds
   * its lower limit and not its upper one; the last class holds both.
   */
  readonly limits: readonly number[];
  /** Prints a number, with its unit. Thousands are separated unless given. */
  readonly format?: (value: number) => string;
  /** Whole numbers only: classes are then labelled "3 to 4", not "3 to under 5". */
  readonly whole?: boolean;
  /** Marks for areas that have a state in place of a number: withheld, not researched, none. */
  readonly states?: readonly Category[];
  readonly missing?: Category;
}

export type Scale = CategoricalScale | SequentialScale;
