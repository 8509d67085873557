import { Icon } from "../../components/icon.js";
import { Loads } from "../../components/loads.js";
import { downloadAddress, loadDownloads } from "../../data/shipped.js";
import { countOf } from "../../format/text.js";
import { fileSize } from "./file-size.js";

/** Every file of the download area, at an address that stays. */
export function DownloadList() {
  return (
    <>
      <p>
        CSV files are in UTF-8, with commas and a header row. A cell that a spreadsheet would run as
        a formula begins with an apostrophe. The addresses stay as they are from version to version,
        so that a script can ask for them again; version.json says which version it got.
      </p>
      <Loads load={loadDownloads} what="the list of files" shape="box">
        {({ files }) => (
          <ul role="list" className="data-files">
            {files.map(({ file, description, rows, bytes }) => (
              <li key={file}>
                <a href={downloadAddress(file)} download={file}>
                  <Icon name="download" />
                  {file}
                </a>
                <p>
                  {rows !== undefined && <span className="quiet">One row: </span>}
                  {description}
                </p>
                <p className="data-size">
                  {rows !== undefined && <>{countOf(rows, "row")}, </>}
                  {fileSize(bytes)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loads>
    </>
  );
}
