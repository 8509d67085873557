import { useMemo } from "react";
import { listOf } from "../../../format/text.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { ScaleFigures } from "../../../survey/figures/types.js";
import { measureWords, percentFormat } from "../figure-words.js";
import { BarsFrame } from "../questions/bars-frame.js";
import { leading, rankedBy, type Ranked } from "../questions/leading.js";
import { scoreFormat } from "./score-words.js";

export interface ScoreDistributionProps {
  readonly study: OpenStudy;
  readonly figures: ScaleFigures;
  readonly whom: string;
}

/** How scores lie: the share of respondents in classes of the score. */
export function ScoreDistribution({ study, figures, whom }: ScoreDistributionProps) {
  const { bins, mean, type, id } = figures;
  const rows = useMemo(
    () =>
      bins.map(({ from, to, measure }) => ({
        id: String(from),
        label: `${from} to ${to}`,
        measures: [measure],
      })),
    [bins],
  );
  const format = useMemo(() => percentFormat(bins.map(({ measure }) => measure)), [bins]);
  const most = leading(rankedBy(rows, ({ measures }) => measures[0]));
  const print = scoreFormat(type);
  return (
    <BarsFrame
      study={study}
      title={
        mean.value === undefined
          ? "How scores lie is withheld: too few answered"
          : `The mean score is ${measureWords(mean, print)}`
      }
      summary={`${whom}${frequentWords(most, format)} Each class has its lower limit in it, the last one its upper limit as well.`}
      rows={rows}
      format={format}
      axisLabel="Share of those with a score"
      rowLabel="Score"
      valueLabel="Share"
      name={`${id}-distribution`}
    />
  );
}

function frequentWords(most: readonly Ranked[], format: (share: number) => string): string {
  const [first, ...others] = most;
  if (first === undefined) return "";
  return others.length === 0
    ? ` Scores of ${first.label} are the most frequent: ${measureWords(first.measure, format)}.`
    : ` Most frequent, in an order that is not certain, are scores of ${listOf(most.map(({ label }) => label))}.`;
}
