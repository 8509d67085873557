import type { Missing } from "./missing.js";
import { missingCode, missingKind } from "./missing.js";

/** Answers that are numbers. */
export interface NumericColumn {
  readonly kind: "numeric";
  /** A number a row; NaN where there is none. */
  readonly values: Float64Array;
  /** Whether every row has a number. */
  readonly complete: boolean;
  /** Why there is none, a code a row; absent when no kind but `missing` occurs. {@link missingIn} tells the kind. */
  readonly missing?: Int8Array;
}

/** Answers that are one of several categories. */
export interface CategoricalColumn {
  readonly kind: "categorical";
  /** The categories, in their order if they are ordered. */
  readonly labels: readonly string[];
  /** Whether the order of the labels means something, as from "never" to "always". */
  readonly ordered: boolean;
  /** A place among the labels a row; below 0 where there is no answer. {@link missingIn} tells why. */
  readonly codes: Int32Array;
}

/** Answers that choose any number of options. */
export interface MultipleColumn {
  readonly kind: "multiple";
  readonly options: readonly string[];
  /** For each option, a byte a row: 1 where it was chosen. */
  readonly chosen: readonly Uint8Array[];
  /** Why the set was not answered, a code a row; 0 where it was answered, were it by choosing nothing. */
  readonly missing: Int8Array;
}

/** Answers in words, and identifiers. */
export interface TextColumn {
  readonly kind: "text";
  readonly values: readonly (string | undefined)[];
}

export type Column = NumericColumn | CategoricalColumn | MultipleColumn | TextColumn;

/** A number, or why there is none. */
export type NumericAnswer = number | Missing | null | undefined;

/**
 * A column of numbers.
 *
 * @param values a number or a kind of missing a row; null, undefined, NaN and the infinities are `missing`. A
 *   `Float64Array` is taken as it is, without a copy: do not write to it afterwards.
 */
export function numericColumn(values: Float64Array | readonly NumericAnswer[]): NumericColumn {
  if (values instanceof Float64Array) {
    const numbers = values.every(isUsable) ? values : values.map(usable);
    return { kind: "numeric", values: numbers, complete: isComplete(numbers) };
  }
  const numbers = Float64Array.from(values, (value) =>
    typeof value === "number" ? usable(value) : NaN,
  );
  const column: NumericColumn = { kind: "numeric", values: numbers, complete: isComplete(numbers) };
  if (!values.some((value) => typeof value === "string" && value !== "missing")) return column;
  const missing = Int8Array.from(values, (value, row) => {
    if (typeof value === "string") return missingCode(value);
    return Number.isNaN(numbers[row] ?? NaN) ? missingCode("missing") : 0;
  });
  return { ...column, missing };
}

function isComplete(values: Float64Array): boolean {
  return !values.some((value) => Number.isNaN(value));
}

function isUsable(value: number): boolean {
  return Number.isFinite(value) || Number.isNaN(value);
}

function usable(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** A label, or why there is none. */
export type Answer = string | { readonly missing: Missing } | null | undefined;

/** How the categories of a column are to be read. */
export interface CategoryOptions {
  /** All categories, in order; without them, those that occur, in the order of their letters' code points. */
  readonly labels?: readonly string[];
  readonly ordered?: boolean;
}

/**
 * A column of categories.
 *
 * @param answers a label or a kind of missing a row; a label that is not among `labels` is `missing`, so check
 *   first (as {@link fromRows} does) when that may be.
 */
export function categoricalColumn(
  answers: readonly Answer[],
  { labels, ordered = false }: CategoryOptions = {},
): CategoricalColumn {
  const known =
    labels ?? [...new Set(answers.filter((answer) => typeof answer === "string"))].sort();
  const codeOf = new Map(known.map((label, code) => [label, code]));
  const codes = Int32Array.from(answers, (answer) =>
    typeof answer === "string"
      ? (codeOf.get(answer) ?? missingCode("missing"))
      : missingCode(answer?.missing ?? "missing"),
  );
  return { kind: "categorical", labels: known, ordered, codes };
}

/**
 * A column of sets of options.
 *
 * @param answers the options that were chosen, or a kind of missing, a row; an option that is not among
 *   `options` is left out, so check first when that may be.
 */
export function multipleColumn(
  answers: readonly (readonly string[] | { readonly missing: Missing } | null | undefined)[],
  options: readonly string[],
): MultipleColumn {
  const chosen = options.map((option) =>
    Uint8Array.from(answers, (answer) =>
      Array.isArray(answer) && answer.includes(option) ? 1 : 0,
    ),
  );
  const missing = Int8Array.from(answers, (answer) => {
    if (answer === null || answer === undefined) return missingCode("missing");
    return "missing" in answer ? missingCode(answer.missing) : 0;
  });
  return { kind: "multiple", options, chosen, missing };
}

/** A column of words; an empty text is no answer. */
export function textColumn(values: readonly (string | null | undefined)[]): TextColumn {
  return {
    kind: "text",
    values: values.map((value) => (value === "" ? undefined : (value ?? undefined))),
  };
}

/** Why a row has no answer in a column; `undefined` where it has one. */
export function missingIn(column: Column, row: number): Missing | undefined {
  switch (column.kind) {
    case "numeric":
      if (!Number.isNaN(column.values[row] ?? NaN)) return undefined;
      return missingKind(column.missing?.[row] ?? missingCode("missing"));
    case "categorical":
      return missingKind(column.codes[row] ?? missingCode("missing"));
    case "multiple":
      return missingKind(column.missing[row] ?? missingCode("missing"));
    case "text":
      return column.values[row] === undefined ? "missing" : undefined;
  }
}

/** How many rows a column has. */
export function sizeOf(column: Column): number {
  switch (column.kind) {
    case "categorical":
      return column.codes.length;
    case "multiple":
      return column.missing.length;
    default:
      return column.values.length;
  }
}
