import type { OpenDataset } from "../../../datasets/store.js";
import { useDatasets } from "../../../datasets/use-datasets.js";
import { countOf } from "../../../format/text.js";
import { BusyButton } from "./busy-button.js";
import { Differences } from "./differences.js";
import { Exports } from "./exports.js";
import { FileField } from "./file-field.js";
import { ProblemTable } from "./problem-table.js";
import { saveMade } from "./save.js";
import { WorkPage } from "./work-page.js";

const tableFiles = ".csv,.tsv,.txt,.xlsx,.json,text/csv,application/json";

/** Opens a team's own data set, says what is wrong with it, and writes it in other formats. */
export default function FilesView() {
  const { store } = useDatasets();
  return (
    <WorkPage
      title="Your own files"
      heading="Open a data set of your own"
      lead="The CSV files of a data set, one workbook with a sheet for each table, or the JSON of an earlier export: it is checked row by row, compared with what this site shows, and written in the format that you need. Nothing leaves this browser."
    >
      {(open) => (
        <>
          <div className="work-box on-screen">
            <FileField
              label="Files of a data set"
              help="All CSV files at once, or one .xlsx or .json file. The names of files, sheets and columns are those of the data dictionary."
              accept={tableFiles}
              multiple
              onFiles={store.openFiles}
            />
          </div>
          <Report open={open} />
          <Differences open={open} key={`differences ${open.revision}`} />
          <Exports open={open} />
        </>
      )}
    </WorkPage>
  );
}

function Report({ open: { head, engine } }: { readonly open: OpenDataset }) {
  const { store } = useDatasets();
  const { errors, warnings, rejected, problems, tables, passedOver } = head;
  return (
    <section aria-labelledby="report">
      <h2 id="report">What was found</h2>
      <p>{reportWords(errors, warnings, rejected)}</p>
      <ul className="work-tables" role="list">
        {tables.map(({ file, rows }) => (
          <li key={file}>
            <span className="data-code">{file}</span> {countOf(rows, "row")}
          </li>
        ))}
      </ul>
      {passedOver.length > 0 && <p>Passed over, as they hold no table: {passedOver.join(", ")}.</p>}
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
            help="The files that end in -to-mend.csv, with the cells put right. The columns “problem” and “remedy” can stay."
            accept=".csv,text/csv"
            multiple
            onFiles={(files) => {
              void store.mend(files);
            }}
          />
        </div>
      )}
      {problems.length > 0 && (
        <ProblemTable problems={problems} caption="Problems that were found" />
      )}
    </section>
  );
}

function reportWords(errors: number, warnings: number, rejected: number): string {
  if (errors + warnings === 0) return "Every row was read: nothing is wrong.";
  const worth =
    warnings === 0
      ? ""
      : ` ${countOf(warnings, "warning")} ${warnings === 1 ? "is" : "are"} worth a look.`;
  if (errors === 0) return `Every row was read.${worth}`;
  return `${countOf(errors, "error")}: ${countOf(rejected, "row")} ${rejected === 1 ? "is" : "are"} not used, and all others are.${worth}`;
}
