import type { AnswerOption } from "../schema.js";

export const dontKnow: AnswerOption = { code: "dk", label: "Don’t know", missing: "dont_know" };
const notApplicable: AnswerOption = {
  code: "na",
  label: "Does not apply to us",
  missing: "not_applicable",
};
export const ratherNot: AnswerOption = {
  code: "rather_not",
  label: "I would rather not say",
  missing: "refused",
};

export const yesNo: readonly AnswerOption[] = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
  dontKnow,
];

export const agreement: readonly AnswerOption[] = [
  { code: "1", label: "Strongly disagree" },
  { code: "2", label: "Disagree" },
  { code: "3", label: "Neither" },
  { code: "4", label: "Agree" },
  { code: "5", label: "Strongly agree" },
  dontKnow,
];

export const frequency: readonly AnswerOption[] = [
  { code: "1", label: "Never" },
  { code: "2", label: "Once or twice a year" },
  { code: "3", label: "Every term" },
  { code: "4", label: "Every month" },
  { code: "5", label: "Every week" },
  dontKnow,
];

export const usefulness: readonly AnswerOption[] = [
  { code: "1", label: "Not useful" },
  { code: "2", label: "A little useful" },
  { code: "3", label: "Useful" },
  { code: "4", label: "Very useful" },
  notApplicable,
];

export const extent: readonly AnswerOption[] = [
  { code: "1", label: "Not at all" },
  { code: "2", label: "A little" },
  { code: "3", label: "To some extent" },
  { code: "4", label: "A great deal" },
  dontKnow,
];
