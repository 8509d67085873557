import type { Instrument } from "@abep/survey/instrument";
import { useParams } from "wouter";
import { Link } from "../../../components/link.js";
import { EmptyNotice, QueryNotices } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import { surveyPath } from "../../../routing/places.js";
import { useView } from "../../../routing/use-view.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { FiguresOf } from "../figures-of.js";
import { SelectionBar } from "../selection-bar.js";
import { selectionOf } from "../selection-query.js";
import { SurveyPage } from "../survey-page.js";
import { placedQuestions, type PlacedQuestion } from "./placed-questions.js";
import { QuestionFiguresView } from "./question-figures.js";
import { QuestionHead } from "./question-head.js";
import { questionQuery, usable } from "./question-query.js";
import { weightWords, whomWords } from "./selection-words.js";
import { Turning } from "./turning.js";
import { useQuestion } from "./use-question.js";
import "./questions.css";

/** One question: its wording, its figures for whom the reader chooses, and who answered it. */
export default function QuestionView() {
  const { id = "" } = useParams();
  return (
    <SurveyPage>
      {(study) => {
        const placed = placedQuestions(study.head.instrument);
        const found = placed.find(({ question }) => question.id === id);
        return found === undefined ? (
          <NoQuestion id={id} instrument={study.head.instrument} />
        ) : (
          <OneQuestion key={id} study={study} placed={found} all={placed} />
        );
      }}
    </SurveyPage>
  );
}

interface OneQuestionProps {
  readonly study: OpenStudy;
  readonly placed: PlacedQuestion;
  readonly all: readonly PlacedQuestion[];
}

function OneQuestion({ study, placed, all }: OneQuestionProps) {
  const view = useView(questionQuery);
  const { menu } = study.head;
  const { state, notices } = usable(view.state, menu);
  const selection = selectionOf(state);
  const asked = useQuestion(study, placed.question.id, selection);
  return (
    <article className="question">
      <QuestionHead
        placed={placed}
        of={all.length}
        askedIf={study.head.menu.askedIf[placed.question.id]}
      />
      <QueryNotices notices={[...view.notices, ...notices]} />
      <SelectionBar menu={menu} state={state} change={view.change} />
      <FiguresOf asked={asked} what="the figures" lines={8}>
        {(figures) =>
          figures === undefined ? null : (
            <QuestionFiguresView
              study={study}
              state={state}
              change={view.change}
              figures={figures.split}
              overall={figures.overall}
              whom={`Answers of ${whomWords(study, selection, figures.split.answered)}. ${weightWords(figures.split.slices)}`}
            />
          )
        }
      </FiguresOf>
      <Turning placed={placed} all={all} state={state} />
    </article>
  );
}

function NoQuestion({ id, instrument }: { readonly id: string; readonly instrument: Instrument }) {
  return (
    <>
      <PageHeading title="No such question">No such question</PageHeading>
      <EmptyNotice>
        <p>
          The questionnaire “{instrument.title}” has no question “{id}”.{" "}
          <Link to={surveyPath("questions")}>All its questions</Link>
        </p>
      </EmptyNotice>
    </>
  );
}
