import { establishmentRules, type EstablishmentProblemCode } from "../establishments/rules.js";
import { gatheringRules, type GatheringProblemCode } from "../gathering/rules.js";
import { fileRules, type FileProblemCode } from "./file-rules.js";
import type { Problem } from "./problem.js";

/** The stable names of the rules that files and data sets are checked by. */
export type ProblemCode =
  | FileProblemCode
  | EstablishmentProblemCode
  | GatheringProblemCode
  | "missing-file"
  | "unknown-file"
  | "duplicate-file"
  | "missing-column"
  | "absent-column"
  | "unknown-column"
  | "unsafe-name"
  | "missing-cell"
  | "not-text"
  | "untidy-space"
  | "missing-value"
  | "missing-source"
  | "unknown-term"
  | "repeated-term"
  | "too-long"
  | "bad-id"
  | "bad-url"
  | "bad-number"
  | "bad-code"
  | "bad-urn"
  | "code-from-name"
  | "bad-date"
  | "loose-date"
  | "hyphenated-academic-year"
  | "ambiguous-date"
  | "unknown-code"
  | "ended-code"
  | "wrong-area-type"
  | "unexpected-code"
  | "name-differs"
  | "place-has-code"
  | "duplicate-id"
  | "duplicate-row"
  | "dangling-id"
  | "self-relation"
  | "source-not-listed"
  | "unknown-role-not-alone"
  | "confidence-without-source"
  | "missing-profile"
  | "missing-research-status"
  | "count-differs"
  | "evidence-without-content"
  | "evidence-without-attributes"
  | "evidence-outside-coverage"
  | "unknown-field"
  | "research-differs"
  | "dates-contradict"
  | "status-contradicts-date"
  | "code-not-of-its-day"
  | "record-behind-claim"
  | "more-than-one-row"
  | "change-does-not-fit";

/** One rule: its name, how bad a breach is, and what it asks for. */
export interface ProblemRule {
  readonly code: ProblemCode;
  readonly severity: Problem["severity"];
  readonly rule: string;
}

const error = "error";
const warning = "warning";

