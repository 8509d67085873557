import { useMemo } from "react";
import { listOf } from "../../../format/text.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { BinFigures, ScaleFigures } from "../../../survey/figures/types.js";
import { measureWords, percentFormat } from "../figure-words.js";
import { DistributionFrame } from "../questions/distribution-frame.js";
import { leading, rankedBy } from "../questions/leading.js";
import { scoreFormat, scoreLabels } from "./score-words.js";

export interface ScoreDistributionProps {
  readonly study: OpenStudy;
  readonly figures: ScaleFigures;
  readonly whom: string;
}

/** How scores lie: the share of respondents in classes of the score, and their mean. */
export function ScoreDistribution({ study, figures, whom }: ScoreDistributionProps) {
  const { bins, mean, type, id } = figures;
  const markers = useMemo(() => {
    const { value, interval } = mean;
    return value === undefined
      ? []
      : [{ id: "mean", label: "Mean", value, ...(interval === undefined ? {} : { interval }) }];
  }, [mean]);
  return (
    <DistributionFrame
      study={study}
      title={
        mean.value === undefined
          ? "How scores lie is withheld: too few answered"
          : `The mean score is ${measureWords(mean, scoreFormat(type))}`
      }
      summary={`${whom}${frequentWords(bins)} Each class has its lower limit in it, the last one its upper limit as well.`}
      bins={bins}
      markers={markers}
      unit={scoreLabels[type]}
      name={`${id}-distribution`}
    />
  );
}

/**
 * The classes that most scores are in, and that their order is not certain where it is not. Wider classes, which are
 * joined of those with few scores, are no match for the others.
 */
export function frequentWords(bins: readonly BinFigures[]): string {
  const width = Math.min(...bins.map(({ from, to }) => to - from));
  const classes = bins
    .filter(({ from, to }) => to - from < 1.5 * width)
    .map(({ from, to, measure }) => ({
      id: String(from),
      label: `${from} to ${to}`,
      measure,
    }));
  const [first, ...others] = leading(rankedBy(classes, ({ measure }) => measure));
  if (first === undefined) return "";
  const format = percentFormat(bins.map(({ measure }) => measure));
  return others.length === 0
    ? ` Scores of ${first.label} are the most frequent: ${measureWords(first.measure, format)}.`
    : ` Most frequent, in an order that is not certain, are scores of ${listOf([first, ...others].map(({ label }) => label))}.`;
}
