import { useState, type ReactElement } from "react";
import type { Figure } from "../draw/figure.js";
import { toCsv } from "../export/csv.js";
import { saveFile } from "../export/saveFile.js";
import { toPng } from "../export/toPng.js";
import { toSvg } from "../export/toSvg.js";
import { withWords, type DataTable } from "../model/dataTable.js";

export interface DownloadsProps {
  /** The files' name, without its ending. */
  readonly name: string;
  /** Makes the picture when it is asked for. */
  readonly figure?: () => Figure;
  readonly table?: DataTable;
  /** What the figures are of, in words: a column of the data. */
  readonly about?: string;
  /** What nobody may overlook: a line of the picture, a column of the data. */
  readonly note?: string;
}

/** Buttons that save the chart as SVG and PNG and its data as CSV. */
export function Downloads({ name, figure, table, about, note }: DownloadsProps): ReactElement {
  const [failed, setFailed] = useState(false);
  const noted = (make: () => Figure): Figure => (note === undefined ? make() : { ...make(), note });
  const savePng = async (make: () => Figure): Promise<void> => {
    try {
      saveFile(`${name}.png`, await toPng(noted(make)));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="abep-downloads" role="group" aria-label="Download">
      <span aria-hidden="true">Download</span>
      {figure === undefined ? null : (
        <>
          <button
            type="button"
            className="abep-download"
            onClick={() => {
              saveFile(`${name}.svg`, new Blob([toSvg(noted(figure))], { type: "image/svg+xml" }));
            }}
          >
            SVG
          </button>
          <button
            type="button"
            className="abep-download"
            onClick={() => {
              void savePng(figure);
            }}
          >
            PNG
          </button>
        </>
      )}
      {table === undefined ? null : (
        <button
          type="button"
          className="abep-download"
          onClick={() => {
            const text = toCsv(
              withWords(table, {
                ...(about === undefined ? {} : { about }),
                ...(note === undefined ? {} : { note }),
              }),
            );
            // The mark tells spreadsheets that the file is UTF-8.
            saveFile(`${name}.csv`, new Blob(["\ufeff", text], { type: "text/csv" }));
          }}
        >
          CSV
        </button>
      )}
      <span role="status">
        {failed ? "This browser could not make the PNG. The SVG holds the same picture." : ""}
      </span>
    </div>
  );
}
