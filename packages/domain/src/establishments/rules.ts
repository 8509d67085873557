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
  | "bad-register-date"
  | "bad-register-number"
  | "problems-unlisted";

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
    rule: "A school of an authority that has been divided says in which district it lies.",
  },
  {
    code: "authority-differs",
    severity: warning,
    rule: "The GSS code beside a school's DfE number is that of the same authority; the number is taken.",
  },
  {
    code: "unknown-type",
    severity: error,
    rule: "A school's type is one of the register's list.",
  },
  { code: "unknown-status", severity: error, rule: "A school is open, closed or proposed." },
  { code: "unknown-phase", severity: error, rule: "A school's phase is one of the register's." },
  {
    code: "bad-register-date",
    severity: error,
    rule: "A date of a register is written as day, month and year.",
  },
  {
    code: "bad-register-number",
    severity: warning,
    rule: "Ages, pupils, places and coordinates are whole numbers; what is none is left out.",
  },
  {
    code: "problems-unlisted",
    severity: error,
    rule: "Of a rule that is broken thousands of times, a thousand breaches are listed and the rest counted.",
  },
];
