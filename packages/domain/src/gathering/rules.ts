import type { Problem } from "../problems/problem.js";

/** The stable names of the rules that a returned verification pack is held to. */
export type GatheringProblemCode =
  | "no-pack"
  | "pack-of-another-authority"
  | "pack-sheet-missing"
  | "pack-column-missing"
  | "pack-column-added"
  | "pack-rows-missing"
  | "recorded-text-changed"
  | "unknown-answer"
  | "repeated-answer"
  | "answer-date"
  | "pack-older-than-taken"
  | "unknown-pack-item"
  | "pack-record-gone"
  | "pack-base-missing"
  | "pack-list-changed"
  | "answer-without-value"
  | "answer-contradicts-itself"
  | "unknown-addition-form"
  | "addition-already-recorded"
  | "contact-out-of-order"
  | "contact-still-to-come"
  | "repeated-contact"
  | "contact-day-not-known";

interface GatheringRule {
  readonly code: GatheringProblemCode;
  readonly severity: Problem["severity"];
  readonly rule: string;
}

const error = "error";
const warning = "warning";

/** Every rule that a returned verification pack and the contact log are held to. */
export const gatheringRules: readonly GatheringRule[] = [
  {
    code: "no-pack",
    severity: error,
    rule: "A returned pack is the workbook or JSON file that was sent, with answers.",
  },
  {
    code: "pack-of-another-authority",
    severity: error,
    rule: "A pack speaks of one authority: of its own role, its lists, and partnerships that reach it.",
  },
  {
    code: "pack-sheet-missing",
    severity: warning,
    rule: "A returned pack has the cover, the form and the sheet for what is missing.",
  },
  {
    code: "pack-column-missing",
    severity: warning,
    rule: "The form has the columns with which it was sent.",
  },
  {
    code: "pack-column-added",
    severity: warning,
    rule: "What is said of a statement stands in the columns for it; what stands in others is a comment.",
  },
  {
    code: "pack-rows-missing",
    severity: warning,
    rule: "The form has all statements that were sent; what was deleted counts as not answered.",
  },
  {
    code: "recorded-text-changed",
    severity: warning,
    rule: "What is right stands in the column for it, and what is recorded is not written over.",
  },
  {
    code: "unknown-answer",
    severity: error,
    rule: "An answer is Correct, Not correct, No longer true, Don't know, or empty.",
  },
  { code: "repeated-answer", severity: error, rule: "Each statement is answered once." },
  {
    code: "answer-date",
    severity: warning,
    rule: "An answer is given after the pack was made, and not after today.",
  },
  {
    code: "pack-older-than-taken",
    severity: warning,
    rule: "The answers of an authority are taken over in the order in which they were given.",
  },
  { code: "unknown-pack-item", severity: error, rule: "An answer bears the Ref of a question." },
  {
    code: "pack-record-gone",
    severity: error,
    rule: "The record that an answer is about is still in the data set.",
  },
  {
    code: "pack-base-missing",
    severity: warning,
    rule: "A returned pack says what had been recorded when it was made.",
  },
  {
    code: "pack-list-changed",
    severity: warning,
    rule: "A list that is confirmed is the one that was sent.",
  },
  {
    code: "answer-without-value",
    severity: warning,
    rule: "Who says that something is not right says what is; else it is noted as disputed.",
  },
  {
    code: "answer-contradicts-itself",
    severity: warning,
    rule: "Beside what is correct, or not known, nothing else is said to be right.",
  },
  {
    code: "unknown-addition-form",
    severity: warning,
    rule: "What is added is of one of the forms of collaboration; else it is recorded as another.",
  },
  {
    code: "addition-already-recorded",
    severity: warning,
    rule: "What is added is not recorded in the authority yet.",
  },
  {
    code: "contact-out-of-order",
    severity: warning,
    rule: "An authority is asked before it is reminded, or answers.",
  },
  {
    code: "contact-still-to-come",
    severity: warning,
    rule: "What the contact log says has happened is not still to come.",
  },
  { code: "repeated-contact", severity: warning, rule: "Each event is logged once." },
  {
    code: "contact-day-not-known",
    severity: warning,
    rule: "An event is logged with its day, from which what is overdue is counted.",
  },
];
