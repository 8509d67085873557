import { memo, type NamedExoticComponent, type ReactElement } from "react";
import { bodyAttributes, edgeAttributes } from "../draw/mark.js";
import type { PlacedArea } from "../layout/areaLayout.js";
import type { AreaMark } from "../model/marks.js";
import { variablePaint } from "../style/themes.js";

/** An area where it lies, what is known of it, and how it is read out. */
export interface DrawnArea {
  readonly area: PlacedArea;
  readonly mark: AreaMark;
  /** The accessible name. */
  readonly name: string;
  /** Switched off in the legend. */
  readonly off: boolean;
}

interface BodyProps {
  readonly drawn: DrawnArea;
  readonly patternId: string;
  readonly selected: boolean;
  readonly tabStop: boolean;
}

/** One area's mark: what the pointer meets and what the keyboard focuses. */
const Body: NamedExoticComponent<BodyProps> = /* @__PURE__ */ memo(function Body(
  props: BodyProps,
): ReactElement {
  const { drawn, patternId, selected, tabStop } = props;
  const { area, mark, name, off } = drawn;
  return (
    <path
      className="abep-area"
      d={area.path}
      data-code={area.code}
      data-category={mark.category.id}
      role="option"
      aria-label={name}
      aria-selected={selected}
      tabIndex={tabStop ? 0 : -1}
      {...bodyAttributes(mark, patternId, variablePaint, off)}
    />
  );
});

export interface AreaMarksProps {
  readonly drawn: readonly DrawnArea[];
  readonly patternId: string;
  readonly selected: string | null;
  /** The code of the one area that Tab reaches. */
  readonly tabStop: string | undefined;
}

/** All areas. A move of selection or tab stop renders the areas it concerns; hovering renders none. */
export const AreaMarks: NamedExoticComponent<AreaMarksProps> = /* @__PURE__ */ memo(
  function AreaMarks(props: AreaMarksProps): ReactElement {
    const { drawn, patternId, selected, tabStop } = props;
    return (
      <>
        {drawn.map((one) => (
          <Body
            key={one.area.code}
            drawn={one}
            patternId={patternId}
            selected={one.area.code === selected}
            tabStop={one.area.code === tabStop}
          />
        ))}
      </>
    );
  },
);

/** The edges of the kinds that have one, above all bodies, so that no neighbour covers half of it. */
export const AreaEdges: NamedExoticComponent<Pick<AreaMarksProps, "drawn">> = /* @__PURE__ */ memo(
  function AreaEdges({ drawn }): ReactElement {
    return (
      <g className="abep-edges" pointerEvents="none" aria-hidden="true">
        {drawn.map(({ area, mark, off }) => {
          const edge = off ? undefined : edgeAttributes(mark, variablePaint);
          return edge === undefined ? null : <path key={area.code} d={area.path} {...edge} />;
        })}
      </g>
    );
  },
);
