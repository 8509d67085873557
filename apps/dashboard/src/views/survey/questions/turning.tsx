import { Link } from "../../../components/link.js";
import type { SelectionState } from "../selection-query.js";
import type { PlacedQuestion } from "./placed-questions.js";
import { questionPlace } from "./question-query.js";

export interface TurningProps {
  readonly placed: PlacedQuestion;
  readonly all: readonly PlacedQuestion[];
  readonly state: SelectionState;
}

/** The way to the question before and after, for the same respondents. */
export function Turning({ placed, all, state }: TurningProps) {
  const before = all[placed.number - 2];
  const after = all[placed.number];
  return (
    <nav className="question-turning on-screen" aria-label="Next and previous question">
      {before !== undefined && (
        <Link to={questionPlace(before.question.id, state)} rel="prev">
          <span className="quiet small">Previous question</span>
          {before.question.text}
        </Link>
      )}
      {after !== undefined && (
        <Link to={questionPlace(after.question.id, state)} rel="next">
          <span className="quiet small">Next question</span>
          {after.question.text}
        </Link>
      )}
    </nav>
  );
}
