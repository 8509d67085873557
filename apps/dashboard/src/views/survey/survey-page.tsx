import type { ReactNode } from "react";
import { Button } from "../../components/button.js";
import { Loading } from "../../components/loading.js";
import { ErrorNotice } from "../../components/notice.js";
import type { OpenStudy } from "../../survey/engine/study-store.js";
import { useStudy } from "../../survey/engine/use-study.js";
import { HowReached } from "./how-reached.js";
import { OpeningLine } from "./opening-line.js";
import { SourceBanner } from "./source-banner.js";
import { SurveyNav } from "./survey-nav.js";
import "../page-head.css";
import "./survey.css";

export interface SurveyPageProps {
  readonly children: (study: OpenStudy) => ReactNode;
}

/** What all views of the survey share: whose answers these are, the way to the others, how respondents were reached. */
export function SurveyPage({ children }: SurveyPageProps) {
  const { study, opening, store } = useStudy();
  return (
    <div className="page survey">
      <SurveyNav />
      {study !== undefined && <SourceBanner source={study.source} />}
      {opening?.kind === "running" && study !== undefined && (
        <OpeningLine opening={opening} onCancel={store.cancel} />
      )}
      {study !== undefined ? (
        <>
          {children(study)}
          <HowReached />
        </>
      ) : opening?.kind === "refused" ? (
        <ErrorNotice
          happened={opening.problems[0]?.message ?? "The survey could not be opened."}
          remedy={opening.problems[0]?.remedy ?? "Reload the page."}
          onRetry={store.dismiss}
        />
      ) : opening?.kind === "stopped" ? (
        <Button onClick={store.dismiss}>Open the survey again</Button>
      ) : (
        <Loading what="the survey" lines={12} />
      )}
    </div>
  );
}
