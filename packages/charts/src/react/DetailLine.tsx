import type { ReactElement } from "react";

export interface DetailLineProps {
  /** What is under pointer, keyboard or finger, or else selected. */
  readonly shown: { readonly heading: string; readonly text: string } | undefined;
  /** What there is to point at: "an area". */
  readonly what: string;
}

/**
 * The mark under pointer, keyboard or finger, or else the selected one, in words. Keeps its place when
 * there is none. Not a live region: the mark that has the focus says the same as its name.
 */
export function DetailLine({ shown, what }: DetailLineProps): ReactElement {
  return (
    <p className="abep-detail">
      {shown === undefined ? (
        <span className="abep-quiet">
          Point at {what}, tap it, or press Tab and the arrow keys.
        </span>
      ) : (
        <>
          <strong>{shown.heading}</strong> {shown.text}
        </>
      )}
    </p>
  );
}
