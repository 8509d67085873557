import type { Problem } from "../problems/problem.js";

/** The stable names of the rules that a returned verification pack is held to. */
export type GatheringProblemCode =
  | "no-pack"
  | "unknown-answer"
  | "answer-without-value"
  | "unknown-pack-item"
  | "pack-record-gone"
  | "unknown-addition-form";

interface GatheringRule {
  readonly code: GatheringProblemCode;
  readonly severity: Problem["severity"];
  readonly rule: string;
}

const error = "error";
const warning = "warning";

/** Every rule that a returned verification pack is held to. */
export const gatheringRules: readonly GatheringRule[] = [
  {
    code: "no-pack",
    severity: error,
    rule: "A returned pack is the workbook or JSON file that was sent, with answers.",
  },
  {
    code: "unknown-answer",
    severity: error,
    rule: "An answer to whether something is right is yes, no, not known, or empty.",
  },
  {
    code: "answer-without-value",
    severity: warning,
    rule: "Who says that something is not right says what is; else it is noted as disputed.",
  },
  { code: "unknown-pack-item", severity: error, rule: "An answer bears the Ref of a question." },
  {
    code: "pack-record-gone",
    severity: error,
    rule: "The record that an answer is about is still in the data set.",
  },
  {
    code: "unknown-addition-form",
    severity: warning,
    rule: "What is added is of one of the forms of collaboration; else it is recorded as another.",
  },
];
