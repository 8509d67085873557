import type { ReactElement } from "react";

/** The words that name and describe a chart, and the visible ones to take their place. */
export interface Words {
  readonly title: string;
  readonly summary: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
}

export interface WordIds {
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** The ids of a chart's words: visible ones where there are some, else hidden ones of its own. */
export function wordIds({ labelledBy, describedBy }: Words, id: string): WordIds {
  return {
    labelledBy: labelledBy ?? `${id}-title`,
    describedBy: describedBy ?? `${id}-summary`,
  };
}

/** Title and summary for those who hear the page, where no visible ones are pointed to. */
export function ChartWords({
  words,
  id,
}: {
  readonly words: Words;
  readonly id: string;
}): ReactElement {
  const ids = wordIds(words, id);
  return (
    <>
      {words.labelledBy === undefined ? (
        <p className="abep-hidden" id={ids.labelledBy}>
          {words.title}
        </p>
      ) : null}
      {words.describedBy === undefined ? (
        <p className="abep-hidden" id={ids.describedBy}>
          {words.summary}
        </p>
      ) : null}
    </>
  );
}
