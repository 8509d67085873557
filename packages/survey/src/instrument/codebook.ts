import Papa from "papaparse";
import type { AnswerOption, Instrument, Question } from "./schema.js";
import type { Placed } from "./walk.js";
import { answersOf, conditionInWords, conditionsOf, placedQuestions } from "./walk.js";

/** A column of the data, or one of its codes. */
export interface CodebookRow {
  readonly variable: string;
  readonly question: number;
  readonly kind: string;
  readonly wording: string;
  /** The statement of a matrix, or the option of a set. */
  readonly item: string;
  readonly code: string;
  readonly label: string;
  /** The kind of missing answer that the code stands for. */
  readonly missing: string;
  readonly asked_if: string;
  /** The scales that it counts towards, those that turn it marked so. */
  readonly scales: string;
}

/**
 * What each column of the data holds: a row a code, or one a column that has no codes. Items of a matrix are columns
 * of their own, and so are the ranks of each option of a ranking; a set is one column of its options.
 */
export function codebook(instrument: Instrument): readonly CodebookRow[] {
  return placedQuestions(instrument).flatMap((placed) => questionRows(placed, instrument));
}

function questionRows(placed: Placed, instrument: Instrument): readonly CodebookRow[] {
  const { question, number } = placed;
  const common = {
    question: number,
    kind: question.kind,
    wording: question.text,
    asked_if: conditionsOf(placed)
      .map((condition) => conditionInWords(condition, instrument))
      .join(" and "),
  };
  const codes: readonly (AnswerOption | undefined)[] =
    question.kind === "rank" || answersOf(question).length === 0
      ? [undefined]
      : answersOf(question);
  return variablesOf(question).flatMap(({ variable, item }) =>
    codes.map((answer) => ({
      ...common,
      variable,
      item,
      code: answer?.code ?? "",
      label: answer?.label ?? "",
      missing: answer?.missing ?? "",
      scales: scalesOf(variable, instrument),
    })),
  );
}

/** The columns of a question, each with the statement or option that it is of. */
function variablesOf(
  question: Question,
): readonly { readonly variable: string; readonly item: string }[] {
  switch (question.kind) {
    case "matrix":
      return question.items.map(({ id, text }) => ({ variable: id, item: text }));
    case "rank":
      return question.answers.map(({ code, label }) => ({
        variable: `${question.id}_${code}`,
        item: label,
      }));
    default:
      return [{ variable: question.id, item: "" }];
  }
}

function scalesOf(variable: string, { scales }: Instrument): string {
  return scales
    .filter(({ items }) => items.includes(variable))
    .map(({ id, reversed }) => (reversed.includes(variable) ? `${id} (reversed)` : id))
    .join("; ");
}

const columns: readonly (keyof CodebookRow)[] = [
  "variable",
  "question",
  "kind",
  "wording",
  "item",
  "code",
  "label",
  "missing",
  "asked_if",
  "scales",
];

/** The codebook as CSV (RFC 4180); cells that a spreadsheet would take for formulas are made text. */
export function codebookCsv(instrument: Instrument): string {
  return Papa.unparse([...codebook(instrument)], {
    columns: [...columns],
    escapeFormulae: true,
    newline: "\r\n",
  });
}

/** The codebook as Markdown, a section a question. */
export function codebookMarkdown(instrument: Instrument): string {
  const { title, version, purpose, consent, length, scales } = instrument;
  return [
    `# ${line(title)}: codebook`,
    `Version ${line(version)}. ${line(purpose)}`,
    `It takes about ${length.minutes} minutes. ${line(length.basis)}`,
    `${line(consent.text)} ${line(consent.retention)}`,
    ...placedQuestions(instrument).map((placed) => questionMarkdown(placed, instrument)),
    ...(scales.length > 0 ? ["## Scales", ...scales.map(scaleMarkdown)] : []),
    "",
  ].join("\n\n");
}

function questionMarkdown(placed: Placed, instrument: Instrument): string {
  const { question, number } = placed;
  const rows = questionRows(placed, instrument);
  const answers = answersOf(question);
  const asked = rows[0]?.asked_if ?? "";
  return [
    `## ${number}. ${line(question.text)}`,
    [
      `\`${question.id}\`, ${question.kind}`,
      ...(asked === "" ? [] : [`asked if ${line(asked)}`]),
    ].join("; "),
    ...("items" in question || question.kind === "rank"
      ? [
          variablesOf(question)
            .map(({ variable, item }) => `- \`${variable}\`: ${line(item)}`)
            .join("\n"),
        ]
      : []),
    ...(answers.length > 0 && question.kind !== "rank" ? [table(answers)] : []),
    ...(question.earlier ?? []).map(
      ({ version, text }) => `Wording of version ${line(version)}: ${line(text)}`,
    ),
  ].join("\n\n");
}

function table(answers: readonly AnswerOption[]): string {
  return [
    "| Code | Answer | Missing |",
    "| ---- | ------ | ------- |",
    ...answers.map(
      ({ code, label, missing = "" }) => `| ${cell(code)} | ${cell(label)} | ${missing} |`,
    ),
  ].join("\n");
}

function scaleMarkdown({
  id,
  title,
  high,
  items,
  reversed,
  minimumValid,
}: Instrument["scales"][number]): string {
  const named = items.map((item) => `\`${item}\`${reversed.includes(item) ? " (reversed)" : ""}`);
  return `**${line(title)}** (\`${id}\`): ${line(high)} Items: ${named.join(", ")}. At least ${minimumValid} must be answered.`;
}

/** Text for one line of Markdown: what a reader wrote is never markup. */
function line(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#]/g, "\\$&");
}

function cell(text: string): string {
  return line(text).replaceAll("|", "\\|");
}