/** Every rule that files and data sets are checked by, in the order in which the checks run. */
export const problemCodes: readonly ProblemRule[] = [
  ...fileRules,
  ...establishmentRules,
  ...gatheringRules,
  {
    code: "missing-file",
    severity: error,
    rule: "Each table that a data set must have is there, if only with its header.",
  },
  {
    code: "unknown-file",
    severity: error,
    rule: "No file is handed in that the data set has no place for.",
  },
  { code: "duplicate-file", severity: error, rule: "Each table is handed in once." },
  {
    code: "missing-column",
    severity: error,
    rule: "Each table has the columns in which no cell may be empty, and beside an unknown column also the others.",
  },
  {
    code: "absent-column",
    severity: warning,
    rule: "Each table has all its columns; one in which cells may be empty counts as empty where it is absent.",
  },
  {
    code: "unknown-column",
    severity: error,
    rule: "A table has no column that would be read by nobody.",
  },
  {
    code: "unsafe-name",
    severity: error,
    rule: "No column or id bears a name that programs give a meaning of their own, such as “constructor”.",
  },
  { code: "missing-cell", severity: error, rule: "Each row has as many cells as the header." },
  {
    code: "not-text",
    severity: error,
    rule: "A table is a list of rows, and a row has a text for each column.",
  },
  {
    code: "untidy-space",
    severity: warning,
    rule: "No cell begins or ends with a space; it is read without.",
  },
  { code: "missing-value", severity: error, rule: "A cell that must say something is not empty." },
  {
    code: "missing-source",
    severity: error,
    rule: "Each fact has the address of its source, except a statement that nothing was found.",
  },
  {
    code: "unknown-term",
    severity: error,
    rule: "A cell with a controlled list holds a term of that list.",
  },
  {
    code: "repeated-term",
    severity: warning,
    rule: "A list in a cell names each term once; it is read once.",
  },
  {
    code: "too-long",
    severity: warning,
    rule: "A description has at most 200 characters, a summary at most 280.",
  },
  {
    code: "bad-id",
    severity: error,
    rule: "An id is made of small letters, digits and single hyphens.",
  },
  {
    code: "bad-url",
    severity: error,
    rule: "An address is a whole web address that begins with http:// or https://.",
  },
  {
    code: "bad-number",
    severity: error,
    rule: "A number is written in digits and lies in its range.",
  },
  { code: "bad-code", severity: error, rule: "A GSS code is a letter and eight digits." },
  { code: "bad-urn", severity: error, rule: "A URN has six digits, the first of them not 0." },
  {
    code: "code-from-name",
    severity: warning,
    rule: "An area is given by its GSS code; a name or DfE number that stands for one LA is read as its code.",
  },
  {
    code: "bad-date",
    severity: error,
    rule: "A date is a year, a month, a day, an academic year or a span of years.",
  },
  {
    code: "loose-date",
    severity: warning,
    rule: "A date is written in its one plain form; what can be understood is read.",
  },
  {
    code: "hyphenated-academic-year",
    severity: warning,
    rule: "An academic year has a slash (2018/19); with a hyphen it is read if it can be no month.",
  },
  {
    code: "ambiguous-date",
    severity: warning,
    rule: "A month that could be an academic year (2010-11) is read as the month.",
  },
  {
    code: "unknown-code",
    severity: error,
    rule: "A GSS code is that of a current local authority or district.",
  },
  {
    code: "ended-code",
    severity: error,
    rule: "A GSS code is of today, or the day is given on which it stood; codes of another vintage are never read in silence.",
  },
  {
    code: "wrong-area-type",
    severity: error,
    rule: "The area type agrees with what the code stands for.",
  },
  {
    code: "unexpected-code",
    severity: error,
    rule: "Only local authorities and districts have a code; regions and places go by name.",
  },
  {
    code: "name-differs",
    severity: warning,
    rule: "The area's name is that of the code; the code is taken.",
  },
  {
    code: "place-has-code",
    severity: warning,
    rule: "A place that bears the name of a current local authority or district is given as one, if it is meant.",
  },
  {
    code: "duplicate-id",
    severity: error,
    rule: "An id, code or address stands for one row of its table.",
  },
  { code: "duplicate-row", severity: error, rule: "No two rows of a table say the same." },
  { code: "dangling-id", severity: error, rule: "An id points to a record that is there." },
  { code: "self-relation", severity: error, rule: "A relation joins two different partnerships." },
  {
    code: "source-not-listed",
    severity: warning,
    rule: "Each address of a source stands in the table of sources too.",
  },
  {
    code: "unknown-role-not-alone",
    severity: error,
    rule: "The role “unknown” stands alone: it says that nothing was found.",
  },
  {
    code: "confidence-without-source",
    severity: warning,
    rule: "Confidence is that of a source; without one the cell is empty.",
  },
  {
    code: "missing-profile",
    severity: warning,
    rule: "Each current local authority has a profile.",
  },
  {
    code: "missing-research-status",
    severity: error,
    rule: "Each form has a row that says what its absence means.",
  },
  {
    code: "count-differs",
    severity: warning,
    rule: "The number recorded is the number of records of the form.",
  },
  { code: "evidence-without-content", severity: error, rule: "Evidence has a value or a note." },
  {
    code: "evidence-without-attributes",
    severity: warning,
    rule: "Evidence on an attribute speaks of a partnership that has a row of attributes.",
  },
  {
    code: "evidence-outside-coverage",
    severity: warning,
    rule: "Evidence on coverage speaks of an area that the partnership has a row for.",
  },
  {
    code: "unknown-field",
    severity: error,
    rule: "Evidence speaks of a column that the table of its record has.",
  },
  {
    code: "record-behind-claim",
    severity: warning,
    rule: "A record says what the local authority or the partnership itself has said of it.",
  },
  {
    code: "research-differs",
    severity: warning,
    rule: "None is found in a local authority only if no open partnership covers it.",
  },
  {
    code: "dates-contradict",
    severity: error,
    rule: "What begins does so before it ends, and is published before it is read.",
  },
  {
    code: "status-contradicts-date",
    severity: error,
    rule: "Only what is closed has a date of closure. A closed body without one is right: the date is not known.",
  },
  {
    code: "code-not-of-its-day",
    severity: error,
    rule: "A GSS code that is given with a day stood for an area on that day.",
  },
  { code: "more-than-one-row", severity: error, rule: "A data set is described by one row." },
  {
    code: "change-does-not-fit",
    severity: error,
    rule: "A change is applied to the version that it was made from.",
  },
];

/** Where a problem lies. */
export interface ProblemPlace {
  readonly file?: string;
  readonly sheet?: string;
  /** The header is row 1. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

/** A problem of a rule in the catalogue, with the rule's severity. */
export function makeProblem(
  code: ProblemCode,
  place: ProblemPlace,
  message: string,
  remedy: string,
): Problem {
  const rule = problemCodes.find((entry) => entry.code === code);
  if (rule === undefined) throw new Error(`${code} is not in the catalogue`);
  return { severity: rule.severity, code, ...place, message, remedy };
}
