import {
  ChartFrame,
  Distribution,
  distributionFigure,
  distributionTable,
  type DistributionMarker,
} from "@abep/charts";
import { useMemo } from "react";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { BinFigures } from "../../../survey/figures/types.js";
import { fileWords } from "../file-words.js";
import { percentFormat } from "../figure-words.js";

export interface DistributionFrameProps {
  readonly study: OpenStudy;
  /** Says what the chart shows. */
  readonly title: string;
  readonly summary: string;
  readonly bins: readonly BinFigures[];
  readonly markers: readonly DistributionMarker[];
  /** What is counted, such as hours. */
  readonly unit: string;
  /** Ends the names of files. */
  readonly name: string;
}

/** How the answers to a question for a number are distributed, in their frame. */
export function DistributionFrame(props: DistributionFrameProps) {
  const { study, title, summary, bins, markers, unit, name } = props;
  const { source, note, prefix } = fileWords(study);
  const formatShare = useMemo(() => percentFormat(bins.map(({ measure }) => measure)), [bins]);
  const table = useMemo(() => distributionTable(bins, { rowLabel: unit }), [bins, unit]);
  const drawn = { bins, markers, formatShare, axisLabel: unit };
  return (
    <ChartFrame
      title={title}
      summary={summary}
      source={source}
      note={note}
      about={`${title}. ${summary}`}
      table={table}
      format={formatShare}
      fileName={`${prefix}-${name}`}
      figure={() => distributionFigure({ ...drawn, title, summary, source })}
    >
      {({ labelledBy, describedBy }) => (
        <Distribution
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
