import { Link } from "../../../components/link.js";
import { PageHeading } from "../../../components/page-heading.js";
import { surveyPath } from "../../../routing/places.js";
import { askOverview, useFigures } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { OverviewFigures } from "../../../survey/figures/types.js";
import { FiguresOf } from "../figures-of.js";
import { SurveyPage } from "../survey-page.js";
import { Downloads } from "./downloads.js";
import { FileProblems } from "./file-problems.js";
import { GroupsTable } from "./groups-table.js";
import { Headlines } from "./headlines.js";
import { apartWords, leadWords } from "./overview-words.js";
import { Reached } from "./reached.js";
import { Representativeness } from "./representativeness.js";
import "./overview.css";

/** What leaders say, who answered, how like the schools of England they are, and what can be taken away. */
export default function OverviewView() {
  return (
    <SurveyPage>
      {(study) => (
        <>
          <PageHeading title="The survey at a glance">The survey at a glance</PageHeading>
          <Overview study={study} />
        </>
      )}
    </SurveyPage>
  );
}

function Overview({ study }: { readonly study: OpenStudy }) {
  const asked = useFigures(study, askOverview);
  return (
    <FiguresOf asked={asked} what="who answered" lines={8}>
      {(figures) => <Found study={study} figures={figures} />}
    </FiguresOf>
  );
}

function Found({
  study,
  figures,
}: {
  readonly study: OpenStudy;
  readonly figures: OverviewFigures;
}) {
  const isShipped = study.source.kind === "shipped";
  const apart = apartWords(figures);
  return (
    <>
      <p className="lead">{leadWords(figures, isShipped)}</p>
      <Headlines study={study} />
      <div className="overview-columns">
        <section className="prose">
          <h2>Who answered, and how they were reached</h2>
          <Reached isShipped={isShipped} />
          {apart !== "" && <p>{apart}</p>}
          <GroupsTable figures={figures} />
          <FileProblems study={study} />
        </section>
        <Downloads study={study} />
      </div>
      <section className="overview-charts" aria-labelledby="overview-like">
        <div className="prose">
          <h2 id="overview-like">How like the schools of England respondents are</h2>
          {figures.margins.length === 0 ? (
            <p>
              There is nothing to compare them with: these responses have no weights.{" "}
              <Link to={surveyPath("weights")}>Why, and what would give them weights</Link>
            </p>
          ) : (
            <p>
              Where some answer more often than others, their answers count for too much, unless
              weights put it right. <Link to={surveyPath("weights")}>What the weights do</Link>
            </p>
          )}
        </div>
        <Representativeness study={study} figures={figures} level={3} />
      </section>
    </>
  );
}
