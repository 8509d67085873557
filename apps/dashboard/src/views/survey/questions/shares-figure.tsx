import { barTable } from "@abep/charts";
import { useMemo } from "react";
import { Select } from "../../../components/select.js";
import type { Line } from "../../../survey/figures/types.js";
import { measureWords, percentFormat } from "../figure-words.js";
import { BarsFrame } from "./bars-frame.js";
import { canCompare, clearest, comparison, TOO_SMALL } from "./comparison.js";
import type { FigureProps } from "./figure-props.js";
import { findingOf } from "./finding.js";
import { groupRows, MOST_SERIES, rowsOf, seriesOf } from "./groups.js";
import { inOrder, rankedBy } from "./leading.js";

type SharesProps = FigureProps<"shares">;

/** The answers to a question with one or several answers, as bars; of groups, side by side. */
export function SharesFigure(props: SharesProps) {
  const { study, figures, overall, whom } = props;
  const { slices, question, isSet } = figures;
  const ranked = useMemo(() => rankedBy(overall.lines, ({ measures }) => measures[0]), [overall]);
  const lines = useMemo(
    () =>
      question.kind === "single" && question.ordered === true
        ? figures.lines
        : inOrder(figures.lines, ranked),
    [figures, question, ranked],
  );
  const series = useMemo(() => seriesOf(slices), [slices]);
  const rows = useMemo(() => rowsOf(lines), [lines]);
  const format = useMemo(() => percentFormat(lines.flatMap(({ measures }) => measures)), [lines]);
  const shown = ranked.map(({ id }) => lines.find((line) => line.id === id) ?? lines[0]);
  const [top = lines[0]] = question.kind === "single" && lines.length === 2 ? lines : shown;
  if (top === undefined) return null;
  if (slices.length > MOST_SERIES) return <AnswerByGroup {...props} lines={lines} first={top} />;
  const sum = isSet ? " Several answers could be chosen: shares add up to more than 100%." : "";
  const isSplit = slices.length > 1;
  const fixed = !isSplit && isFixed(props) ? FIXED : "";
  const apart = clearest(lines, slices);
  return (
    <BarsFrame
      study={study}
      title={
        !isSplit
          ? findingOf(figures)
          : apart !== undefined
            ? comparison(`“${apart.label}”`, slices, apart.measures, format)
            : canCompare(lines.map(({ measures }) => measures))
              ? "Groups do not differ clearly in any answer that can be shown"
              : TOO_SMALL
      }
      summary={`${whom}${isSplit ? "" : leastWords(figures.lines, format)}${sum}${fixed}`}
      rows={rows}
      series={series}
      format={format}
      axisLabel="Share of those who answered"
      rowLabel="Answer"
      valueLabel="Share"
      name={question.id}
    />
  );
}

const FIXED =
  " The weights make these shares those of the schools themselves: they say nothing of who answered.";

/** Whether the weights leave the shares no freedom, as those of phases and regions. */
function isFixed({ study, state, figures: { question, slices } }: SharesProps): boolean {
  const isMargin = question.kind === "area" || question.id === study.head.menu.phase;
  return isMargin && state.where.length === 0 && slices.every(({ isWeighted }) => isWeighted);
}

function leastWords(lines: readonly Line[], format: (value: number) => string): string {
  const ranked = rankedBy(lines, ({ measures }) => measures[0]);
  const least = ranked.at(-1);
  if (least === undefined || ranked.length < 3) return "";
  return ` Least often: “${least.label}”, ${measureWords(least.measure, format)}.`;
}

/** Many groups: one answer at a time, a row a group. The table has all answers. */
function AnswerByGroup({
  study,
  state,
  change,
  figures,
  overall,
  whom,
  lines,
  first,
}: SharesProps & { readonly lines: readonly Line[]; readonly first: Line }) {
  const { slices, question } = figures;
  const chosen = lines.find(({ id }) => id === state.answer) ?? first;
  const rows = useMemo(() => groupRows(slices, chosen.measures), [slices, chosen]);
  const format = useMemo(() => percentFormat(chosen.measures), [chosen]);
  const table = useMemo(
    () => barTable(rowsOf(lines), seriesOf(slices), { rowLabel: "Answer", valueLabel: "Share" }),
    [lines, slices],
  );
  const all = overall.lines.find(({ id }) => id === chosen.id)?.measures[0]?.value;
  const reference = useMemo(
    () => (all === undefined ? undefined : { value: all, label: `All: ${format(all)}` }),
    [all, format],
  );
  return (
    <>
      <Select
        label="Share that answers"
        value={chosen.id}
        options={lines.map(({ id, label }) => ({ value: id, label }))}
        onChange={(answer) => {
          change({ answer });
        }}
      />
      <BarsFrame
        study={study}
        title={comparison(`“${chosen.label}”`, slices, chosen.measures, format)}
        summary={`${whom} The table below the chart has the other answers, too.`}
        rows={rows}
        mark="dot"
        format={format}
        axisLabel={`Share that answers “${chosen.label}”`}
        {...(reference === undefined ? {} : { reference })}
        table={table}
        name={`${question.id}-${chosen.id}`}
      />
    </>
  );
}
