import type { OpenDataset } from "../../../datasets/store.js";
import { useDatasets } from "../../../datasets/use-datasets.js";
import { MatchColumns } from "./columns/match-columns.js";
import { KeptColumns } from "./columns/kept-columns.js";
import { Differences } from "./differences.js";
import { Exports } from "./exports.js";
import { FileField } from "./file-field.js";
import { Report } from "./report.js";
import { WorkPage } from "./work-page.js";

const tableFiles = ".csv,.tsv,.txt,.xlsx,.json,.zip,text/csv,application/json,application/zip";

/** Opens a team's own data set, says what is wrong with it, and writes it in other formats. */
export default function FilesView() {
  const { opening } = useDatasets();
  return (
    <WorkPage
      title="Your own files"
      heading="Open a data set of your own"
      lead="The CSV files of a data set, one workbook with a sheet for each table, or the JSON of an earlier export: it is checked row by row, compared with what this site shows, and written in the format that you need. Nothing leaves this browser."
      instead={opening?.kind === "matching" ? <MatchColumns opening={opening} /> : undefined}
    >
      {(open) => (
        <>
          <OpenFiles open={open} />
          <Report open={open} />
          <Differences open={open} key={`differences ${open.revision}`} />
          <Exports open={open} />
        </>
      )}
    </WorkPage>
  );
}

function OpenFiles({ open }: { readonly open: OpenDataset }) {
  const { store } = useDatasets();
  return (
    <div className="work-box on-screen">
      <FileField
        label="Files of a data set"
        help="All CSV files at once or in one .zip, or one .xlsx or .json file. The names of files, sheets and columns are those of the data dictionary; of others you are asked what they stand for."
        accept={tableFiles}
        multiple
        onFiles={store.openFiles}
      />
      {open.unsaved && (
        <p className="work-trouble">
          What was mended or taken over here is in no file yet: take it away below before you open
          other files.
        </p>
      )}
      <KeptColumns open={open} />
    </div>
  );
}
