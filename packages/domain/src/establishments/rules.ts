import type { Problem } from "../problems/problem.js";

/** The stable names of the rules that a register of schools is held to. */
export type EstablishmentProblemCode =
  | "no-register"
  | "register-column-missing"
  | "register-column-absent"
  | "repeated-urn"
  | "unknown-authority"
  | "divided-authority"
  | "authority-differs"
  | "unknown-type"
  | "unknown-status"
  | "unknown-phase"
  | "phase-not-given"
  | "register-terms-differ"
  | "register-name-unknown"
  | "district-differs"
  | "placed-by-grid"
  | "bad-register-date"
  | "early-register-date"
  | "closing-date-left-out"
  | "closing-date-unknown"
  | "bad-register-number"
  | "bad-register-postcode"
  | "ages-contradict"
  | "trust-name-differs"
  | "trust-incomplete"
  | "problems-unlisted"
  | "warnings-unlisted";

interface EstablishmentRule {
  readonly code: EstablishmentProblemCode;
  readonly severity: Problem["severity"];
  readonly rule: string;
}

const error = "error";
const warning = "warning";

/** Every rule that a register of schools is held to. */
export const establishmentRules: readonly EstablishmentRule[] = [
  { code: "no-register", severity: error, rule: "A register of schools has a column URN." },
  {
    code: "register-column-missing",
    severity: error,
    rule: "A register of schools has the columns that tell its schools apart and where they lie.",
  },
  {
    code: "register-column-absent",
    severity: warning,
    rule: "A register of schools has every column that is read; what one that is absent would say is not known.",
  },
  { code: "repeated-urn", severity: error, rule: "A URN stands for one school of a register." },
  {
    code: "unknown-authority",
    severity: error,
    rule: "A school's DfE number of its local authority is that of one, of today or of the past.",
  },
  {
    code: "divided-authority",
    severity: error,
    rule: "A school of an authority that has been divided says in which district it lies, or where it stands on the grid.",
  },
  {
    code: "placed-by-grid",
    severity: warning,
    rule: "A school of an authority that has been divided names its district; else its grid reference says in which part it lies.",
  },
  {
    code: "district-differs",
    severity: warning,
    rule: "A school's district has the code and the name of one that lies in its authority. At a border, both can be right.",
  },
  {
    code: "authority-differs",
    severity: warning,
    rule: "The GSS code and the name beside a school's DfE number are those of the same authority; the number is taken.",
  },
  {
    code: "unknown-type",
    severity: error,
    rule: "A school's type is one of the register's list.",
  },
  { code: "unknown-status", severity: error, rule: "A school is open, closed or proposed." },
  { code: "unknown-phase", severity: error, rule: "A school's phase is one of the register's." },
  {
    code: "phase-not-given",
    severity: warning,
    rule: "A school's phase is given, if only as “Not applicable”.",
  },
  {
    code: "register-terms-differ",
    severity: error,
    rule: "The code and the name of a school's status, type or phase stand for the same.",
  },
  {
    code: "register-name-unknown",
    severity: warning,
    rule: "The name beside the code of a status, type or phase is one of the register's, of any year; else the code counts.",
  },
  {
    code: "bad-register-date",
    severity: error,
    rule: "A date of a register is written as day, month and year.",
  },
  {
    code: "early-register-date",
    severity: warning,
    rule: "A date of a register is of 1800 or later; one of an older school is left out.",
  },
  {
    code: "closing-date-left-out",
    severity: warning,
    rule: "Only a school that is closed, or proposed to close, has a day on which it closed.",
  },
  {
    code: "closing-date-unknown",
    severity: warning,
    rule: "Where schools are asked for that were open on a day, a closed one says when it closed.",
  },
  {
    code: "bad-register-number",
    severity: warning,
    rule: "Ages, pupils, places, coordinates and numbers of schools and trusts are whole numbers; what is none is left out.",
  },
  {
    code: "bad-register-postcode",
    severity: warning,
    rule: "A postcode has the form of one; what has not is left out.",
  },
  {
    code: "ages-contradict",
    severity: warning,
    rule: "The youngest pupils of a school are no older than the oldest; else both ages are left out.",
  },
  {
    code: "trust-name-differs",
    severity: warning,
    rule: "A trust bears one name in all rows of a register.",
  },
  {
    code: "trust-incomplete",
    severity: warning,
    rule: "A school's trust is given by its number and its name.",
  },
  {
    code: "problems-unlisted",
    severity: error,
    rule: "Of a rule whose breaches are errors, a thousand breaches are listed and the rest counted.",
  },
  {
    code: "warnings-unlisted",
    severity: warning,
    rule: "Of a rule whose breaches are warnings, a thousand breaches are listed and the rest counted.",
  },
];
