import { isGssCode, type GssCode } from "@abep/geography";
import * as z from "zod";
import { parseDate, type PartialDate } from "../dates/index.js";
import type { ProblemCode } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Term } from "../vocabulary/index.js";

/** What is wrong with a cell, before its place is known. */
export interface CellProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
}

export type Reading<T> = { readonly value: T } | { readonly problem: CellProblem };

/** What sort of content a column has. */
export type ColumnKind = "text" | "id" | "term" | "terms" | "date" | "url" | "number" | "code";

/** How the text of a cell that is not empty is read. */
export interface Reader<T> {
  readonly kind: ColumnKind;
  /** The ids that the column can hold. */
  readonly values?: readonly string[];
  readonly read: (text: string) => Reading<T>;
}

function refuse(code: ProblemCode, message: string, remedy: string): Reading<never> {
  return { problem: { code, message, remedy } };
}

export const freeText: Reader<string> = { kind: "text", read: (value) => ({ value }) };

export const identifier: Reader<string> = {
  kind: "id",
  read: (value) => {
    if (value in Object.prototype)
      return refuse(
        "unsafe-name",
        `“${value}” has a meaning of its own in programs and cannot be an id.`,
        "Choose another id, for example with the name of the area added.",
      );
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      ? { value }
      : refuse(
          "bad-id",
          `“${value}” is not an id.`,
          `Use small letters, digits and single hyphens, such as ${slug(value)}.`,
        );
  },
};

function slug(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-|-$/g, "") || "learn-sheffield";
}

/** One term of a controlled list. */
export function oneOf<Id extends string>(terms: readonly Term<Id>[]): Reader<Id> {
  const values = terms.map((term) => term.id);
  return { kind: "term", values, read: (text) => readTerm(terms, text) };
}

/** Several terms of a controlled list, parted by semicolons; each is kept once. */
export function severalOf<Id extends string>(terms: readonly Term<Id>[]): Reader<readonly Id[]> {
  const values = terms.map((term) => term.id);
  return {
    kind: "terms",
    values,
    read: (text) => {
      const found = new Set<Id>();
      for (const part of listParts(text)) {
        const reading = readTerm(terms, part);
        if ("problem" in reading) return reading;
        found.add(reading.value);
      }
      return { value: [...found] };
    },
  };
}

/** The entries of a cell that holds a list. */
export function listParts(text: string): readonly string[] {
  return text.split(";").map((part) => part.trim());
}

function readTerm<Id extends string>(terms: readonly Term<Id>[], text: string): Reading<Id> {
  const term = terms.find((entry) => entry.id === text);
  if (term !== undefined) return { value: term.id };
  const values = terms.map((entry) => entry.id);
  if (text.includes(";"))
    return refuse(
      "unknown-term",
      `“${text}” is more than one term.`,
      `The cell holds one of: ${values.join(", ")}. In evidence, give each its own row.`,
    );
  const near =
    nearest(text, values) ?? terms.find((entry) => nearest(text, [entry.label]) !== undefined)?.id;
  return refuse(
    "unknown-term",
    `“${text}” is not in the list.`,
    near === undefined ? `Use one of: ${values.join(", ")}.` : `Did you mean ${near}?`,
  );
}

export const partialDate: Reader<PartialDate> = {
  kind: "date",
  read: (text) => {
    const { date, problem } = parseDate(text);
    return date === undefined
      ? refuse("bad-date", problem.message, problem.remedy)
      : { value: date };
  },
};

export const webAddress: Reader<string> = {
  kind: "url",
  read: (value) =>
    !/\s/.test(value) &&
    z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).safeParse(value).success
      ? { value }
      : refuse(
          "bad-url",
          `“${value}” is not a web address.`,
          "Give the whole address of the page, with http:// or https:// and no spaces.",
        ),
};

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return {
    kind: "number",
    read: (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
      return value >= least && value <= most
        ? { value }
        : refuse(
            "bad-number",
            `“${text}” is not a whole number from ${least} to ${most}.`,
            "Write the number in digits alone, and put words in a note.",
          );
    },
  };
}

export const gssCode: Reader<GssCode> = {
  kind: "code",
  read: (value) =>
    isGssCode(value)
      ? { value }
      : refuse(
          "bad-code",
          `“${value}” is not a GSS code.`,
          "Write a capital letter and eight digits, such as E08000025.",
        ),
};
