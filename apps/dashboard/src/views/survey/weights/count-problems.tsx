import type { Problem } from "@abep/survey";
import { capitalised, countOf } from "../../../format/text.js";

/** So many problems are listed; the others are of the kind. */
const LISTED = 50;

/** What is wrong with a file of counts: row, column, value, and what to do. */
export function CountProblems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="weights-problems" role="alert">
      <p>
        <strong>The counts were not taken over:</strong> {countOf(problems.length, "problem")} to
        mend. The weights are as they were before.
      </p>
      <ul>
        {problems.slice(0, LISTED).map(({ row, column, message, remedy }, at) => (
          <li key={at}>
            {place(row, column)}
            {message} {remedy}
          </li>
        ))}
      </ul>
      {problems.length > LISTED && <p>And {problems.length - LISTED} more.</p>}
    </div>
  );
}

function place(row: number | undefined, column: string | undefined): string {
  const parts = [
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(", ");
  return parts === "" ? "" : `${capitalised(parts)}: `;
}
