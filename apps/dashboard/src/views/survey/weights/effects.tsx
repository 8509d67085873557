import { useMemo } from "react";
import { askEffects, useFigures } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { WeightingEffect } from "../../../survey/figures/weighting-effects.js";
import { FiguresOf } from "../figures-of.js";
import { decimalFormat, percentFormat } from "../figure-words.js";
import { BarsFrame } from "../questions/bars-frame.js";
import { binRows, effectRows, effectSeries, effectSummary, effectTitle } from "./effect-words.js";
import { ErrorsTable } from "./errors-table.js";

/** How unequal the weights are, and what they do to headline figures and their errors. */
export function Effects({ study }: { readonly study: OpenStudy }) {
  const asked = useFigures(study, askEffects);
  return (
    <FiguresOf asked={asked} what="the effect of the weights" lines={6}>
      {(figures) =>
        figures === undefined ? null : (
          <>
            <Spread study={study} bins={figures.bins} />
            <section className="weights-part" aria-labelledby="weights-effects">
              <h2 id="weights-effects">What weights change</h2>
              <EffectChart study={study} effects={figures.effects} unit="score" />
              <EffectChart study={study} effects={figures.effects} unit="share" />
              <ErrorsTable study={study} effects={figures.effects} />
            </section>
          </>
        )
      }
    </FiguresOf>
  );
}

function Spread({
  study,
  bins,
}: {
  readonly study: OpenStudy;
  readonly bins: Parameters<typeof binRows>[0];
}) {
  const rows = useMemo(() => binRows(bins), [bins]);
  const format = percentFormat(rows.flatMap(({ measures }) => measures));
  return (
    <section className="weights-part">
      <BarsFrame
        study={study}
        title="How unequal the weights are"
        summary="The share of mainstream leaders by weight, as a multiple of the mean weight. It describes the weights themselves, so it has no interval."
        name="weights"
        rows={rows}
        format={format}
        rowLabel="Times the mean weight"
        valueLabel="Share of respondents"
        axisLabel="Share of respondents"
      />
    </section>
  );
}

const score = decimalFormat(1);

function EffectChart({
  study,
  effects,
  unit,
}: {
  readonly study: OpenStudy;
  readonly effects: readonly WeightingEffect[];
  readonly unit: WeightingEffect["unit"];
}) {
  const own = useMemo(() => effects.filter((effect) => effect.unit === unit), [effects, unit]);
  const rows = useMemo(() => effectRows(own), [own]);
  const format = useMemo(
    () => (unit === "score" ? score : percentFormat(own.map(({ weighted }) => weighted))),
    [own, unit],
  );
  if (own.length === 0) return null;
  return (
    <BarsFrame
      study={study}
      title={effectTitle(own)}
      level={3}
      summary={effectSummary(own, format)}
      name={unit === "score" ? "weighting-of-scores" : "weighting-of-shares"}
      rows={rows}
      series={effectSeries}
      mark="dot"
      format={format}
      rowLabel="Figure"
      valueLabel={unit === "score" ? "Mean score" : "Share"}
      axisLabel={unit === "score" ? "Mean score, from 0 to 100" : "Share of leaders"}
    />
  );
}
