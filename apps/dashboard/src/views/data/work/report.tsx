import type { OpenDataset } from "../../../datasets/store.js";
import type { DatasetHead, MatchedTable } from "../../../datasets/types.js";
import { useDatasets } from "../../../datasets/use-datasets.js";
import { capitalised, countOf, listOf } from "../../../format/text.js";
import { BusyButton } from "./busy-button.js";
import { FileField } from "./file-field.js";
import { ProblemTable } from "./problem-table.js";
import { saveMade } from "./save.js";

/** What was found as a data set was read: its tables, its problems, and the rows to be mended. */
export function Report({ open: { head, engine, files } }: { readonly open: OpenDataset }) {
  const { store } = useDatasets();
  const { errors, warnings, rejected, problems, tables, passedOver, matched } = head;
  return (
    <section aria-labelledby="report">
      <h2 id="report">What was found</h2>
      <p>{reportWords(head)}</p>
      <ul className="work-tables" role="list">
        {tables.map(({ file, rows }) => (
          <li key={file}>
            <span className="data-code">{file}</span> {countOf(rows, "row")}
          </li>
        ))}
      </ul>
      {passedOver.length > 0 && <p>Passed over, as they hold no table: {passedOver.join(", ")}.</p>}
      {matched.map((table, at) => (
        <p key={at}>{matchedWords(table)}</p>
      ))}
      {files !== undefined && head.matchable && (
        <div className="work-tools on-screen">
          <BusyButton work={() => store.matchAgain()}>Match the columns by hand</BusyButton>
        </div>
      )}
      {rejected > 0 && (
        <div className="work-box on-screen">
          <p>
            The rows that are not used can be downloaded, each with what is wrong with it. Mend them
            and give the files back: they join the rows that are used.
          </p>
          <BusyButton icon="download" work={() => saveMade(engine.mendFile())}>
            Download {countOf(rejected, "row")} to mend
          </BusyButton>
          <FileField
            label="Mended rows"
            help="The files that end in -to-mend, as CSV or saved as .xlsx, or the .zip of them, with the cells put right. The columns “problem” and “remedy” can stay. Rows of tables that you do not give back stay to be mended."
            accept=".csv,.xlsx,.zip,text/csv,application/zip"
            multiple
            onFiles={(given) => {
              void store.mend(given);
            }}
          />
        </div>
      )}
      {problems.length > 0 && (
        <>
          {problems.length < errors + warnings && (
            <p>The first {countOf(problems.length, "problem")} of them, errors first:</p>
          )}
          <ProblemTable problems={problems} caption="Problems that were found" />
        </>
      )}
    </section>
  );
}

function reportWords({ errors, warnings, rejected }: DatasetHead): string {
  if (errors + warnings === 0) return "Every row was read: nothing is wrong.";
  const worth =
    warnings === 0
      ? ""
      : ` ${countOf(warnings, "warning")} ${warnings === 1 ? "is" : "are"} worth a look.`;
  if (errors === 0) return `Every row was read.${worth}`;
  if (rejected === 0)
    return `${countOf(errors, "error")}, and every row that was read is used.${worth}`;
  return `${countOf(errors, "error")}: ${countOf(rejected, "row")} ${rejected === 1 ? "is" : "are"} not used, and all others are.${worth}`;
}

/** How the columns of a file were matched, and what of it is left out. */
function matchedWords({ file, sheet, as, left, kept }: MatchedTable): string {
  const name = sheet === undefined ? file : `sheet “${sheet}” of ${file}`;
  const when = kept ? ", as its columns were matched an earlier time" : "";
  const begin = name === file ? name : capitalised(name);
  if (as === undefined) return `${begin} is left out${when}.`;
  const out = left.length === 0 ? "" : ` Left out: ${listOf(left.map((text) => `“${text}”`))}.`;
  const read = as === file ? "is read" : `is read as ${as}`;
  return `${begin} ${read}${when}.${out}`;
}
