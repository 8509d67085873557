import { Button } from "../../components/button.js";
import { Link } from "../../components/link.js";
import { saveFile } from "../../files/save-file.js";
import { dataPath, surveyPath } from "../../routing/places.js";
import { Term } from "../../glossary/term.js";
import { SurveySimulation } from "./survey-simulation.js";
import { surveyInR } from "./survey-in-r.js";

/** How the figures of the survey are made, and how to make them again. */
export function Survey() {
  return (
    <>
      <h3>How respondents were reached</h3>
      <p>
        The survey is made for an open call: leaders of schools and trusts answer who want to. That
        is no <Term id="probabilitySample">probability sample</Term>. Every interval assumes that,
        within a region and phase, leaders who answered are like those who did not. Nothing in the
        answers can prove it. The headline figures are of leaders of mainstream state schools;
        special schools, alternative provision and trusts are reported apart, each respondent
        counting once, unless a researcher brings counts of schools for them.
      </p>
      <SurveySimulation />
      <h3>Weights</h3>
      <p>
        Answers of mainstream leaders are weighted by <Term id="raking">raking</Term> to the number
        of schools of each region and of each phase. A phase with fewer than five respondents is
        weighted together with secondary schools; a region where nobody answered is left out, and
        the page says so. Who names no local authority has no weight. Of a school that answers twice
        the first answer counts. <Link to={surveyPath("weights")}>Weights</Link> shows what they do,
        and takes trimming and other counts.
      </p>
      <h3>Two designs, and the larger error</h3>
      <p>
        Each error is made twice by linearisation, with what the weights explain taken out: once
        with schools as <Term id="samplingUnit">sampling units</Term> within strata of region and
        phase, and once with trusts as units without strata. A stratum with one school varies about
        the mean of all. Figure by figure the larger error is reported, as schools of a trust may
        answer alike.
      </p>
      <h3>Intervals</h3>
      <p>
        All are at 95%. Those of shares are made on the logit scale, so that they stay between 0%
        and 100%; those of means are symmetrical. Both use Student’s t with the units less the
        strata as degrees of freedom. Shares have one decimal from 1,000 respondents on.
      </p>
      <h3>What is withheld</h3>
      <p>
        Figures of fewer than 10 respondents, and cells with fewer than 10, are withheld and marked
        [c]. Where a single cell of a row or column would be withheld, its next smallest goes too,
        so that it cannot be found by subtraction. This protects one table by itself, not tables
        against each other.
      </p>
      <h3>Scales</h3>
      <p>
        A score is the mean of the items that were answered, if there are as many as the scale asks
        for, with reversed items turned round; on the scale from 0 to 100 it is the share of the way
        from the least to the most. Cronbach’s alpha says how far the items go together; its
        interval is Feldt’s. Ordinal alpha takes the answers as steps on a hidden scale.
      </p>
      <h3>Tests and letters</h3>
      <p>
        Whether two questions go together is tested by Rao and Scott’s chi-square of the second
        order, in its F form; the unit with the larger p counts. A letter in a cell names a column
        whose figure is lower, by t tests of pairs at 5% with Holm’s correction for their number.
      </p>
      <h3>The same figures in R</h3>
      <p>
        This makes a share and a mean from the files of{" "}
        <Link to={surveyPath()}>the survey’s first page</Link> (responses, population counts) and of
        the <Link to={dataPath("downloads")}>Data page</Link> (la-by-form.csv, for the regions of
        LAs), with the package survey of R, version 4.1 or later.
      </p>
      <div className="scroll-box" tabIndex={0} role="region" aria-label="R code">
        <pre className="methods-code">
          <code>{surveyInR}</code>
        </pre>
      </div>
      <Button
        icon="download"
        className="on-screen"
        onClick={() => {
          saveFile("survey-headlines.R", "text/plain", `${surveyInR}\n`);
        }}
      >
        Save the R code
      </Button>
    </>
  );
}
