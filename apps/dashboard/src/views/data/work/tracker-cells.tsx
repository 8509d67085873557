import type { TrackerCell } from "@abep/domain";
import { findTerm, forms, researchStatuses } from "@abep/domain/vocabulary";
import { authorities, type Authority } from "@abep/geography";
import { useState } from "react";
import { Button } from "../../../components/button.js";
import { Link } from "../../../components/link.js";
import { saveFile } from "../../../files/save-file.js";
import { formatDate } from "../../../format/date.js";
import { countOf, formatCount } from "../../../format/text.js";
import { areaPath } from "../../../routing/places.js";
import { flagWords } from "./tracker-query.js";

const known = new Map<string, Authority>(authorities().map((one) => [one.gss, one]));

const page = 100;
const header = ["GSS code", "LA", "Form", "Status", "Records", "As at", "Researcher", "To do"];

/** Cells one by one, with what is to be done about each. */
export function Cells({ cells }: { readonly cells: readonly TrackerCell[] }) {
  const [limit, setLimit] = useState(page);
  return (
    <section aria-labelledby="cells">
      <h2 id="cells">LA by LA</h2>
      <p>
        {cells.length === 0
          ? "There is no LA and form of this kind."
          : `${countOf(cells.length, "LA and form", "LAs and forms")} of this kind.`}
      </p>
      {cells.length > 0 && (
        <>
          <div className="work-table" role="region" aria-label="LAs and forms" tabIndex={0}>
            <table>
              <caption className="hidden-visually">LAs and forms of this kind</caption>
              <thead>
                <tr>
                  {header.slice(1).map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cells.slice(0, limit).map((cell) => (
                  <tr key={`${cell.gss} ${cell.form}`}>
                    <th scope="row">
                      <Link to={areaPath(cell.gss)}>{known.get(cell.gss)?.shortName}</Link>
                    </th>
                    {cellWords(cell)
                      .slice(2)
                      .map((text, column) => (
                        <td key={column}>{text}</td>
                      ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="work-tools on-screen">
            {cells.length > limit && (
              <Button
                onClick={() => {
                  setLimit(limit + page);
                }}
              >
                Show {Math.min(page, cells.length - limit)} more of {formatCount(cells.length)}
              </Button>
            )}
            <Button
              icon="download"
              onClick={() => {
                void saveCells(cells);
              }}
            >
              All of them as CSV
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function cellWords(cell: TrackerCell): readonly string[] {
  const { gss, form, status, recorded, date, researcher = "" } = cell;
  const todo = (["unknown", "stale", "unconfirmed"] as const).filter((flag) => cell[flag]);
  return [
    gss,
    known.get(gss)?.name ?? gss,
    findTerm(forms, form)?.label ?? form,
    findTerm(researchStatuses, status)?.label ?? status,
    String(recorded),
    date === undefined ? "Undated" : formatDate(date),
    researcher,
    todo.map((flag) => flagWords[flag]).join(", "),
  ];
}

async function saveCells(cells: readonly TrackerCell[]): Promise<void> {
  const { spreadsheetCsv } = await import("../../../files/csv.js");
  saveFile("coverage-tracker.csv", "text/csv", spreadsheetCsv(header, cells.map(cellWords)));
}
