import { memo, type ReactElement } from "react";
import { bodyAttributes, edgeAttributes } from "../draw/mark.js";
import type { PlacedArea } from "../layout/areaLayout.js";
import { describeMark, type AreaMark } from "../model/marks.js";
import type { Scale } from "../model/scale.js";
import { variablePaint } from "../style/themes.js";

interface BodyProps {
  readonly area: PlacedArea;
  readonly mark: AreaMark;
  readonly name: string;
  readonly patternId: string;
  readonly off: boolean;
  readonly selected: boolean;
  readonly tabStop: boolean;
}

/** One area's mark: what the pointer meets and the keyboard focuses. */
const Body = memo(function Body(props: BodyProps): ReactElement {
  const { area, mark, name, patternId, off, selected, tabStop } = props;
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
  readonly areas: readonly PlacedArea[];
  readonly marks: readonly AreaMark[];
  readonly scale: Scale;
  readonly patternId: string;
  readonly hidden: readonly string[];
  readonly selected: string | null;
  /** The one area that Tab reaches. */
  readonly tabStop: string | undefined;
}

/** All areas. Moving the selection or the tab stop re-renders two of them. */
export const AreaMarks: React.NamedExoticComponent<AreaMarksProps> = memo(function AreaMarks(
  props: AreaMarksProps,
): ReactElement {
  const { areas, marks, scale, patternId, hidden, selected, tabStop } = props;
  return (
    <>
      {areas.map((area, index) => {
        const mark = marks[index];
        if (mark === undefined) return null;
        const off = hidden.includes(mark.category.id);
        return (
          <Body
            key={area.code}
            area={area}
            mark={mark}
            name={off ? `${area.label}: switched off in the legend` : describeMark(mark, scale)}
            patternId={patternId}
            off={off}
            selected={area.code === selected}
            tabStop={area.code === tabStop}
          />
        );
      })}
    </>
  );
});

/** The edges of the kinds that have one, above all bodies, so that no neighbour covers half of it. */
export const AreaEdges: React.NamedExoticComponent<
  Pick<AreaMarksProps, "areas" | "marks" | "hidden">
> = memo(function AreaEdges({ areas, marks, hidden }): ReactElement {
  return (
    <g className="abep-edges" pointerEvents="none" aria-hidden="true">
      {areas.map((area, index) => {
        const mark = marks[index];
        if (mark === undefined || hidden.includes(mark.category.id)) return null;
        const edge = edgeAttributes(mark.category.style, variablePaint);
        return edge === undefined ? null : <path key={area.code} d={area.path} {...edge} />;
      })}
    </g>
  );
});
