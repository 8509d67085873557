import { useMemo } from "react";
import type { Line } from "../../../survey/figures/types.js";
import { decimalFormat, percentFormat } from "../figure-words.js";
import { BarsFrame } from "./bars-frame.js";
import { canCompare, clearest, comparison, TOO_SMALL } from "./comparison.js";
import type { FigureProps } from "./figure-props.js";
import { findingOf } from "./finding.js";
import { groupRows, MOST_SERIES, rowsOf, seriesOf } from "./groups.js";
import { inOrder, leading, rankedBy, type Ranked } from "./leading.js";
import { Select } from "../../../components/select.js";

const rank = decimalFormat(2);

/** How options are ranked: their mean ranks, and how many rank them first or high. */
export function RankingFigure(props: FigureProps<"ranking">) {
  const { figures, overall, state, change } = props;
  const ranked = useMemo(
    () => rankedBy(overall.means, ({ measures }) => measures[0], "smallest"),
    [overall],
  );
  const { slices, means, first, topShares, top } = figures;
  const option = means.find(({ id }) => id === (state.answer || ranked[0]?.id)) ?? means[0];
  const isLong = slices.length > MOST_SERIES;
  const parts = [
    { id: "mean", lines: means },
    { id: "first", lines: first },
    { id: "top", lines: topShares },
  ] as const;
  return (
    <>
      {isLong && option !== undefined && (
        <Select
          label="Option"
          value={option.id}
          options={means.map(({ id, label }) => ({ value: id, label }))}
          onChange={(answer) => {
            change({ answer });
          }}
        />
      )}
      <div className="question-beside question-ranks">
        {parts.map(({ id, lines }) => (
          <RankChart
            key={id}
            {...props}
            part={id}
            top={top}
            lines={inOrder(lines, ranked)}
            option={isLong ? option?.id : undefined}
          />
        ))}
      </div>
    </>
  );
}

interface RankChartProps extends FigureProps<"ranking"> {
  readonly part: "mean" | "first" | "top";
  readonly top: number;
  readonly lines: readonly Line[];
  /** One option alone, with groups as rows. */
  readonly option: string | undefined;
}

function RankChart({ study, figures, whom, part, top, lines, option }: RankChartProps) {
  const { slices, question } = figures;
  const one = lines.find(({ id }) => id === option);
  const rows = useMemo(
    () => (one === undefined ? rowsOf(lines) : groupRows(slices, one.measures)),
    [lines, one, slices],
  );
  const series = useMemo(() => (one === undefined ? seriesOf(slices) : undefined), [one, slices]);
  const shares = useMemo(() => percentFormat(lines.flatMap(({ measures }) => measures)), [lines]);
  const isMean = part === "mean";
  const format = isMean ? rank : shares;
  const says = part === "first" ? "ranked first" : `among the first ${top}`;
  const apart = one ?? clearest(lines, slices);
  const ranked = rankedBy(lines, ({ measures }) => measures[0]);
  const together = isMean ? findingOf(figures) : mostWords(ranked, says, format);
  const split =
    apart === undefined
      ? canCompare(lines.map(({ measures }) => measures))
        ? `Groups do not differ clearly in ${isMean ? "mean ranks" : `what is ${says}`}`
        : TOO_SMALL
      : comparison(
          isMean ? `Mean rank of “${apart.label}”` : `“${apart.label}” ${says}`,
          slices,
          apart.measures,
          format,
        );
  return (
    <BarsFrame
      study={study}
      title={slices.length > 1 ? split : together}
      level={isMean ? 2 : 3}
      summary={
        isMean
          ? `${whom} Mean of the ranks given by those who ranked the option: 1 is best.`
          : `${whom} Share of all who ranked anything.`
      }
      rows={rows}
      {...(series === undefined ? {} : { series })}
      mark={isMean ? "dot" : "bar"}
      {...(isMean ? {} : { domain: [0, 1] as const })}
      format={format}
      axisLabel={isMean ? "Mean rank (1 is best)" : `Share that has it ${says}`}
      rowLabel={one === undefined ? "Option" : "Group"}
      valueLabel={isMean ? "Mean rank" : "Share"}
      name={`${question.id}-${part}${option === undefined ? "" : `-${option}`}`}
    />
  );
}

function mostWords(
  ranked: readonly Ranked[],
  says: string,
  format: (value: number) => string,
): string {
  const [most] = ranked;
  if (most === undefined) return `Share ${says}: withheld`;
  const isAlone = leading(ranked).length === 1;
  return `“${most.label}” is ${says} by ${format(most.measure.value)}${isAlone ? ", more than any other" : ", not clearly more than the next"}`;
}
