import type { Question } from "@abep/survey/instrument";
import { Link } from "../../../components/link.js";
import { PageHeading } from "../../../components/page-heading.js";
import { surveyPath } from "../../../routing/places.js";
import type { PlacedQuestion } from "./placed-questions.js";

export interface QuestionHeadProps {
  readonly placed: PlacedQuestion;
  /** How many questions there are. */
  readonly of: number;
  /** When it was asked, in words; absent when everybody was. */
  readonly askedIf: string | undefined;
}

/** How a question was put: its place, wording and help, who was asked, earlier wordings. */
export function QuestionHead({ placed, of, askedIf }: QuestionHeadProps) {
  const { question, section, number } = placed;
  return (
    <header className="question-head">
      <p className="kicker">
        <Link to={surveyPath("questions")}>Questions</Link> · {section} · question {number} of {of}
      </p>
      <PageHeading title={question.text}>{question.text}</PageHeading>
      {question.help !== undefined && <p className="quiet">{question.help}</p>}
      <p className="quiet small">
        {kindWords(question)} {askedWords(askedIf)}
      </p>
      {(question.earlier ?? []).map(({ version, text }) => (
        <p key={version} className="quiet small">
          In version {version} it read: “{text}”
        </p>
      ))}
    </header>
  );
}

/** Who was asked, from the condition as the codebook has it. */
function askedWords(askedIf: string | undefined): string {
  if (askedIf === undefined) return "Everybody was asked.";
  const exception = /^not \(([^()]+)\)$/.exec(askedIf)?.[1];
  return exception === undefined ? `Asked if ${askedIf}.` : `Asked unless ${exception}.`;
}

/** How a question is answered, in a sentence. */
function kindWords(question: Question): string {
  switch (question.kind) {
    case "single":
      return "One answer.";
    case "multiple":
      return question.most === undefined ? "Any answers." : `Up to ${question.most} answers.`;
    case "matrix":
      return `${question.items.length} statements, one answer to each.`;
    case "rank":
      return question.top === undefined
        ? `${question.answers.length} options, put in order.`
        : `${question.answers.length} options, the first ${question.top} put in order.`;
    case "number":
      return question.unit === undefined ? "A number." : `A number, in ${question.unit}.`;
    case "text":
      return "In words.";
    case "area":
      return "A local authority, told by region: one has too few respondents.";
    case "identifier":
      return "An identifier.";
  }
}
