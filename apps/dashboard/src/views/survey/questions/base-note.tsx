import { Link } from "../../../components/link.js";
import { countOf, formatCount, listOf } from "../../../format/text.js";
import type { QuestionFigures } from "../../../survey/figures/types.js";
import { tablePlace } from "../tables/tables-query.js";
import type { QuestionState } from "./question-query.js";

export interface BaseNoteProps {
  readonly figures: QuestionFigures;
  readonly state: QuestionState;
}

/** How many answered, how many did not and why, and which answers nobody gave. */
export function BaseNote({ figures, state }: BaseNoteProps) {
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
          Left out of the figures:{" "}
          {listOf(
            unanswered.map(
              ({ why, n }) => `${n === undefined ? "[c]" : formatCount(n)} who ${why}`,
            ),
          )}
          .
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
          <Link to={placeOf(figures, state)}>Put it in a table with another question</Link>, with a
          test of whether groups differ.
        </p>
      )}
    </section>
  );
}

function canStandInTable(kind: QuestionFigures["question"]["kind"]): boolean {
  return ["single", "multiple", "matrix", "number"].includes(kind);
}

function placeOf(figures: QuestionFigures, state: QuestionState): string {
  const { of, by, where } = state;
  return tablePlace({ rows: rowOf(figures, state), columns: by, of, where });
}

/** What stands for the question among the rows of a table: of a matrix, one statement. */
function rowOf({ question }: QuestionFigures, { item }: QuestionState): string {
  if (question.kind !== "matrix") return question.id;
  const chosen = question.items.find(({ id }) => id === item) ?? question.items[0];
  return chosen?.id ?? question.id;
}
