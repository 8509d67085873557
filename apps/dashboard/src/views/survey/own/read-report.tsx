import { useId, useState } from "react";
import { Button } from "../../../components/button.js";
import { Select } from "../../../components/select.js";
import { capitalised, formatCount } from "../../../format/text.js";
import type { StudyHead } from "../../../survey/engine/types.js";
import { saveFile } from "../../../files/save-file.js";
import { problemRows, problemHeader, problemWords } from "./problem-words.js";

/** Rows of the table that are shown at once. */
const PAGE = 100;

/** What was found wrong with a file: every problem with row, column, value and remedy. */
export function ReadReport({
  head,
  fileName,
}: {
  readonly head: StudyHead;
  readonly fileName: string;
}) {
  const [code, setCode] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const caption = useId();
  const { problems, problemCounts, ignored } = head;
  const shown = code === "" ? problems : problems.filter((problem) => problem.code === code);
  return (
    <section className="own-report" aria-labelledby={caption}>
      <h2 id={caption}>What was found in the file</h2>
      <p>{problemWords(head)}</p>
      {ignored.length > 0 && (
        <p>
          Columns that belong to no question were left aside: {ignored.slice(0, 12).join(", ")}
          {ignored.length > 12 && ` and ${ignored.length - 12} more`}.
        </p>
      )}
      {problems.length > 0 && (
        <>
          <div className="own-tools on-screen">
            <Select
              label="Show"
              value={code}
              options={[
                { value: "", label: "All of them" },
                ...[...problemCounts].map(([value, count]) => ({
                  value,
                  label: `${capitalised(value.replaceAll("-", " "))} (${formatCount(count)})`,
                })),
              ]}
              onChange={(value) => {
                setCode(value);
                setLimit(PAGE);
              }}
            />
            <Button
              icon="download"
              onClick={() => {
                void saveProblems(head, fileName);
              }}
            >
              All problems as CSV
            </Button>
          </div>
          <div className="own-table" role="region" aria-label="Table of problems" tabIndex={0}>
            <table>
              <caption className="hidden-visually">Problems of {fileName}</caption>
              <thead>
                <tr>
                  {problemHeader.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {problemRows(shown.slice(0, limit)).map((row, at) => (
                  <tr key={at}>
                    {row.map((cell, column) => (
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {shown.length > limit && (
            <Button
              onClick={() => {
                setLimit(limit + PAGE);
              }}
            >
              Show {Math.min(PAGE, shown.length - limit)} more of {shown.length}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

async function saveProblems({ problems }: StudyHead, fileName: string): Promise<void> {
  const { spreadsheetCsv } = await import("../../../files/csv.js");
  const name = `problems-of-${fileName.replace(/\.[^.]*$/, "")}.csv`;
  saveFile(name, "text/csv", spreadsheetCsv(problemHeader, problemRows(problems)));
}
