import type { QuestionFigures } from "../../../survey/figures/types.js";
import { BaseNote } from "./base-note.js";
import type { FigureProps, Shape } from "./figure-props.js";
import { isUnanswered } from "./is-unanswered.js";
import { ItemsFigure } from "./items-figure.js";
import { NumberFigure } from "./number-figure.js";
import { RankingFigure } from "./ranking-figure.js";
import { SharesFigure } from "./shares-figure.js";
import { WordsFigure } from "./words-figure.js";

export type QuestionFiguresProps = Omit<FigureProps<Shape>, "figures" | "overall"> & {
  readonly figures: QuestionFigures;
  readonly overall: QuestionFigures;
};

/** The figures of a question, in the form that its kind asks for, and who answered it. */
export function QuestionFiguresView(props: QuestionFiguresProps) {
  const { figures } = props;
  if (figures.slices.length === 0) return <Nobody what="took part" />;
  if (isUnanswered(figures)) return <Nobody what="answered this question" />;
  return (
    <>
      <ByShape {...props} />
      <BaseNote figures={figures} state={props.state} />
    </>
  );
}

function Nobody({ what }: { readonly what: string }) {
  return (
    <div className="notice">
      <p className="notice-head">Nobody who is chosen here {what}.</p>
      <p>Choose another group, or take back a filter.</p>
    </div>
  );
}

function ByShape({ figures, overall, ...common }: QuestionFiguresProps) {
  // While a new choice is on its way, the two may be of different questions.
  if (figures.shape === "shares" && overall.shape === "shares") {
    return <SharesFigure {...common} figures={figures} overall={overall} />;
  }
  if (figures.shape === "items" && overall.shape === "items") {
    return <ItemsFigure {...common} figures={figures} overall={overall} />;
  }
  if (figures.shape === "number" && overall.shape === "number") {
    return <NumberFigure {...common} figures={figures} overall={overall} />;
  }
  if (figures.shape === "ranking" && overall.shape === "ranking") {
    return <RankingFigure {...common} figures={figures} overall={overall} />;
  }
  return figures.shape === "words" ? (
    <WordsFigure {...common} figures={figures} overall={figures} />
  ) : null;
}
