import type { Scale } from "@abep/survey/instrument";
import { CopyLink } from "../../../components/copy-link.js";
import { Link } from "../../../components/link.js";
import { EmptyNotice, QueryNotices } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import { Select } from "../../../components/select.js";
import { capitalised, inSentence } from "../../../format/text.js";
import { useView } from "../../../routing/use-view.js";
import { askScale, useFigures } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { ScaleFigures } from "../../../survey/figures/types.js";
import { groupOf } from "../../../survey/study/groups.js";
import { FiguresOf } from "../figures-of.js";
import { usable } from "../questions/question-query.js";
import { SelectionBar } from "../selection-bar.js";
import { selectionOf } from "../selection-query.js";
import { GroupMeans } from "./group-means.js";
import { ReliabilitySection } from "./reliability-section.js";
import { scalePlace, scalesQuery, type ScalesState } from "./scales-query.js";
import { ScoreDistribution } from "./score-distribution.js";
import { scoreLabels, scoreWords, scoringWords } from "./score-words.js";
import { selectionWords } from "./selection-sentence.js";

export interface ScalePageProps {
  readonly study: OpenStudy;
  readonly scale: Scale;
}

/** One scale: what it measures, how it is scored, how scores lie, who scores higher, how far it can be relied on. */
export function ScalePage({ study, scale }: ScalePageProps) {
  const { menu } = study.head;
  const view = useView(scalesQuery);
  const { state, notices } = usable(view.state, menu);
  const asked = useFigures(study, askScale, scale.id, state.score, selectionOf(state));
  return (
    <>
      <p className="kicker">
        <Link to={scalePlace(undefined, state)}>All scales</Link>
      </p>
      <PageHeading title={scale.title}>{scale.title}</PageHeading>
      <p className="scales-opening">{scale.high}</p>
      <QueryNotices notices={[...view.notices, ...notices]} />
      <SelectionBar menu={menu} state={state} change={view.change} />
      <div className="survey-selection on-screen">
        <Select
          label="Scored as"
          value={state.score}
          options={(["pomp", "mean", "sum"] as const).map((value) => ({
            value,
            label: scoreLabels[value],
          }))}
          onChange={(score) => {
            view.change({ score });
          }}
        />
      </div>
      <FiguresOf asked={asked} what="the scale" shape="box">
        {(figures) =>
          figures === undefined ? (
            <EmptyNotice>
              The answers to these statements have no numbers: the scale cannot be scored.
            </EmptyNotice>
          ) : figures.slices.length === 0 ? (
            <EmptyNotice>
              Nobody of those chosen has answered. Choose other respondents, or take a filter away.
            </EmptyNotice>
          ) : (
            <Found study={study} scale={scale} state={state} figures={figures} />
          )
        }
      </FiguresOf>
    </>
  );
}

interface FoundProps extends ScalePageProps {
  readonly state: ScalesState;
  readonly figures: ScaleFigures;
}

function Found({ study, scale, state, figures }: FoundProps) {
  const one = { ...state, by: "" };
  const group = groupOf(state.of).label;
  return (
    <>
      <p className="lead scale-lead">{meanSentence(capitalised(group), figures)}</p>
      <p className="scales-opening">{scoringWords(figures, scale.items.length)}</p>
      <ScoreDistribution
        study={study}
        figures={figures}
        whom={selectionWords(study, one, { ...figures, slices: figures.slices.slice(0, 1) })}
      />
      {state.by !== "" && (
        <GroupMeans study={study} figures={figures} whom={selectionWords(study, state, figures)} />
      )}
      <ReliabilitySection study={study} figures={figures} group={group} />
      <CopyLink />
    </>
  );
}

function meanSentence(group: string, figures: ScaleFigures): string {
  const { mean } = figures;
  return mean.value === undefined
    ? `The mean score of ${inSentence(group)} is ${scoreWords(mean, figures)}.`
    : `${group} score ${scoreWords(mean, figures)}.`;
}
