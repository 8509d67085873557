import { DivergingBars, divergingFigure, divergingTable, type DivergingRow } from "@abep/charts";
import { useMemo } from "react";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { AnswerHead } from "../../../survey/figures/types.js";
import { StudyFrame } from "../study-frame.js";

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
  const table = useMemo(
    () => divergingTable(rows, answers, { rowLabel, netLabel: "Net agreement" }),
    [rows, answers, rowLabel],
  );
  const drawn = { answers, rows, format, axisLabel: "Share of those who answered" };
  return (
    <StudyFrame
      study={study}
      name={name}
      title={title}
      summary={summary}
      table={table}
      format={format}
      picture={(words) => divergingFigure({ ...drawn, ...words })}
    >
      {(ids) => <DivergingBars {...drawn} {...ids} title={title} summary={summary} />}
    </StudyFrame>
  );
}
