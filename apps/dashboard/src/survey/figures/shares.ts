import type { Measure } from "@abep/charts";
import { proportion, withheldCells, withheldOptions } from "@abep/survey";
import { apart } from "./apart.js";
import { measureOf, underBoth, withheldBases, type Both } from "./measure.js";
import type { Slice } from "./slices.js";

/** The shares of some answers, by slice. */
export interface Shares {
  /** For each answer, a measure a slice. */
  readonly measures: readonly (readonly Measure[])[];
  /** Respondents with an answer, one a slice. */
  readonly bases: readonly number[];
}

/**
 * The shares of the answers to a question in each slice, with logit intervals, after disclosure control.
 *
 * @param column a categorical column, or a set
 * @param codes the answers to give, in this order
 */
export function sharesOf(
  slices: readonly Slice[],
  column: string,
  codes: readonly string[],
  isSet: boolean,
): Shares {
  const bySlice = slices.map((slice) => shareEstimates(slice, column, codes));
  const bases = bySlice.map((own) => own[0]?.schools?.base ?? 0);
  const counts = codes.map((_, at) => bySlice.map((own) => own[at]?.schools?.categoryBase ?? 0));
  const hidden = apart(slices, counts, (own, places) =>
    isSet
      ? withheldOptions(
          own,
          places.map((at) => bases[at] ?? 0),
        )
      : withheldCells(own),
  );
  const noBase = withheldBases(slices, bases);
  return {
    bases,
    measures: codes.map((_, at) =>
      bySlice.map((own, slice) => {
        const both = own[at] ?? { schools: undefined, trusts: undefined };
        return measureOf(both, hidden[at]?.[slice] === true, noBase[slice] === true);
      }),
    ),
  };
}

/** The share of each answer in one slice, under both designs. */
export function shareEstimates(
  slice: Slice,
  column: string,
  categories: readonly string[],
): readonly Both[] {
  return underBoth(
    slice,
    (design) => proportion(design, column, { categories, interval: "logit" }).estimates,
  );
}

/** Answers that nobody gave in any of the groups that the slices belong to. */
export function neverGiven(
  slices: readonly Slice[],
  column: string,
  codes: readonly string[],
): ReadonlySet<string> {
  const wholes = [...new Set(slices.map(({ whole }) => whole))];
  return new Set(codes.filter((code) => !wholes.some((whole) => isGiven(whole, column, code))));
}

function isGiven({ data, rows, weights }: Slice["whole"], name: string, code: string): boolean {
  const column = data.columns.get(name);
  const [values, wanted] =
    column?.kind === "categorical"
      ? [column.codes, column.labels.indexOf(code)]
      : column?.kind === "multiple"
        ? [column.chosen[column.options.indexOf(code)], 1]
        : [undefined, 1];
  for (const row of rows) if (values?.[row] === wanted && (weights[row] ?? 0) > 0) return true;
  return false;
}
