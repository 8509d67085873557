import { Loads } from "../../components/loads.js";
import { loadDownloads, type Downloads } from "../../data/shipped.js";
import { countOf } from "../../format/text.js";

type Entry = Downloads["dictionary"][number];

/** What each column of each table means, a table at a time. */
export function Dictionary() {
  return (
    <>
      <p>
        What every column holds. A cell is never filled to say “no”: blank means not known, or not
        applicable. The terms of each list are explained in vocabulary.csv.
      </p>
      <Loads load={loadDownloads} what="the data dictionary" shape="box">
        {({ dictionary, files }) => (
          <div className="data-folds">
            {[...new Set(dictionary.map(({ file }) => file))].map((file) => (
              <TableEntry
                key={file}
                file={file}
                about={files.find((entry) => entry.file === file)?.description}
                columns={dictionary.filter((entry) => entry.file === file)}
              />
            ))}
          </div>
        )}
      </Loads>
    </>
  );
}

interface TableEntryProps {
  readonly file: string;
  readonly about: string | undefined;
  readonly columns: readonly Entry[];
}

function TableEntry({ file, about, columns }: TableEntryProps) {
  return (
    <details>
      <summary>
        <span className="data-code">{file}</span>{" "}
        <span className="quiet">{countOf(columns.length, "column")}</span>
      </summary>
      {about !== undefined && <p>One row: {about}</p>}
      <div className="scroll-box" tabIndex={0} role="region" aria-label={`Columns of ${file}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Type</th>
              <th scope="col">Required</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, type, vocabulary, required, description }) => (
              <tr key={column}>
                <th scope="row" className="data-code">
                  {column}
                </th>
                <td>{type}</td>
                <td>{required}</td>
                <td>
                  {description}
                  {vocabulary && <p className="data-values">{vocabulary.join(", ")}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
