/**
 * One cell of a table of results. A figure that cannot be given is never a number in disguise:
 * the cell says which of four things it is, and zero is a value like any other.
 *
 * - `value`: a figure.
 * - `missing`: nobody answered, or the source has no figure.
 * - `withheld`: there is a figure, and it is kept back so that no respondent can be recognised.
 * - `not_applicable`: the question was not put to this group, or the figure cannot exist.
 */
export type Cell =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "missing"; readonly reason?: string }
  | { readonly kind: "withheld"; readonly reason?: string }
  | { readonly kind: "not_applicable"; readonly reason?: string };

/** What stands in a table for a cell without a figure. */
export interface CellSymbols {
  readonly missing: string;
  readonly withheld: string;
  readonly notApplicable: string;
}

/**
 * The symbols of the Government Analysis Function's guidance on tables: `[x]` not available,
 * `[c]` confidential, `[z]` not applicable.
 */
const governmentSymbols: CellSymbols = {
  missing: "[x]",
  withheld: "[c]",
  notApplicable: "[z]",
};

/**
 * A cell from a number that may not be one.
 *
 * @param value a figure; `undefined`, NaN and the infinities make a missing cell
 * @returns a `value` cell, or a `missing` one that says why
 */
export function numeric(value: number | undefined): Cell {
  if (value === undefined) return { kind: "missing" };
  if (Number.isFinite(value)) return { kind: "value", value };
  return { kind: "missing", reason: "the calculation has no finite result" };
}

/**
 * What a reader sees in the table.
 *
 * @param cell the cell
 * @param format how a figure is written, units left to the column's header
 * @param symbols what stands for the other kinds; the Analysis Function's by default
 */
export function cellText(
  cell: Cell,
  format: (value: number) => string,
  symbols: CellSymbols = governmentSymbols,
): string {
  switch (cell.kind) {
    case "value":
      return format(cell.value);
    case "missing":
      return symbols.missing;
    case "withheld":
      return symbols.withheld;
    case "not_applicable":
      return symbols.notApplicable;
  }
}
