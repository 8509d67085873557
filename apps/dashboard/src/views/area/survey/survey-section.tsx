import { useId, useMemo } from "react";
import { Button } from "../../../components/button.js";
import { Link } from "../../../components/link.js";
import { Loading } from "../../../components/loading.js";
import { useSettled } from "../../../components/use-settled.js";
import { regionInSentence } from "../../../format/text.js";
import { askRegion } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { figureLink } from "../../map/survey/figure-link.js";
import { useOpenStudy } from "../../map/survey/use-open-study.js";
import { WhoseFigures } from "../../map/survey/whose-figures.js";
import { HowReached } from "../../survey/how-reached.js";
import { BesideChart } from "./beside-chart.js";
import { besideEngland, leadOf, lineOf } from "./beside-england.js";
import { profileFigures } from "./profile-figures.js";
import "./survey-section.css";

export interface SurveySectionProps {
  readonly region: { readonly code: string; readonly name: string };
}

/** What leaders of the LA's region say in the survey, beside what is recorded of the LA. */
export default function SurveySection({ region }: SurveySectionProps) {
  const title = useId();
  const now = useOpenStudy();
  return (
    <section aria-labelledby={title} className="area-survey">
      <h2 id={title}>What school leaders in {regionInSentence(region.name)} say</h2>
      {now.kind === "open" ? (
        <Contents study={now.study} region={region} />
      ) : now.kind === "coming" ? (
        <Loading what="the survey" lines={8} />
      ) : (
        <>
          <p className="quiet">
            The survey could not be shown. {now.happened} {now.remedy}
          </p>
          <p className="on-screen">
            <Button onClick={now.retry}>Try again</Button>
          </p>
        </>
      )}
    </section>
  );
}

function Contents({ study, region }: SurveySectionProps & { readonly study: OpenStudy }) {
  const { code, name } = region;
  const asked = useMemo(
    () =>
      Promise.all(profileFigures(study.head.menu.regionFigures).map((id) => askRegion(study, id))),
    [study],
  );
  const answers = useSettled(asked);
  const all = useMemo(
    () =>
      besideEngland(
        (answers ?? []).flatMap((answer) => (answer.ok ? (answer.figures ?? []) : [])),
        code,
      ),
    [answers, code],
  );
  const scores = useMemo(() => all.filter(({ figures }) => figures.unit === "score"), [all]);
  const shares = useMemo(() => all.filter(({ figures }) => figures.unit === "share"), [all]);
  if (answers === undefined) return <Loading what="the figures" lines={8} />;
  if (all.length === 0) {
    return <p className="quiet">The survey that is open has no figure by region.</p>;
  }
  const chart = { study, region };
  return (
    <>
      <WhoseFigures study={study} />
      <p>{leadOf(all, name)}</p>
      <ul className="area-survey-lines">
        {all.map((one) => (
          <li key={one.figures.id}>{lineOf(one)}</li>
        ))}
      </ul>
      <p className="quiet small">
        Leaders of mainstream state schools, weighted to the number of schools; 95% intervals in
        brackets. The figures are of the region: in one LA too few leaders answered to show any.
        Estimates for each LA, from a model, are to come.
      </p>
      <BesideChart
        {...chart}
        figures={scores}
        what="Scores"
        axisLabel="Score from 0 to 100"
        domain={[0, 100]}
      />
      <BesideChart
        {...chart}
        figures={shares}
        what="Shares of leaders"
        axisLabel="Share of leaders"
        domain={[0, 1]}
      />
      <p className="on-screen">
        <Link to={figureLink(code)}>All that leaders in {regionInSentence(name)} answered</Link>
      </p>
      <HowReached />
    </>
  );
}
