import type { BarRow } from "@abep/charts";
import { useMemo } from "react";
import { Select } from "../../../components/select.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { CrosstabFigures, Line } from "../../../survey/figures/types.js";
import { BarsFrame } from "../questions/bars-frame.js";
import { MOST_SERIES, seriesOf } from "../questions/groups.js";
import { crosstabTable } from "./crosstab-table.js";

export interface TableChartProps {
  readonly study: OpenStudy;
  readonly figures: CrosstabFigures;
  readonly title: string;
  /** What is counted, whose answers, whether they are weighted. */
  readonly summary: string;
  readonly format: (value: number) => string;
  readonly unit: string;
  /** The answer that is drawn where columns are too many for all. */
  readonly answer: string;
  readonly onAnswer: (id: string) => void;
}

/** The chart of a table: columns side by side in each row; of many columns, one row at a time. */
export function TableChart(props: TableChartProps) {
  const { figures, answer, onAnswer, ...rest } = props;
  const { lines, columns, holds } = figures;
  const table = useMemo(() => crosstabTable(figures, props.summary), [figures, props.summary]);
  const isSide = columns.answers.length <= MOST_SERIES && lines.length > 1;
  const [first] = lines;
  if (first === undefined) return null;
  if (isSide) return <SideBySide {...rest} figures={figures} table={table} />;
  const chosen = lines.find(({ id }) => id === answer) ?? first;
  return (
    <>
      {holds === "shares" && (
        <Select
          label="Answer in the chart"
          value={chosen.id}
          options={lines.map(({ id, label }) => ({ value: id, label }))}
          onChange={onAnswer}
        />
      )}
      <OneRow {...rest} figures={figures} line={chosen} table={table} />
    </>
  );
}

type DrawnProps = Omit<TableChartProps, "answer" | "onAnswer"> & {
  readonly table: ReturnType<typeof crosstabTable>;
};

function SideBySide({ study, figures, title, summary, format, table }: DrawnProps) {
  const { lines, columns, isWeighted, rows } = figures;
  const series = useMemo(
    () =>
      seriesOf(
        columns.answers.map(({ id, label, letter }) => ({
          id,
          label: letter === undefined ? label : `${label} (${letter})`,
          isWeighted,
        })),
      ),
    [columns, isWeighted],
  );
  const drawn = useMemo(() => lines.map(rowOf), [lines]);
  return (
    <BarsFrame
      study={study}
      title={title}
      summary={summary}
      rows={drawn}
      series={series}
      format={format}
      axisLabel="Share of the column"
      table={table}
      name={`table-${rows.id}-${columns.id}`}
    />
  );
}

/** A letter beside a bar has its meaning in the table alone. */
function rowOf({ id, label, measures }: Line): BarRow {
  return {
    id,
    label,
    measures: measures.map(({ detail, ...measure }) =>
      detail === undefined ? measure : { ...measure, detail: `higher than ${detail}` },
    ),
  };
}

function OneRow({
  study,
  figures,
  title,
  summary,
  format,
  unit,
  table,
  line,
}: DrawnProps & { readonly line: Line }) {
  const { columns, rows, holds } = figures;
  const drawn = useMemo(
    () =>
      columns.answers.map(({ id, label, letter }, at) => ({
        id,
        label: letter === undefined ? label : `${label} (${letter})`,
        measures: rowOf(line).measures.slice(at, at + 1),
      })),
    [columns, line],
  );
  const mean = unit === "" ? "Mean" : `Mean, ${unit}`;
  return (
    <BarsFrame
      study={study}
      title={title}
      summary={summary}
      rows={drawn}
      mark="dot"
      format={format}
      axisLabel={holds === "means" ? mean : `Share that has “${line.label}”`}
      table={table}
      name={`table-${rows.id}-${columns.id}`}
    />
  );
}
