/** A date as precise as its source: a year, a month, a day, an academic year or a span of years. */
export type PartialDate =
  | { readonly kind: "year"; readonly year: number }
  /** `month` runs from 1 to 12. */
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | {
      readonly kind: "day";
      readonly year: number;
      readonly month: number;
      readonly day: number;
    }
  /** 1 September of `start` to 31 August of the next year: 2021/22 has `start` 2021. */
  | { readonly kind: "academic_year"; readonly start: number }
  /** Whole years, `from` earlier than `to`. */
  | { readonly kind: "span"; readonly from: number; readonly to: number };
