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
  const domain = useMemo(() => domainOf(margin), [margin]);
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
        domain={domain}
        format={countedShare}
        axisLabel="Share of mainstream state schools, and of their leaders who answered"
      />
      <p className="small quiet">
        {sentence !== undefined && (
          <>
            {sentence} The <Term id="dissimilarity">index of dissimilarity</Term> is{" "}
            {margin.dissimilarity?.toFixed(2)}.{" "}
          </>
        )}
        These are counts of schools and of respondents, not estimates, so they have no intervals.
      </p>
    </div>
  );
}

/** From nothing to the next twentieth above the largest share, so that distances can be compared. */
function domainOf({ categories }: MarginFigures): readonly [number, number] {
  const shares = categories.flatMap(({ population, unweighted, weighted }) => [
    population,
    unweighted.value ?? 0,
    weighted.value ?? 0,
  ]);
  return [0, Math.min(1, Math.ceil(20 * Math.max(...shares)) / 20)];
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
