/** What a cell of a statistical table says instead of a number, or of its number. */
export type FigureState = "value" | "missing" | "withheld" | "not_applicable";

/** A cell of a statistical table. */
export interface Figure {
  readonly state: FigureState;
  /** The number, if there is one; a share is in per cent if the text says so. */
  readonly value?: number;
  /** The symbol that stands instead of a number or beside it, in small letters without brackets. */
  readonly symbol?: string;
}

/**
 * What the symbols of government tables mean. Sources: Department for Education, “Open data
 * standards” (z, x, c, low, u; formerly “:” and “~”); Government Analysis Function, “Symbols in
 * tables” ([c], [x], [z], [low], [u], and p, r, e beside a number). Dots and dashes are older custom.
 */
const symbols: Readonly<Record<string, FigureState>> = {
  c: "withheld",
  x: "missing",
  z: "not_applicable",
  low: "withheld",
  u: "withheld",
  k: "withheld",
  "*": "withheld",
  "~": "missing",
  ":": "missing",
  "..": "missing",
  "…": "missing",
  ".": "not_applicable",
  "-": "missing",
  "–": "missing",
  "n/a": "not_applicable",
  na: "missing",
  null: "missing",
  "": "missing",
};

/** The mark behind a number stands in brackets, unless it is one of those that tables put there bare. */
const numberForm =
  /^[£$€]?\s*([-−]?)\s*[£$€]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*%?\s*(?:\[(note \d+|[a-z*†])\]|(note \d+|[pre*†]))?$/i;

/**
 * Reads a cell of a statistical table: a number with thousands separators, a pound or per cent sign
 * or a note mark, or a symbol for none. `low` is a number that is not 0 and rounds to it, whose value
 * is not given. `undefined` for any other text.
 */
export function readFigure(text: string): Figure | undefined {
  const plain = text.trim();
  const symbol = plain.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  const state = Object.hasOwn(symbols, symbol) ? symbols[symbol] : undefined;
  if (state !== undefined) return { state, ...(symbol !== "" && { symbol }) };
  const [, minus, digits, bracketed, bare] = numberForm.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll(",", "")) * (minus === "" ? 1 : -1);
  const mark = (bracketed ?? bare)?.toLowerCase();
  return { state: "value", value, ...(mark !== undefined && { symbol: mark }) };
}
