import type { Problem } from "@abep/domain";
import { useState } from "react";
import { Button } from "../../../components/button.js";

/** Rows of the table that are shown at once. */
const page = 100;

export interface ProblemTableProps {
  readonly problems: readonly Problem[];
  /** Names the table. */
  readonly caption: string;
}

/** Problems with file, row, column, value, what is wrong and what to do. */
export function ProblemTable({ problems, caption }: ProblemTableProps) {
  const [limit, setLimit] = useState(page);
  return (
    <>
      <div className="work-table work-problems" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="hidden-visually">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">File</th>
              <th scope="col">Row</th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">What is wrong</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, limit).map((problem, at) => (
              <tr key={at}>
                <td>{problem.severity === "error" ? "Error" : "Warning"}</td>
                <td>{[problem.file, problem.sheet].filter(Boolean).join(", ")}</td>
                <td className="number">{problem.row}</td>
                <td>{problem.column}</td>
                <td>{problem.value}</td>
                <td>{problem.message}</td>
                <td>{problem.remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > limit && (
        <Button
          onClick={() => {
            setLimit(limit + page);
          }}
        >
          Show {Math.min(page, problems.length - limit)} more of {problems.length}
        </Button>
      )}
    </>
  );
}
