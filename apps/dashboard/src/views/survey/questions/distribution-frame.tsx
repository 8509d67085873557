import {
  Distribution,
  distributionFigure,
  distributionTable,
  type DistributionMarker,
} from "@abep/charts";
import { useMemo } from "react";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { BinFigures } from "../../../survey/figures/types.js";
import { percentFormat } from "../figure-words.js";
import { StudyFrame } from "../study-frame.js";

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
  const formatShare = useMemo(() => percentFormat(bins.map(({ measure }) => measure)), [bins]);
  const table = useMemo(() => distributionTable(bins, { rowLabel: unit }), [bins, unit]);
  const drawn = { bins, markers, formatShare, axisLabel: unit };
  return (
    <StudyFrame
      study={study}
      name={name}
      title={title}
      summary={summary}
      table={table}
      format={formatShare}
      picture={(words) => distributionFigure({ ...drawn, ...words })}
    >
      {(ids) => <Distribution {...drawn} {...ids} title={title} summary={summary} />}
    </StudyFrame>
  );
}
