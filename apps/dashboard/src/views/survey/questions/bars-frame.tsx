import {
  BarChart,
  barFigure,
  barTable,
  type BarChartProps,
  type BarTableOptions,
  type DataTable,
} from "@abep/charts";
import { useMemo } from "react";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { StudyFrame } from "../study-frame.js";

type Drawn = Pick<
  BarChartProps,
  "rows" | "series" | "mark" | "domain" | "format" | "axisLabel" | "reference"
>;

export interface BarsFrameProps extends Drawn, BarTableOptions {
  readonly study: OpenStudy;
  /** Says what the chart shows. */
  readonly title: string;
  readonly level?: 2 | 3;
  readonly summary: string;
  /** Ends the names of files. */
  readonly name: string;
  /** The data behind the chart, where it is more than what is drawn. */
  readonly table?: DataTable;
  readonly selected?: string | null;
  readonly onSelect?: (id: string) => void;
}

/** Bars or dots of a study in their frame: headline, table, source, note, downloads. */
export function BarsFrame(props: BarsFrameProps) {
  const { study, title, level = 2, summary, name, table, rowLabel, valueLabel } = props;
  const { rows, series, mark, domain, format, axisLabel, reference } = props;
  const drawn: Drawn = {
    rows,
    ...(series === undefined ? {} : { series }),
    ...(mark === undefined ? {} : { mark }),
    ...(domain === undefined ? {} : { domain }),
    ...(format === undefined ? {} : { format }),
    ...(axisLabel === undefined ? {} : { axisLabel }),
    ...(reference === undefined ? {} : { reference }),
  };
  const own = useMemo(
    () =>
      barTable(rows, series, {
        ...(rowLabel === undefined ? {} : { rowLabel }),
        ...(valueLabel === undefined ? {} : { valueLabel }),
      }),
    [rows, series, rowLabel, valueLabel],
  );
  return (
    <StudyFrame
      study={study}
      name={name}
      title={title}
      level={level}
      summary={summary}
      table={table ?? own}
      picture={(words) => barFigure({ ...drawn, ...words })}
      {...(format === undefined ? {} : { format })}
    >
      {(ids) => (
        <BarChart
          {...drawn}
          {...ids}
          title={title}
          summary={summary}
          {...(props.selected === undefined ? {} : { selected: props.selected })}
          {...(props.onSelect === undefined ? {} : { onSelect: props.onSelect })}
        />
      )}
    </StudyFrame>
  );
}
