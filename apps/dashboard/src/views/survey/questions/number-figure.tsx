import type { DistributionMarker, Measure } from "@abep/charts";
import { useMemo } from "react";
import { Term } from "../../../glossary/term.js";
import { decimalFormat, measureWords } from "../figure-words.js";
import { capitalised } from "../../../format/text.js";
import { BarsFrame } from "./bars-frame.js";
import { comparison } from "./comparison.js";
import { DistributionFrame } from "./distribution-frame.js";
import type { FigureProps } from "./figure-props.js";
import { findingOf } from "./finding.js";
import { groupRows } from "./groups.js";

const format = decimalFormat(1);

/** A number: how it is distributed among all, its mean and median, and its mean by group. */
export function NumberFigure({ study, figures, overall, whom }: FigureProps<"number">) {
  const { question, unit, slices, means, medians } = figures;
  const markers = useMemo(
    () =>
      [overall.means, overall.medians].flatMap(({ label, measures: [measure] }) =>
        measure?.value === undefined ? [] : [marker(label, measure.value, measure)],
      ),
    [overall],
  );
  const groups = useMemo(() => groupRows(slices, means.measures), [slices, means]);
  const isSplit = slices.length > 1;
  return (
    <>
      <p className="question-middle">
        <Term means="The sum of all answers, divided by how many there are: a few large ones pull it up.">
          Mean
        </Term>{" "}
        {measureWords(overall.means.measures[0], format, unit)};{" "}
        <Term means="Half of the respondents give less than this, half more.">median</Term>{" "}
        {measureWords(overall.medians.measures[0], format, unit)}
        {isSplit ? ", of all groups together" : ""}.
      </p>
      <div className="question-beside">
        <DistributionFrame
          study={study}
          title={findingOf(overall)}
          summary={`${whom} Neighbouring classes with too few answers to be told are drawn as one.`}
          bins={overall.bins}
          markers={markers}
          unit={capitalised(unit ?? "answer")}
          name={`${question.id}-distribution`}
        />
        {isSplit && (
          <div>
            <BarsFrame
              study={study}
              title={comparison("The mean", slices, means.measures, format)}
              summary={`${whom} Means by group.`}
              rows={groups}
              mark="dot"
              format={format}
              axisLabel={`Mean${unit === undefined ? "" : `, ${unit}`}`}
              valueLabel="Mean"
              name={`${question.id}-means`}
            />
            <ul className="question-medians">
              {slices.map(({ id, label }, at) => (
                <li key={id}>
                  {label}: median {measureWords(medians.measures[at], format, unit)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}

function marker(label: string, value: number, { interval }: Measure): DistributionMarker {
  return { id: label, label, value, ...(interval === undefined ? {} : { interval }) };
}
