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
export type ColumnKind =
  | "text"
  | "texts"
  | "id"
  | "term"
  | "terms"
  | "date"
  | "url"
  | "urls"
  | "source"
  | "number"
  | "code"
  | "urn";

/** How the text of a cell that is not empty is read. */
export interface Reader<T> {
  readonly kind: ColumnKind;
  /** The terms that the column can hold, and their ids. */
  readonly terms?: readonly Term[];
  readonly values?: readonly string[];
  /** The least and the greatest number that the column can hold. */
  readonly range?: readonly [least: number, most: number];
  readonly read: (text: string) => Reading<T>;
}

/** A cell that cannot be read, and why. */
export function refuse(code: ProblemCode, message: string, remedy: string): Reading<never> {
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

/** An id made of a name. */
export function slug(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-|-$/g, "") || "learn-sheffield";
}

/** One term of a controlled list. */
export function oneOf<Id extends string>(terms: readonly Term<Id>[]): Reader<Id> {
  const values = terms.map((term) => term.id);
  return { kind: "term", terms, values, read: (text) => readTerm(terms, text) };
}

/** Several terms of a controlled list, parted by semicolons; each is kept once. */
export function severalOf<Id extends string>(terms: readonly Term<Id>[]): Reader<readonly Id[]> {
  const values = terms.map((term) => term.id);
  return {
    kind: "terms",
    terms,
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

/** Texts parted by semicolons; each is kept once. */
export const texts: Reader<readonly string[]> = {
  kind: "texts",
  read: (text) => {
    const parts = listParts(text).filter((part) => part !== "");
    return parts.length > 0
      ? { value: [...new Set(parts)] }
      : refuse("missing-value", "The list has no entry.", "Fill it in, or empty the cell.");
  },
};

export const webAddress: Reader<string> = {
  kind: "url",
  read: (value) =>
    isWebAddress(value)
      ? { value }
      : refuse(
          "bad-url",
          `“${value}” is not a web address.`,
          "Give the whole address of the page, with http:// or https:// and no spaces.",
        ),
};

let address: z.ZodType | undefined;

function isWebAddress(text: string): boolean {
  address ??= z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
  return !/\s/.test(text) && address.safeParse(text).success;
}

/** Web addresses parted by semicolons. */
export const webAddresses: Reader<readonly string[]> = {
  kind: "urls",
  read: (text) => {
    const parts = listParts(text);
    const wrong = parts.map((part) => webAddress.read(part)).find((part) => "problem" in part);
    return wrong ?? { value: [...new Set(parts)] };
  },
};

/**
 * The address of a page, or `ref:` and a name for what has none, such as a letter or a call; the
 * table of sources says what it is.
 */
export const sourceAddress: Reader<string> = {
  kind: "source",
  read: (value) =>
    /^ref:[a-z0-9]+(-[a-z0-9]+)*$/.test(value) || isWebAddress(value)
      ? { value }
      : refuse(
          "bad-url",
          `“${value}” is neither a web address nor a reference.`,
          "Give the whole address of the page, with http:// or https:// and no spaces; for a letter or call write ref: and a name, such as ref:letter-2027-01-12.",
        ),
};

/** A school's unique reference number: six digits, the first of them not 0. */
export const urn: Reader<string> = {
  kind: "urn",
  read: (value) =>
    /^[1-9]\d{5}$/.test(value)
      ? { value }
      : refuse(
          "bad-urn",
          `“${value}” is not a URN.`,
          "Write the six digits of the school's unique reference number, such as 100000.",
        ),
};

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return {
    kind: "number",
    range: [least, most],
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
