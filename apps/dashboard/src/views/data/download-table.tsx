import { Icon } from "../../components/icon.js";
import { Loads } from "../../components/loads.js";
import { downloadAddress, loadDownloads } from "../../data/shipped.js";
import { formatCount } from "../../format/text.js";
import { fileSize } from "./file-size.js";

/** Every file of the download area, at an address that stays. */
export function DownloadTable() {
  return (
    <>
      <p>
        CSV files are in UTF-8, with commas and a header row. A cell that a spreadsheet would run as
        a formula begins with an apostrophe. The addresses stay as they are from version to version,
        so that a script can ask for them again; version.json says which version it got.
      </p>
      <Loads load={loadDownloads} what="the list of files" shape="box">
        {({ files }) => (
          <div className="scroll-box" tabIndex={0} role="region" aria-label="Files to download">
            <table className="data-files">
              <thead>
                <tr>
                  <th scope="col">File</th>
                  <th scope="col">What it holds</th>
                  <th scope="col" className="number">
                    Rows
                  </th>
                  <th scope="col" className="number">
                    Size
                  </th>
                </tr>
              </thead>
              <tbody>
                {files.map(({ file, description, rows, bytes }) => (
                  <tr key={file}>
                    <th scope="row">
                      <a href={downloadAddress(file)} download={file}>
                        <Icon name="download" />
                        {file}
                      </a>
                    </th>
                    <td>{description}</td>
                    <td className="number">{rows !== undefined && formatCount(rows)}</td>
                    <td className="number">{fileSize(bytes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loads>
    </>
  );
}
