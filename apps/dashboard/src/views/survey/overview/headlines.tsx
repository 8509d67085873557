import type { ReactNode } from "react";
import { Link } from "../../../components/link.js";
import { surveyPath } from "../../../routing/places.js";
import { askQuestion, askScale, useFigures } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { Selection } from "../../../survey/figures/types.js";
import { sides } from "../enablers/enablers-words.js";
import {
  DEMAND,
  headlineQuestions,
  questionSentence,
  scaleSentence,
  type HeadlineQuestion,
} from "./headline-words.js";

const everybody: Selection = { group: "mainstream", where: [] };

/** So many scales of another questionnaire stand for its findings. */
const MOST_SCALES = 3;

/** What the survey shows, in a few sentences, each with the way to its figures. */
export function Headlines({ study }: { readonly study: OpenStudy }) {
  const { sections, scales } = study.head.instrument;
  const asked = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const questions = headlineQuestions.filter(({ id }) => asked.has(id));
  const demand = scales.filter(({ id }) => id === DEMAND);
  const isOther = demand.length + questions.length === 0;
  return (
    <section className="overview-headlines" aria-labelledby="overview-headlines">
      <h2 id="overview-headlines">What leaders say</h2>
      <ul>
        {(isOther ? scales.slice(0, MOST_SCALES) : demand).map(({ id }) => (
          <ScaleHeadline key={id} study={study} id={id} />
        ))}
        {questions.map((question) => (
          <QuestionHeadline key={question.id} study={study} question={question} />
        ))}
      </ul>
      <p className="small quiet">
        {questions.some(isOfSides) &&
          "What helps or gets in the way is told by the share that says “To some extent” or “A great deal”. "}
        In brackets: 95% intervals.{" "}
        <Link to={surveyPath("questions")}>What each question shows</Link>
      </p>
    </section>
  );
}

function isOfSides({ id }: HeadlineQuestion): boolean {
  return sides.some((side) => side.id === id);
}

function ScaleHeadline({ study, id }: { readonly study: OpenStudy; readonly id: string }) {
  const { answer } = useFigures(study, askScale, id, "pomp", everybody);
  const figures = answer?.ok === true ? answer.figures : undefined;
  return (
    <Headline
      isComing={answer === undefined}
      sentence={figures === undefined ? undefined : scaleSentence(figures)}
    >
      <Link to={surveyPath("scales", id)}>How scores lie</Link>
    </Headline>
  );
}

function QuestionHeadline({
  study,
  question,
}: {
  readonly study: OpenStudy;
  readonly question: HeadlineQuestion;
}) {
  const { answer } = useFigures(study, askQuestion, question.id, everybody);
  const figures = answer?.ok === true ? answer.figures : undefined;
  return (
    <Headline
      isComing={answer === undefined}
      sentence={figures === undefined ? undefined : questionSentence(question, figures)}
    >
      {isOfSides(question) ? (
        <Link to={surveyPath("enablers")}>
          {question.id === "enablers" ? "All that helps" : "All that gets in the way"}
        </Link>
      ) : (
        <Link to={surveyPath("questions", question.id)}>
          {question.id === "would_join" ? "All answers on joining" : "Whom else they name"}
        </Link>
      )}
    </Headline>
  );
}

interface HeadlineProps {
  readonly isComing: boolean;
  readonly sentence: string | undefined;
  /** The way to the figures. */
  readonly children: ReactNode;
}

/** One sentence; its place while it is on its way; nothing where there is nothing to say. */
function Headline({ isComing, sentence, children }: HeadlineProps) {
  if (isComing) return <li aria-busy="true">{"\u00a0"}</li>;
  return sentence === undefined ? null : (
    <li>
      {sentence} {children}
    </li>
  );
}
