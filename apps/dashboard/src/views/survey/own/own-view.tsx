import { Button } from "../../../components/button.js";
import { PageHeading } from "../../../components/page-heading.js";
import { countOf } from "../../../format/text.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { openShipped, useStudy } from "../../../survey/engine/use-study.js";
import { SurveyPage } from "../survey-page.js";
import { OpenFile } from "./open-file.js";
import { ReadReport } from "./read-report.js";
import "./own.css";

/** Opens a researcher's own responses, and says what is wrong with them. */
export default function OwnView() {
  return <SurveyPage>{(study) => <Own study={study} />}</SurveyPage>;
}

function Own({ study }: { readonly study: OpenStudy }) {
  const { opening, store } = useStudy();
  const isOwn = study.source.kind === "own";
  return (
    <>
      <PageHeading title="Your own data">
        {isOwn ? `${study.source.fileName} is open` : "Open your own responses"}
      </PageHeading>
      <p className="lead">
        {isOwn
          ? `${countOf(study.head.respondents, "response")} read with the questionnaire “${study.head.instrument.title}”. Every view of the survey now shows them.`
          : "The same views, of responses of your own: a CSV file with the answers to this project’s survey, or to a questionnaire of yours. Nothing leaves this browser."}
      </p>
      {opening?.kind === "refused" && (
        <section className="own-refused" role="alert">
          <h2>“{opening.fileName}” was not opened</h2>
          <p>What was open before still is.</p>
          <ul>
            {opening.problems.slice(0, 20).map(({ message, remedy }, at) => (
              <li key={at}>
                {message} {remedy}
              </li>
            ))}
          </ul>
          {opening.problems.length > 20 && (
            <p>And {opening.problems.length - 20} more of the kind.</p>
          )}
        </section>
      )}
      {opening?.kind === "stopped" && (
        <p role="status">
          “{opening.fileName}” was stopped half-way. What was open before still is.
        </p>
      )}
      <OpenFile
        key={study.revision}
        store={store}
        isBusy={opening?.kind === "running"}
        engine={study.engine}
      />
      {isOwn && (
        <>
          <Button
            onClick={() => {
              void openShipped(store);
            }}
          >
            Go back to the simulated survey
          </Button>
          <ReadReport head={study.head} fileName={study.source.fileName} />
        </>
      )}
    </>
  );
}
