import { BLOCK } from "../algebra/triangle.js";
import { real, whole } from "../variance/read.js";
import type { Term } from "./terms.js";
import type { Variable } from "./variables.js";

/** One part of a column: a measure, or whether a factor has a label. */
type Part =
  | { readonly variable: string; readonly values: Float64Array }
  | { readonly variable: string; readonly codes: Int32Array; readonly code: number };

/** A column of a model: the product of its parts; without any the constant 1. */
export interface ModelColumn {
  readonly name: string;
  /** The label of its term; empty for the intercept. */
  readonly term: string;
  readonly parts: readonly Part[];
}

const INTERCEPT = "(Intercept)";

/**
 * The columns of a model: the intercept, then those of each term, factors as indicators of every label but the
 * first; in an interaction the first variable changes fastest.
 */
export function columnsOf(
  terms: readonly Term[],
  variables: ReadonlyMap<string, Variable>,
): readonly ModelColumn[] {
  return [
    { name: INTERCEPT, term: "", parts: [] },
    ...terms.flatMap(({ label, variables: names }) =>
      names
        .reduce<readonly Named[]>(
          (products, name) =>
            partsOf(variables.get(name)).flatMap((own) =>
              products.map(({ names: before, parts }) => ({
                names: [...before, ...own.names],
                parts: [...parts, ...own.parts],
              })),
            ),
          [{ names: [], parts: [] }],
        )
        .map((product) => ({ name: product.names.join(":"), term: label, parts: product.parts })),
    ),
  ];
}

interface Named {
  readonly names: readonly string[];
  readonly parts: readonly Part[];
}

function partsOf(variable: Variable | undefined): readonly Named[] {
  if (variable === undefined) return [];
  const { name } = variable;
  if (variable.kind === "measure") {
    return [{ names: [name], parts: [{ variable: name, values: variable.values }] }];
  }
  const { codes } = variable;
  return variable.labels.slice(1).map((label, at) => ({
    names: [`${name}=${label}`],
    parts: [{ variable: name, codes, code: at + 1 }],
  }));
}

/**
 * The column as if every row had one label of a factor.
 *
 * @returns undefined where that makes it 0
 */
export function heldAt(
  column: ModelColumn,
  variable: string,
  code: number,
): ModelColumn | undefined {
  const isOff = column.parts.some(
    (part) => part.variable === variable && "code" in part && part.code !== code,
  );
  if (isOff) return undefined;
  return { ...column, parts: column.parts.filter((part) => part.variable !== variable) };
}

/** Writes a column's values in `count` rows, from place `from` of `rows` on, into `into` from `to` on. */
export function writeColumn(
  { parts }: ModelColumn,
  rows: Int32Array,
  from: number,
  count: number,
  into: Float64Array,
  to: number,
): void {
  into.fill(1, to, to + count);
  for (const part of parts) {
    if ("values" in part) scaleBy(part.values, rows, from, count, into, to);
    else keepWhere(part.codes, part.code, rows, from, count, into, to);
  }
}

function scaleBy(
  values: Float64Array,
  rows: Int32Array,
  from: number,
  count: number,
  into: Float64Array,
  to: number,
): void {
  for (let at = 0; at < count; at += 1) {
    into[to + at] = real(into, to + at) * real(values, whole(rows, from + at));
  }
}

function keepWhere(
  codes: Int32Array,
  code: number,
  rows: Int32Array,
  from: number,
  count: number,
  into: Float64Array,
  to: number,
): void {
  for (let at = 0; at < count; at += 1) {
    if (whole(codes, whole(rows, from + at)) !== code) into[to + at] = 0;
  }
}

/** Σ b · x over the columns, a number for each place in `rows`. */
export function combination(
  columns: readonly ModelColumn[],
  b: Float64Array,
  rows: Int32Array,
): Float64Array {
  const sums = new Float64Array(rows.length);
  const values = new Float64Array(BLOCK);
  for (const [k, column] of columns.entries()) {
    const factor = b[k] ?? 0;
    if (factor === 0) continue;
    for (let from = 0; from < rows.length; from += BLOCK) {
      const count = Math.min(BLOCK, rows.length - from);
      writeColumn(column, rows, from, count, values, 0);
      for (let at = 0; at < count; at += 1) {
        sums[from + at] = real(sums, from + at) + factor * real(values, at);
      }
    }
  }
  return sums;
}
