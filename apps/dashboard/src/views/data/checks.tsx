import { Loads } from "../../components/loads.js";
import { loadReport, type ProblemGroup } from "../../data/shipped.js";
import { countOf } from "../../format/text.js";

/** What the checks of the data set have to say that is not an error: those stop a publication. */
export function Checks() {
  return (
    <>
      <p>
        Before anything is published, every row is checked by itself, against the other tables and
        against the LAs of today. A data set with an error is not published. Warnings are worth a
        look, and stand here until somebody has looked.
      </p>
      <Loads load={loadReport} what="the report of the checks" lines={4}>
        {({ problems }) =>
          problems.length === 0 ? (
            <p>There is no warning.</p>
          ) : (
            <div className="data-folds">
              {problems.map((group) => (
                <Group key={`${group.file} ${group.code}`} group={group} />
              ))}
            </div>
          )
        }
      </Loads>
    </>
  );
}

function Group({ group: { file, count, cases } }: { readonly group: ProblemGroup }) {
  return (
    <details>
      <summary>
        {countOf(count, "warning")} in <span className="data-code">{file}</span>
        {cases[0] && <>, such as: {cases[0].message}</>}
      </summary>
      <ul>
        {cases.map(({ row, column, message, remedy }, index) => (
          <li key={`${row ?? index} ${column ?? ""}`}>
            {row !== undefined && <>Row {row}</>}
            {column !== undefined && <>, {column}</>}
            {row !== undefined && ": "}
            {message} <span className="quiet">{remedy}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
