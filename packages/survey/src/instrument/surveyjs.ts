import type { AnswerOption, Condition, Instrument, Question, Section } from "./schema.js";

/** What JSON can hold. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/**
 * The questionnaire as SurveyJS reads it (`Survey.Model`): a page a section, routing as `visibleIf`, codes as values
 * and labels as texts.
 */
export function toSurveyJs(instrument: Instrument): Json {
  const { title, language, consent, length, sections } = instrument;
  return {
    title,
    locale: language,
    description: `${consent.text} ${consent.retention} About ${length.minutes} minutes.`,
    showQuestionNumbers: "on",
    pages: sections.map(page),
  };
}

function page({ id, title, text, askIf, questions }: Section): Json {
  return {
    name: id,
    title,
    ...(text === undefined ? {} : { description: text }),
    ...(askIf === undefined ? {} : { visibleIf: expression(askIf) }),
    elements: questions.map(element),
  };
}

function element(question: Question): Json {
  const { id, text, help, required, askIf } = question;
  return {
    name: id,
    title: text,
    ...(help === undefined ? {} : { description: help }),
    ...(required === true ? { isRequired: true } : {}),
    ...(askIf === undefined ? {} : { visibleIf: expression(askIf) }),
    ...typed(question),
  };
}

function typed(question: Question): Readonly<Record<string, Json>> {
  switch (question.kind) {
    case "single":
      return { type: "radiogroup", choices: choices(question.answers) };
    case "multiple":
      return {
        type: "checkbox",
        choices: choices(question.answers),
        ...(question.most === undefined ? {} : { maxSelectedChoices: question.most }),
      };
    case "matrix":
      return {
        type: "matrix",
        rows: question.items.map(({ id, text }) => ({ value: id, text })),
        columns: choices(question.answers),
      };
    case "rank":
      return {
        type: "ranking",
        choices: choices(question.answers),
        ...(question.top === undefined
          ? {}
          : { selectToRankEnabled: true, maxSelectedChoices: question.top }),
      };
    case "number":
      return {
        type: "text",
        inputType: "number",
        ...(question.least === undefined ? {} : { min: question.least }),
        ...(question.most === undefined ? {} : { max: question.most }),
      };
    case "text":
      return { type: question.long === true ? "comment" : "text" };
    case "area":
    case "identifier":
      return { type: "text" };
  }
}

function choices(answers: readonly AnswerOption[]): Json {
  return answers.map(({ code, label }) => ({ value: code, text: label }));
}

/** A condition in SurveyJS's own language. */
function expression(condition: Condition): string {
  if ("not" in condition) return `!(${expression(condition.not)})`;
  if ("question" in condition) {
    const codes = condition.is.map(
      (code) => `'${code.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
    );
    return `{${condition.question}} anyof [${codes.join(", ")}]`;
  }
  const [parts, word] = "all" in condition ? [condition.all, " and "] : [condition.any, " or "];
  return parts.map((part) => `(${expression(part)})`).join(word);
}
