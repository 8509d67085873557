import type { ReactElement } from "react";
import { variablePaint } from "../style/themes.js";
import type { ColourToken } from "../style/tokens.js";

/** A shape that can be ringed. */
interface Ringed {
  readonly code: string;
  /** The outline, as the `d` of an SVG path. */
  readonly path: string;
}

export interface RingsProps {
  /** The shapes among which the ringed ones are looked up. */
  readonly areas: readonly Ringed[];
  readonly hovered: string | null;
  readonly selected: string | null;
  /** With the keyboard. */
  readonly focused: string | null;
}

interface RingProps {
  readonly area: Ringed;
  readonly colour: ColourToken;
  readonly width: number;
}

/** A line around an area, on a wider line of the page's colour that sets it off from any neighbour. */
function Ring({ area, colour, width }: RingProps): ReactElement {
  const common = { d: area.path, vectorEffect: "non-scaling-stroke" };
  return (
    <>
      <path {...common} stroke={variablePaint("ground")} strokeWidth={width * 2} />
      <path {...common} stroke={variablePaint(colour)} strokeWidth={width} />
    </>
  );
}

/** What marks the areas under pointer, selection and keyboard; drawn above everything else. */
export function Rings({ areas, hovered, selected, focused }: RingsProps): ReactElement {
  const find = (code: string | null): Ringed | undefined =>
    code === null ? undefined : areas.find((area) => area.code === code);
  const [under, chosen, focus] = [find(hovered), find(selected), find(focused)];
  // The selected area's ring is split by a thin line, so that focus does not hide the selection.
  const focusWidth = focus !== undefined && focus === chosen ? 5 : 3.5;
  return (
    <g fill="none" strokeLinejoin="round" pointerEvents="none" aria-hidden="true">
      {under === undefined ? null : <Ring area={under} colour="ink" width={1.5} />}
      {chosen === undefined ? null : <Ring area={chosen} colour="ink" width={2.5} />}
      {focus === undefined ? null : <Ring area={focus} colour="focus" width={focusWidth} />}
      {focus === undefined || focus !== chosen ? null : (
        <path
          d={focus.path}
          stroke={variablePaint("ground")}
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </g>
  );
}
