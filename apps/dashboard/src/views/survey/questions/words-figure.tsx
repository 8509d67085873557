import { formatCount, listOf } from "../../../format/text.js";
import type { FigureProps } from "./figure-props.js";

/** A question whose answers are no figures: how many there are, and why they are not shown. */
export function WordsFigure({ figures }: FigureProps<"words">) {
  const { question, answered, slices } = figures;
  const counts = slices.map(({ label }, at) => {
    const value = answered.measures[at]?.value;
    const count = value === undefined ? "withheld [c]" : formatCount(value);
    return slices.length === 1 ? count : `${label}: ${count}`;
  });
  return (
    <div className="notice">
      <p className="notice-head">Answered by {listOf(counts)}</p>
      <p>
        {question.kind === "text"
          ? "Answers in a respondent’s own words are not shown here: somebody could be recognised in them, and words must be read and coded before they can be counted."
          : "This tells one respondent’s school or trust from another’s: it weights the answers and counts each once. It is never shown."}
      </p>
    </div>
  );
}
