import { QueryNotices } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import { askOverview, useFigures } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { useStudy } from "../../../survey/engine/use-study.js";
import { FiguresOf } from "../figures-of.js";
import { Representativeness } from "../overview/representativeness.js";
import { SurveyPage } from "../survey-page.js";
import { Effects } from "./effects.js";
import { HowMade } from "./how-made.js";
import { OwnCounts } from "./own-counts.js";
import { SettingsForm } from "./settings-form.js";
import { useWeights } from "./use-weights.js";
import { WeightProblems } from "./weight-problems.js";
import { weightsLead } from "./weight-words.js";
import "../overview/overview.css";
import "./weights.css";

/** How the weights are made, what they do, and what a researcher can decide about them. */
export default function WeightsView() {
  return (
    <SurveyPage>
      {(study) => (
        <>
          <PageHeading title="Weights">Weights</PageHeading>
          <Weights study={study} />
        </>
      )}
    </SurveyPage>
  );
}

function Weights({ study }: { readonly study: OpenStudy }) {
  const { store } = useStudy();
  const { state, notices, change, isWeighing } = useWeights(study, store);
  const asked = useFigures(study, askOverview);
  return (
    <>
      <QueryNotices notices={notices} />
      <FiguresOf asked={asked} what="the weights" lines={8}>
        {(figures) => (
          <>
            <p className="lead">{weightsLead(figures)}</p>
            <WeightProblems problems={figures.problems} />
            <div className="weights-columns">
              <HowMade study={study} figures={figures} />
              <section className="weights-choices on-screen" aria-labelledby="weights-choices">
                <h2 id="weights-choices">Decide otherwise</h2>
                <SettingsForm key={state.trim} state={state} change={change} />
                <OwnCounts study={study} store={store} />
                <p role="status" className="small quiet">
                  {isWeighing ? "Weighing again" : "What you decide here holds in every view."}
                </p>
              </section>
            </div>
            {figures.margins.length > 0 && (
              <section aria-labelledby="weights-like" className="weights-part">
                <h2 id="weights-like">Respondents beside the schools they stand for</h2>
                <Representativeness study={study} figures={figures} level={3} />
              </section>
            )}
            <Effects study={study} />
          </>
        )}
      </FiguresOf>
    </>
  );
}
