import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { Selection } from "../../../survey/figures/types.js";
import { Term } from "../../../glossary/term.js";
import { groupOf } from "../../../survey/study/groups.js";
import { weightWords, whomWords } from "../questions/selection-words.js";
import type { SelectionState } from "../selection-query.js";
import type { SidesFigures } from "./both-sides.js";
import type { SplitChoice } from "./enablers-query.js";
import { sides, topSentence } from "./enablers-words.js";
import { RankedChart } from "./ranked-chart.js";

export interface EnablersFiguresProps {
  readonly study: OpenStudy;
  readonly state: SelectionState;
  readonly selection: Selection;
  readonly choice: SplitChoice;
  readonly figures: SidesFigures | undefined;
}

const interval =
  "Where the share of all leaders is likely to lie: made in this way, 95 of 100 intervals hold it.";

/** What comes first on each side, in words, and both sides as charts. */
export function EnablersFigures(props: EnablersFiguresProps) {
  const { study, state, selection, choice, figures } = props;
  if (figures === undefined || figures.enablers.split.slices.length === 0) {
    return (
      <div className="notice">
        <p className="notice-head">Nobody who is chosen here answered these questions.</p>
        <p>Choose another group, take back a filter, or show all together.</p>
      </div>
    );
  }
  const { agreeLabel } = figures.enablers.overall;
  return (
    <>
      <p className="lead">
        {sides.map((side) => topSentence(side, figures[side.id].overall)).join(" ")}
      </p>
      <p className="enablers-how">
        {choice.id !== "" && choice.id === study.head.menu.level
          ? "That is what leaders of mainstream state schools say; leaders of trusts stand beside them below. Each figure is the share of a group"
          : `Each figure is the share of ${groupOf(selection.group).label}`}{" "}
        that says {agreeLabel}, with its <Term means={interval}>interval</Term>.
      </p>
      <div className="enablers-sides">
        {sides.map((side) => {
          const { split, overall } = figures[side.id];
          return (
            <RankedChart
              key={side.id}
              study={study}
              side={side}
              choice={choice}
              state={state}
              figures={split}
              overall={overall}
              whom={`Answers of ${whomWords(study, selection, split.answered)}. ${weightWords(split.slices)}`}
            />
          );
        })}
      </div>
    </>
  );
}
