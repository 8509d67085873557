import type { ReactElement } from "react";
import { describeValue } from "../model/describe.js";
import type { AreaMark } from "../model/marks.js";
import type { Scale } from "../model/scale.js";

export interface DetailLineProps {
  readonly mark: AreaMark | undefined;
  readonly scale: Scale;
}

/**
 * The area under pointer, keyboard or finger, or else the selected one, in words. Keeps its place when
 * there is none. Not a live region: the mark that has the focus says the same as its name.
 */
export function DetailLine({ mark, scale }: DetailLineProps): ReactElement {
  return (
    <p className="abep-detail">
      {mark === undefined ? (
        <span className="abep-quiet">
          Point at an area, tap it, or press Tab and the arrow keys.
        </span>
      ) : (
        <>
          <strong>{mark.area.label}</strong> {describeValue(mark, scale)}
        </>
      )}
    </p>
  );
}
