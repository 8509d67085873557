import {
  ChartFrame,
  DivergingBars,
  divergingFigure,
  divergingTable,
  type DivergingRow,
} from "@abep/charts";
import { useMemo } from "react";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { AnswerHead } from "../../../survey/figures/types.js";
import { fileWords } from "../file-words.js";

export interface DivergingFrameProps {
  readonly study: OpenStudy;
  /** Says what the chart shows. */
  readonly title: string;
  readonly summary: string;
  readonly answers: readonly AnswerHead[];
  readonly rows: readonly DivergingRow[];
  readonly format: (share: number) => string;
  /** What a row is: a statement, a group. */
  readonly rowLabel: string;
  /** Ends the names of files. */
  readonly name: string;
}

/** All answers of a scale, to both sides of its middle, in their frame. */
export function DivergingFrame(props: DivergingFrameProps) {
  const { study, title, summary, answers, rows, format, rowLabel, name } = props;
  const { source, note, prefix } = fileWords(study);
  const table = useMemo(
    () => divergingTable(rows, answers, { rowLabel, netLabel: "Net agreement" }),
    [rows, answers, rowLabel],
  );
  const drawn = { answers, rows, format, axisLabel: "Share of those who answered" };
  return (
    <ChartFrame
      title={title}
      summary={summary}
      source={source}
      note={note}
      about={`${title}. ${summary}`}
      table={table}
      format={format}
      fileName={`${prefix}-${name}`}
      figure={() => divergingFigure({ ...drawn, title, summary, source })}
    >
      {({ labelledBy, describedBy }) => (
        <DivergingBars
          {...drawn}
          title={title}
          summary={summary}
          labelledBy={labelledBy}
          describedBy={describedBy}
        />
      )}
    </ChartFrame>
  );
}
