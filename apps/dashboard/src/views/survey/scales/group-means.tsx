import { useMemo } from "react";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { ScaleFigures } from "../../../survey/figures/types.js";
import { BarsFrame } from "../questions/bars-frame.js";
import { groupRows } from "../questions/groups.js";
import { groupHeadline } from "./group-headline.js";
import { scoreFormat } from "./score-words.js";

export interface GroupMeansProps {
  readonly study: OpenStudy;
  readonly figures: ScaleFigures;
  readonly whom: string;
}

/** The mean score of each group of a split, with intervals; the mean of all as a line to compare with. */
export function GroupMeans({ study, figures, whom }: GroupMeansProps) {
  const { slices, means, mean, type, id } = figures;
  const rows = useMemo(() => groupRows(slices, means.measures), [slices, means]);
  const format = useMemo(() => scoreFormat(type), [type]);
  const reference = useMemo(
    () =>
      mean.value === undefined
        ? undefined
        : { value: mean.value, label: `All: ${format(mean.value)}` },
    [mean, format],
  );
  return (
    <BarsFrame
      study={study}
      title={groupHeadline(slices, means.measures, format)}
      summary={whom}
      rows={rows}
      mark="dot"
      format={format}
      axisLabel="Mean score"
      rowLabel="Group"
      valueLabel="Mean score"
      {...(reference === undefined ? {} : { reference })}
      name={`${id}-groups`}
    />
  );
}
