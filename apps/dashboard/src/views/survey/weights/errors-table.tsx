import { Downloads, type DataTable } from "@abep/charts";
import { Term } from "../../../glossary/term.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { WeightingEffect } from "../../../survey/figures/weighting-effects.js";
import { fileWords } from "../file-words.js";
import { errorsWords, errorText, errorUnit } from "./effect-words.js";

export interface ErrorsTableProps {
  readonly study: OpenStudy;
  readonly effects: readonly WeightingEffect[];
}

const units = ["schools", "trusts"] as const;

/** Standard errors with schools and with trusts as sampling units, the larger marked. */
export function ErrorsTable({ study, effects }: ErrorsTableProps) {
  const { note, prefix } = fileWords(study);
  if (effects.length === 0) return null;
  return (
    <div className="weights-errors">
      <h3>Errors, with schools and with trusts as units</h3>
      <p className="weights-line">
        Schools of one trust may answer alike. So each error is made twice, with schools and with
        trusts as <Term id="samplingUnit">sampling units</Term>. {errorsWords(effects)}
      </p>
      <div className="scroll-box" tabIndex={0} role="region" aria-label="Standard errors">
        <table>
          <caption className="hidden-visually">Standard errors of weighted figures</caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col" className="number">
                Schools as units
              </th>
              <th scope="col" className="number">
                Trusts as units
              </th>
            </tr>
          </thead>
          <tbody>
            {effects.map(({ id, title, unit, errors }) => (
              <tr key={id}>
                <th scope="row">
                  {title} <span className="quiet">({errorUnit(unit)})</span>
                </th>
                {units.map((each) => (
                  <td
                    key={each}
                    className={errors?.reported === each ? "number weights-larger" : "number"}
                  >
                    {errors === undefined ? "[c]" : errorText(errors[each], unit)}
                    {errors?.reported === each && <span className="weights-mark">reported</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Downloads name={`${prefix}-errors-by-unit`} table={tableOf(effects)} note={note} />
    </div>
  );
}

function tableOf(effects: readonly WeightingEffect[]): DataTable {
  return {
    columns: [
      { id: "figure", label: "Figure", numeric: false, role: "name" },
      { id: "unit", label: "Unit", numeric: false },
      { id: "schools", label: "Standard error, schools as units", numeric: true },
      { id: "trusts", label: "Standard error, trusts as units", numeric: true },
      { id: "reported", label: "Reported", numeric: false },
    ],
    rows: effects.map(({ title, unit, errors }) => [
      title,
      unit === "share" ? "share, 0 to 1" : "score, 0 to 100",
      errors?.schools ?? "[c]",
      errors?.trusts ?? "[c]",
      errors?.reported ?? "[c]",
    ]),
  };
}
