import { useMemo, useRef, type KeyboardEvent, type ReactElement } from "react";
import { patternNodes } from "../draw/patterns.js";
import type { AreaLayout } from "../layout/areaLayout.js";
import { compassGraph } from "../layout/compassGraph.js";
import { reveal, viewTransform, WHOLE, zoomTo } from "../layout/view.js";
import type { AreaMark } from "../model/marks.js";
import { variablePaint } from "../style/themes.js";
import { AreaEdges, AreaMarks, type DrawnArea } from "./AreaMarks.js";
import { InsetLayer } from "./InsetLayer.js";
import { KEYBOARD_HINT, keyAction } from "./keys.js";
import { Labels } from "./Labels.js";
import { Rings } from "./Rings.js";
import { svgElement } from "./svgElement.js";
import type { AreaState } from "./useAreaState.js";
import { useGestures } from "./useGestures.js";

export interface AreaCanvasProps {
  readonly layout: AreaLayout;
  /** In the order of the layout's areas, as are the names. */
  readonly marks: readonly AreaMark[];
  readonly names: readonly string[];
  readonly state: AreaState;
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly labelled: readonly string[] | undefined;
  readonly zoomable: boolean;
  /** The `width` and `height` attributes. */
  readonly size: Readonly<Record<"width" | "height", string | number | undefined>>;
  /** Escape: the keyboard goes to what stands after the chart. */
  readonly onLeave: () => void;
}

function codeOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.getAttribute("data-code") ?? target.getAttribute("data-copy-of");
}

/** The drawing itself, and everything that pointer and keyboard do on it. */
export function AreaCanvas(props: AreaCanvasProps): ReactElement {
  const { layout, marks, names, state, id, zoomable } = props;
  const svgRef = useRef<SVGSVGElement>(null);
  const { areas } = layout;
  const { selected, hidden, view, focus, hovered } = state;
  const drawn = useMemo(
    () =>
      areas.flatMap((area, index): DrawnArea[] => {
        const mark = marks[index];
        if (mark === undefined) return [];
        const off = hidden.includes(mark.category.id);
        const name = off
          ? `${area.label}: switched off in the legend`
          : (names[index] ?? area.label);
        return [{ area, mark, name, off }];
      }),
    [areas, marks, names, hidden],
  );
  const byCode = useMemo(() => new Map(drawn.map((one) => [one.area.code, one])), [drawn]);
  const indexOf = useMemo(() => new Map(areas.map(({ code }, index) => [code, index])), [areas]);
  const stops = useMemo(() => layout.stops ?? areas.map(({ point }) => point), [layout, areas]);
  // Made at the first key press: most readers of a page never need it.
  const graph = useMemo(() => once(() => compassGraph(stops)), [stops]);
  const order = useMemo(() => readingOrder(stops), [stops]);

  const known = (code: string | null): string | undefined =>
    code !== null && indexOf.has(code) ? code : undefined;
  const tabStop = known(state.lastFocused) ?? known(selected) ?? areas[order[0] ?? 0]?.code;
  const whole = view.zoom === 1;

  const gestures = useGestures(svgRef, zoomable, view, state.setView, (target) => {
    const code = codeOf(target);
    if (code !== null) state.select(code);
  });
  const goTo = (index: number): void => {
    const area = areas[index];
    if (area === undefined) return;
    if (!whole) state.setView(reveal(view, area.bounds, layout));
    const marked = svgRef.current?.querySelectorAll<SVGPathElement>("[data-code]") ?? [];
    [...marked].find(({ dataset }) => dataset["code"] === area.code)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = focus.code === null ? undefined : indexOf.get(focus.code);
    if (index === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const action = keyAction(event.key, index, graph(), order);
    if (action === undefined) return;
    switch (action.kind) {
      case "focus":
        goTo(action.index);
        break;
      case "select":
        if (focus.code !== null) state.select(focus.code);
        break;
      case "zoom":
        if (!zoomable) return;
        state.setView(zoomTo(view, action.factor, areas[index]?.point ?? [0, 0], layout));
        break;
      case "whole":
        if (!zoomable) return;
        state.setView(WHOLE);
        break;
      case "leave":
        props.onLeave();
        return;
      case "stay":
        break;
    }
    event.preventDefault();
  };

  const rings = {
    hovered,
    selected,
    focused: focus.visible ? focus.code : null,
  };
  return (
    <svg
      ref={svgRef}
      className={whole || !zoomable ? "abep-map" : "abep-map abep-map-enlarged"}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      {...props.size}
      {...gestures}
      onPointerOver={(event) => {
        state.hover(codeOf(event.target));
      }}
      onPointerLeave={() => {
        state.hover(null);
      }}
      onFocus={(event) => {
        state.setFocus(codeOf(event.target), event.target.matches(":focus-visible"));
      }}
      onBlur={() => {
        state.setFocus(null, false);
      }}
      onKeyDown={onKeyDown}
    >
      <desc id={`${id}-keys`}>{KEYBOARD_HINT}</desc>
      <defs>{patternNodes(marks, id, variablePaint, view.zoom).map(svgElement)}</defs>
      <g transform={viewTransform(view, layout)}>
        <g
          role="listbox"
          aria-labelledby={props.labelledBy}
          aria-describedby={`${props.describedBy} ${id}-keys`}
        >
          <AreaMarks drawn={drawn} patternId={id} selected={selected} tabStop={tabStop} />
        </g>
        <AreaEdges drawn={drawn} />
        <Labels layout={layout} drawn={byCode} labelled={props.labelled} zoom={view.zoom} />
        <Rings areas={areas} {...rings} />
      </g>
      {whole
        ? layout.insets.map((inset, index) => {
            const clipId = `${id}-inset-${index}`;
            return (
              <g key={inset.label} className="abep-inset" aria-hidden="true">
                <InsetLayer inset={inset} drawn={byCode} patternId={id} clipId={clipId} />
                <g clipPath={`url(#${clipId})`}>
                  <Rings areas={inset.areas} {...rings} />
                </g>
              </g>
            );
          })
        : null}
    </svg>
  );
}

/** A function that does its work when it is first called, and remembers what came of it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Indices from north to south, westernmost first where equal. */
function readingOrder(stops: readonly (readonly [number, number])[]): number[] {
  return stops
    .map((point, index) => ({ point, index }))
    .sort((a, b) => a.point[1] - b.point[1] || a.point[0] - b.point[0])
    .map(({ index }) => index);
}
