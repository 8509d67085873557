import { Term } from "../../../glossary/term.js";
import { capitalised, countOf, formatCount } from "../../../format/text.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { OverviewFigures, WeightingFigures } from "../../../survey/figures/types.js";
import { decimalFormat } from "../figure-words.js";
import { rakingWords, rangeWords, trimWords } from "./weight-words.js";

const two = decimalFormat(2);

export interface HowMadeProps {
  readonly study: OpenStudy;
  readonly figures: OverviewFigures;
}

/** Raking, trimming and what unequal weights cost, in words. */
export function HowMade({ study, figures }: HowMadeProps) {
  const { weighting, weightedApart, groups } = figures;
  const unweighted = groups.filter(({ isWeighted }) => !isWeighted);
  return (
    <section className="prose" aria-labelledby="weights-made">
      <h2 id="weights-made">How they were made</h2>
      {weighting === undefined ? (
        <p>
          Weights need a question for the local authority, respondents from mainstream state
          schools, and counts of schools by region and phase.
        </p>
      ) : (
        <>
          <p>
            <Term id="raking">Raking</Term> to{" "}
            {study.settings.counts === undefined
              ? "the counts of schools that come with this site"
              : "the counts of schools that you brought (and for phases that they do not name to those of this site)"}
            , by region and by phase. {rakingWords(weighting)} {rangeWords(weighting)}
          </p>
          <Trimming weighting={weighting} study={study} />
          {weighting.setAside.map(({ n, why }) => (
            <p key={why}>
              Without a weight: {countOf(n, "respondent")}, because {why}.
            </p>
          ))}
          <Price weighting={weighting} />
        </>
      )}
      {weightedApart.map(({ label, figures: own }) => (
        <p key={label}>
          {capitalised(label)}, weighted apart: {countOf(own.respondents, "respondent")} stand for{" "}
          {countOf(own.population, "school")}. {rakingWords(own)}
          {own.designEffect !== undefined && ` The design effect is ${two(own.designEffect)}.`}
        </p>
      ))}
      {unweighted.length > 0 && (
        <p>
          Without weights, each respondent counting once:{" "}
          {unweighted.map(({ label }) => label).join(", ")}.
        </p>
      )}
    </section>
  );
}

function Trimming({
  weighting,
  study,
}: {
  readonly weighting: WeightingFigures;
  readonly study: OpenStudy;
}) {
  return (
    <p>
      {trimWords(weighting, study.settings.trimAt) ?? "No weight was cut: there is no trimming."}
    </p>
  );
}

function Price({ weighting }: { readonly weighting: WeightingFigures }) {
  const { designEffect, effectiveSize, largest } = weighting;
  if (designEffect === undefined || effectiveSize === undefined) return null;
  return (
    <>
      <p>
        The <Term id="designEffect">design effect</Term> of unequal weights is {two(designEffect)},
        which leaves an <Term id="effectiveSize">effective sample size</Term> of{" "}
        {formatCount(Math.round(effectiveSize))}.
      </p>
      <table className="weights-largest">
        <caption>The largest weights</caption>
        <thead>
          <tr>
            <th scope="col">Rank</th>
            <th scope="col" className="number">
              Times the mean
            </th>
            <th scope="col" className="number">
              Share of all weight
            </th>
          </tr>
        </thead>
        <tbody>
          {largest.map(({ ratio, share }, at) => (
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              <td className="number">{two(ratio)}</td>
              <td className="number">{two(100 * share)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
