import type { ReactNode } from "react";
import { Loading, type LoadingProps } from "../../components/loading.js";
import { ErrorNotice } from "../../components/notice.js";
import type { Asked } from "../../survey/engine/ask.js";

export interface FiguresOfProps<T> extends LoadingProps {
  readonly asked: Asked<T>;
  readonly children: (figures: T) => ReactNode;
}

/** Figures once they are there; while new ones are on their way, those of the choice before, dimmed. */
export function FiguresOf<T>({ asked, children, ...loading }: FiguresOfProps<T>) {
  const { answer, isPending } = asked;
  if (answer === undefined) return <Loading {...loading} />;
  if (!answer.ok) {
    return (
      <ErrorNotice
        happened={`The figures could not be made: ${answer.message}`}
        kept="The responses are still open."
        remedy="Choose something else, or open the file again."
      />
    );
  }
  return (
    <div
      className={isPending ? "survey-figures survey-pending" : "survey-figures"}
      aria-busy={isPending}
    >
      {children(answer.figures)}
    </div>
  );
}
