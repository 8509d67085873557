import { Link } from "../../../components/link.js";
import { countOf, formatCount, listOf } from "../../../format/text.js";
import { surveyPath } from "../../../routing/places.js";
import type { QuestionFigures } from "../../../survey/figures/types.js";

/** How many answered, how many did not and why, and which answers nobody gave. */
export function BaseNote({ figures }: { readonly figures: QuestionFigures }) {
  const { slices, answered, unanswered, never, question } = figures;
  return (
    <section className="question-base">
      <h2>Who answered this question</h2>
      <ul>
        {slices.map(({ id, label, n }, at) => {
          const value = answered.measures[at]?.value;
          return (
            <li key={id}>
              {label}:{" "}
              {value === undefined || n === undefined
                ? "withheld [c], as they are too few or would tell how few others are"
                : `${formatCount(value)} of ${countOf(n, "respondent")} answered`}
            </li>
          );
        })}
      </ul>
      {unanswered.length > 0 && (
        <p>
          Of those without an answer,{" "}
          {listOf(
            unanswered.map(({ why, n }) => `${n === undefined ? "[c]" : formatCount(n)} ${why}`),
          )}
          . They are in no share.
        </p>
      )}
      {never.length > 0 && (
        <p>
          Nobody of the group chose{" "}
          {listOf(
            never.map((label) => `“${label}”`),
            "or",
          )}
          .
        </p>
      )}
      {canStandInTable(question.kind) && (
        <p>
          <Link to={`${surveyPath("tables")}?rows=${firstColumn(figures)}`}>
            Put it in a table with another question
          </Link>
          , with a test of whether groups differ.
        </p>
      )}
    </section>
  );
}

function canStandInTable(kind: QuestionFigures["question"]["kind"]): boolean {
  return ["single", "multiple", "matrix", "number"].includes(kind);
}

/** What stands for the question among the rows of a table: of a matrix, its first statement. */
function firstColumn({ question }: QuestionFigures): string {
  return question.kind === "matrix" ? (question.items[0]?.id ?? question.id) : question.id;
}
