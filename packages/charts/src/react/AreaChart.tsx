import { useId, useMemo, useRef, useState, type ReactElement, type RefObject } from "react";
import { patternNodes } from "../draw/patterns.js";
import type { AreaLayout } from "../layout/areaLayout.js";
import { compassGraph, type Direction } from "../layout/compassGraph.js";
import { areaMarks, describeMark, legendEntries } from "../model/marks.js";
import { variablePaint } from "../style/themes.js";
import { AreaEdges, AreaMarks } from "./AreaMarks.js";
import { Legend } from "./Legend.js";
import type { AreaChartProps } from "./props.js";
import { svgElement } from "./svgElement.js";
import { useControlled } from "./useControlled.js";

const ARROWS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowUp: "north",
  ArrowRight: "east",
  ArrowDown: "south",
  ArrowLeft: "west",
};

interface Props extends AreaChartProps {
  readonly layout: AreaLayout;
  readonly holder: RefObject<HTMLDivElement | null>;
}

function codeOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest("[data-code]")?.getAttribute("data-code") ?? null)
    : null;
}

/** What both kinds of map do with a finished layout: draw, name, listen. */
export function AreaChart(props: Props): ReactElement {
  const { layout, values, scale, onSelect, onHover, onToggleCategory, holder } = props;
  const id = useId();
  const svgRef = useRef<SVGSVGElement>(null);
  const [selected, setSelected] = useControlled<string | null>(props.selected, null);
  const [hidden, setHidden] = useControlled<readonly string[]>(props.hiddenCategories, []);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const marks = useMemo(() => areaMarks(layout.areas, values, scale), [layout, values, scale]);
  const graph = useMemo(() => compassGraph(layout.areas.map(({ point }) => point)), [layout]);
  const indexOf = useMemo(
    () => new Map(layout.areas.map(({ code }, index) => [code, index])),
    [layout],
  );
  const tabStop = lastFocused ?? selected ?? layout.areas[0]?.code;
  const shown = hovered ?? focused ?? selected;
  const shownMark = shown === null ? undefined : marks[indexOf.get(shown) ?? -1];
  const areaOf = (code: string | null) =>
    code === null ? undefined : layout.areas[indexOf.get(code) ?? -1];

  const select = (code: string): void => {
    setSelected(code);
    onSelect?.(code);
  };
  const focus = (index: number | undefined): void => {
    const code = index === undefined ? undefined : layout.areas[index]?.code;
    if (code === undefined) return;
    svgRef.current?.querySelector<SVGPathElement>(`[data-code="${CSS.escape(code)}"]`)?.focus();
  };
  const hover = (code: string | null): void => {
    if (code === hovered) return;
    setHovered(code);
    onHover?.(code);
  };
  const toggle = (category: string): void => {
    setHidden(
      hidden.includes(category)
        ? hidden.filter((other) => other !== category)
        : [...hidden, category],
    );
    onToggleCategory?.(category);
  };
  const selectedArea = areaOf(selected);
  const focusedArea = areaOf(focused);
  const hoveredArea = areaOf(hovered);
  return (
    <div className="abep-chart" ref={holder}>
      {props.labelledBy === undefined ? (
        <p className="abep-hidden" id={`${id}-title`}>
          {props.title}
        </p>
      ) : null}
      {props.describedBy === undefined ? (
        <p className="abep-hidden" id={`${id}-summary`}>
          {props.summary}
        </p>
      ) : null}
      <svg
        ref={svgRef}
        className="abep-map"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width="100%"
        onClick={(event) => {
          const code = codeOf(event.target);
          if (code !== null) select(code);
        }}
        onPointerOver={(event) => {
          hover(codeOf(event.target));
        }}
        onPointerLeave={() => {
          hover(null);
        }}
        onFocus={(event) => {
          const code = codeOf(event.target);
          setFocused(code);
          if (code !== null) setLastFocused(code);
          onHover?.(code);
        }}
        onBlur={() => {
          setFocused(null);
          onHover?.(null);
        }}
        onKeyDown={(event) => {
          const at = focused === null ? undefined : indexOf.get(focused);
          if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
          const direction = ARROWS[event.key];
          if (direction !== undefined) focus(graph[at]?.[direction]);
          else if (event.key === "Home") focus(0);
          else if (event.key === "End") focus(layout.areas.length - 1);
          else if ((event.key === "Enter" || event.key === " ") && focused !== null)
            select(focused);
          else return;
          event.preventDefault();
        }}
      >
        <defs>{patternNodes(marks, id, variablePaint).map(svgElement)}</defs>
        <g
          role="listbox"
          aria-labelledby={props.labelledBy ?? `${id}-title`}
          aria-describedby={props.describedBy ?? `${id}-summary`}
        >
          <AreaMarks
            areas={layout.areas}
            marks={marks}
            scale={scale}
            patternId={id}
            hidden={hidden}
            selected={selected}
            tabStop={tabStop}
          />
        </g>
        <AreaEdges areas={layout.areas} marks={marks} hidden={hidden} />
        <g fill="none" pointerEvents="none" aria-hidden="true" strokeLinejoin="round">
          {hoveredArea === undefined ? null : (
            <path d={hoveredArea.path} stroke={variablePaint("ink")} strokeWidth={1.5} />
          )}
          {selectedArea === undefined ? null : (
            <>
              <path d={selectedArea.path} stroke={variablePaint("ground")} strokeWidth={5} />
              <path d={selectedArea.path} stroke={variablePaint("ink")} strokeWidth={2.5} />
            </>
          )}
          {focusedArea === undefined ? null : (
            <>
              <path d={focusedArea.path} stroke={variablePaint("ground")} strokeWidth={7} />
              <path d={focusedArea.path} stroke={variablePaint("focus")} strokeWidth={3.5} />
            </>
          )}
        </g>
      </svg>
      {props.detailLine === false ? null : (
        <p className="abep-detail">
          {shownMark === undefined ? "" : describeMark(shownMark, scale)}
        </p>
      )}
      {props.legend === "none" ? null : (
        <Legend entries={legendEntries(scale, marks)} hidden={hidden} onToggle={toggle} />
      )}
    </div>
  );
}
