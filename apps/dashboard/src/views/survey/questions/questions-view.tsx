import { useMemo } from "react";
import { Link } from "../../../components/link.js";
import { EmptyNotice, QueryNotices } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import { SearchField } from "../../../components/search-field.js";
import { countOf } from "../../../format/text.js";
import { surveyPath } from "../../../routing/places.js";
import { useView } from "../../../routing/use-view.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { SurveyPage } from "../survey-page.js";
import { matching, placedQuestions, type PlacedQuestion } from "./placed-questions.js";
import { listQuery } from "./question-query.js";
import { useFindings } from "./use-findings.js";
import "./questions.css";

/** Every question of the open study, by section, with what it shows. */
export default function QuestionsView() {
  return <SurveyPage>{(study) => <Questions study={study} />}</SurveyPage>;
}

function Questions({ study }: { readonly study: OpenStudy }) {
  const { state, notices, change } = useView(listQuery);
  const { instrument } = study.head;
  const placed = useMemo(() => placedQuestions(instrument), [instrument]);
  const ids = useMemo(() => placed.map(({ question }) => question.id), [placed]);
  const findings = useFindings(study, ids);
  const shown = matching(placed, state.q);
  const sections = instrument.sections
    .map(({ title }) => ({ title, questions: shown.filter(({ section }) => section === title) }))
    .filter(({ questions }) => questions.length > 0);
  return (
    <>
      <PageHeading title="Questions">Questions</PageHeading>
      <p className="lead" role="status">
        {state.q === ""
          ? `The questionnaire asks ${countOf(placed.length, "question")}. Below each stands what leaders of mainstream state schools answer.`
          : `${countOf(shown.length, "question")} of ${placed.length} with “${state.q}”.`}
      </p>
      <QueryNotices notices={notices} />
      <div className="questions-search">
        <SearchField
          name="Questions"
          label="Search in questions, statements and answers"
          value={state.q}
          onChange={(q) => {
            change({ q }, { replace: true });
          }}
        />
      </div>
      {sections.map(({ title, questions }) => (
        <section key={title} className="questions-section">
          <h2>{title}</h2>
          <ol role="list">
            {questions.map((one) => (
              <Row key={one.question.id} placed={one} finding={findings.get(one.question.id)} />
            ))}
          </ol>
        </section>
      ))}
      {shown.length === 0 && (
        <EmptyNotice>
          <p>No question, statement or answer has all these words. Try fewer of them.</p>
        </EmptyNotice>
      )}
    </>
  );
}

function Row({
  placed: { question, number },
  finding,
}: {
  readonly placed: PlacedQuestion;
  readonly finding: string | undefined;
}) {
  return (
    <li>
      <span className="questions-number">{number}</span>
      <span>
        <Link to={surveyPath("questions", question.id)}>{question.text}</Link>
        <span className="questions-finding">{finding ?? "\u00a0"}</span>
      </span>
    </li>
  );
}
