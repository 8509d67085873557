import type { ReactElement, ReactNode } from "react";
import type { Figure } from "../draw/figure.js";
import type { DataTable } from "../model/dataTable.js";
import { ChartTable, type ChartTableProps } from "./ChartTable.js";
import { Downloads } from "./Downloads.js";
import { useDomId } from "./useDomId.js";

/** Hand these on to the chart, so that what the reader sees is what a screen reader says. */
export interface ChartIds {
  readonly labelledBy: string;
  readonly describedBy: string;
}

export interface ChartFrameProps extends Pick<ChartTableProps, "areaHref" | "format"> {
  /** Says what the chart shows, not what it is. */
  readonly title: string;
  /** The heading's level on the page. 2 unless given. */
  readonly level?: 2 | 3 | 4;
  /** One or two sentences with the figures in them. */
  readonly summary: string;
  /** Where the data comes from, its date and licence. */
  readonly source: ReactNode;
  /** What the figures are of, in words, for those who find the data without its page: a column of the CSV. */
  readonly about?: string;
  /** What nobody may overlook, such as "Simulated data": above the chart, and in every file. */
  readonly note?: string;
  readonly table: DataTable;
  /** Makes the picture to download, at the size it is to have. */
  readonly figure?: () => Figure;
  /** The name of downloaded files, without ending. */
  readonly fileName: string;
  /** Draws the chart. */
  readonly children: (ids: ChartIds) => ReactNode;
}

/** Title, summary, chart, data, source and downloads, always in the same place. */
export function ChartFrame(props: ChartFrameProps): ReactElement {
  const { title, level = 2, summary, source, about, note, table, figure, fileName } = props;
  const { areaHref, format, children } = props;
  const id = useDomId();
  const Heading = `h${level}` as const;
  const ids: ChartIds = { labelledBy: `${id}-title`, describedBy: `${id}-summary` };
  return (
    <figure className="abep-frame" aria-labelledby={ids.labelledBy}>
      <Heading className="abep-title" id={ids.labelledBy}>
        {title}
      </Heading>
      <p className="abep-summary" id={ids.describedBy}>
        {summary}
      </p>
      {note === undefined ? null : <p className="abep-note">{note}</p>}
      {children(ids)}
      <details className="abep-data">
        <summary>Data as a table</summary>
        <ChartTable
          table={table}
          caption={title}
          {...(areaHref === undefined ? {} : { areaHref })}
          {...(format === undefined ? {} : { format })}
        />
      </details>
      <figcaption className="abep-foot">
        <span className="abep-source">Source: {source}</span>
        <Downloads
          name={fileName}
          table={table}
          {...(figure === undefined ? {} : { figure })}
          {...(about === undefined ? {} : { about })}
          {...(note === undefined ? {} : { note })}
        />
      </figcaption>
    </figure>
  );
}
