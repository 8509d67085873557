import { barTable, seriesStyles, type BarRow, type Series } from "@abep/charts";
import { useMemo } from "react";
import { Term } from "../../../glossary/term.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { MarginFigures, OverviewFigures } from "../../../survey/figures/types.js";
import { BarsFrame } from "../questions/bars-frame.js";
import { countedShare, dissimilarityWords, marginSummary, marginTitle } from "./margin-words.js";

const labels = ["Schools", "Respondents, unweighted", "Respondents, weighted"] as const;

const series: readonly Series[] = seriesStyles()
  .slice(0, labels.length)
  .map((style, at) => ({ id: `series-${at}`, label: labels[at] ?? "", style }));

export interface RepresentativenessProps {
  readonly study: OpenStudy;
  readonly figures: OverviewFigures;
  readonly level: 2 | 3;
}

/** Population, respondents and weighted respondents side by side, by region and by phase. */
export function Representativeness({ study, figures, level }: RepresentativenessProps) {
  return figures.margins.map((margin) => (
    <Margin key={margin.id} study={study} margin={margin} level={level} />
  ));
}

function Margin({
  study,
  margin,
  level,
}: Omit<RepresentativenessProps, "figures"> & { readonly margin: MarginFigures }) {
  const rows = useMemo(() => margin.categories.map(rowOf), [margin]);
  const table = useMemo(
    () => barTable(rows, series, { rowLabel: margin.label, valueLabel: "Share" }),
    [rows, margin.label],
  );
  const sentence = dissimilarityWords(margin);
  return (
    <div className="overview-margin">
      <BarsFrame
        study={study}
        title={marginTitle(margin)}
        level={level}
        summary={marginSummary(margin)}
        name={`respondents-by-${margin.id}`}
        rows={rows}
        series={series}
        table={table}
        mark="dot"
        format={countedShare}
        axisLabel="Share of mainstream state schools, and of their leaders who answered"
      />
      <p className="small quiet">
        {sentence !== undefined && (
          <>
            {sentence} That is the <Term id="dissimilarity">index of dissimilarity</Term>.{" "}
          </>
        )}
        These are counts of schools and of respondents, not estimates, so they have no intervals.
      </p>
    </div>
  );
}

function rowOf({
  id,
  label,
  population,
  unweighted,
  weighted,
}: MarginFigures["categories"][number]): BarRow {
  return { id, label, measures: [{ value: population }, unweighted, weighted] };
}
