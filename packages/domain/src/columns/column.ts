import * as z from "zod";
import type { Term } from "../vocabulary/index.js";
import type { CellProblem, ColumnKind, Reader, Reading } from "./readers.js";

/** What a column of a data file holds: an entry of the data dictionary. */
export interface ColumnFacts {
  readonly kind: ColumnKind;
  readonly meaning: string;
  /** Whether every row must have a value. */
  readonly required: boolean;
  /** The terms that the column can hold, one or several parted by semicolons, and their ids. */
  readonly terms?: readonly Term[];
  readonly values?: readonly string[];
  /** The least and the greatest number that the column can hold. */
  readonly range?: readonly [least: number, most: number];
  /** The greatest number of characters. */
  readonly longest?: number;
  /** Whether a file may lack the column altogether. */
  readonly mayBeAbsent?: boolean;
}

/** A column of a named table. */
export interface Column extends ColumnFacts {
  readonly name: string;
}

/** Reads the text of one cell, spaces around it apart. */
export type CellSchema<T> = z.ZodType<T, string | undefined>;

const registry = /* @__PURE__ */ z.registry<ColumnFacts>();

/** The facts about a column that one of the functions below made. */
export function factsOf(schema: z.core.$ZodType): ColumnFacts {
  const found = registry.get(schema);
  if (found === undefined) throw new Error("a column without facts");
  return found;
}

/** A column in which every row must have a value; `missing` says what an empty cell means. */
export function required<T>(
  reader: Reader<T>,
  meaning: string,
  more: Pick<ColumnFacts, "longest"> & { readonly missing?: CellProblem } = {},
): CellSchema<T> {
  const { missing = emptyCell, ...facts } = more;
  return cell(reader, { meaning, required: true, ...facts }, (text) =>
    text === "" ? { problem: missing } : reader.read(text),
  );
}

const emptyCell: CellProblem = {
  code: "missing-value",
  message: "The cell is empty.",
  remedy: "Fill it in, or delete the row if nothing is known.",
};

/** A column that may be empty. */
export function optional<T>(
  reader: Reader<T>,
  meaning: string,
  more: Pick<ColumnFacts, "longest" | "mayBeAbsent"> = {},
): CellSchema<T | undefined> {
  return cell<T | undefined>(reader, { meaning, required: false, ...more }, (text) =>
    text === "" ? { value: undefined } : reader.read(text),
  );
}

/** A column that holds a list and may be empty. */
export function list<T>(reader: Reader<readonly T[]>, meaning: string): CellSchema<readonly T[]> {
  return cell<readonly T[]>(reader, { meaning, required: false }, (text) =>
    text === "" ? { value: [] } : reader.read(text),
  );
}

/** The column of the address of a row's source. */
export function source(reader: Reader<string>): CellSchema<string> {
  return required(
    reader,
    "Address of the page where the fact was seen, or ref: and a name for a letter or call.",
    {
      missing: {
        code: "missing-source",
        message: "The fact has no source.",
        remedy:
          "Give the address of the page where it was seen, or a reference such as ref:letter-2027-01-12.",
      },
    },
  );
}

function cell<T>(
  reader: Pick<Reader<unknown>, "kind" | "terms" | "values" | "range">,
  about: Omit<ColumnFacts, "kind" | "terms" | "values" | "range">,
  read: (text: string) => Reading<T>,
): CellSchema<T> {
  const text = about.mayBeAbsent === true ? z.string().default("") : z.string();
  const schema = text.transform((raw, context): T => {
    const reading = read(raw.trim());
    if ("value" in reading) return reading.value;
    const { code, message, remedy } = reading.problem;
    context.addIssue({ code: "custom", message, params: { code, remedy } });
    return z.NEVER;
  });
  const { kind, terms, values, range } = reader;
  registry.add(schema, {
    kind,
    ...about,
    ...(terms !== undefined && { terms }),
    ...(values !== undefined && { values }),
    ...(range !== undefined && { range }),
  });
  return schema;
}
