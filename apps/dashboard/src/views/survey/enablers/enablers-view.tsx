import { useMemo } from "react";
import { Link } from "../../../components/link.js";
import { EmptyNotice, QueryNotices } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import { surveyPath } from "../../../routing/places.js";
import { useView } from "../../../routing/use-view.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { FiguresOf } from "../figures-of.js";
import { usable } from "../questions/question-query.js";
import { useQuestion } from "../questions/use-question.js";
import { SelectionBar } from "../selection-bar.js";
import { selectionOf, selectionQuery } from "../selection-query.js";
import { SurveyPage } from "../survey-page.js";
import { chosenSplit, splitChoices } from "./enablers-query.js";
import { EnablersFigures } from "./enablers-figures.js";
import { sides } from "./enablers-words.js";
import { SplitButtons } from "./split-buttons.js";
import { bothSides } from "./both-sides.js";
import "./enablers.css";

/** What helps schools to work together and what gets in the way: each ranked, and split by who answers. */
export default function EnablersView() {
  return (
    <SurveyPage>
      {(study) => (
        <>
          <PageHeading title="Enablers and barriers">Enablers and barriers</PageHeading>
          {asksBoth(study) ? <Enablers study={study} /> : <NotAsked study={study} />}
        </>
      )}
    </SurveyPage>
  );
}

function asksBoth({ head: { instrument } }: OpenStudy): boolean {
  const questions = instrument.sections.flatMap((section) => section.questions);
  return sides.every((side) =>
    questions.some(({ id, kind }) => id === side.id && kind === "matrix"),
  );
}

function Enablers({ study }: { readonly study: OpenStudy }) {
  const view = useView(selectionQuery);
  const { menu } = study.head;
  const { state, notices } = usable(view.state, menu);
  const choices = useMemo(() => splitChoices(menu), [menu]);
  const split = chosenSplit(choices, state.by);
  const by = split.choice.id;
  // A split by school or trust has groups of its own.
  const of = by !== "" && by === menu.level ? "mainstream" : state.of;
  const selection = selectionOf({ ...state, of, by });
  const enablers = useQuestion(study, "enablers", selection);
  const barriers = useQuestion(study, "barriers", selection);
  return (
    <>
      <QueryNotices notices={[...view.notices, ...notices, ...split.notices]} />
      <SelectionBar menu={menu} state={state} change={view.change} hasSplit={false} />
      <SplitButtons
        choices={choices}
        value={split.choice.id}
        onChange={(by) => {
          view.change({ by });
        }}
      />
      <FiguresOf asked={bothSides(enablers, barriers)} what="enablers and barriers" lines={12}>
        {(figures) => (
          <EnablersFigures
            study={study}
            state={state}
            selection={selection}
            choice={split.choice}
            figures={figures}
          />
        )}
      </FiguresOf>
    </>
  );
}

function NotAsked({ study }: { readonly study: OpenStudy }) {
  return (
    <EmptyNotice>
      <p>
        This view needs two questions with statements, called “enablers” and “barriers”. The
        questionnaire “{study.head.instrument.title}” does not ask them.{" "}
        <Link to={surveyPath("questions")}>See what it asks</Link>
      </p>
    </EmptyNotice>
  );
}
