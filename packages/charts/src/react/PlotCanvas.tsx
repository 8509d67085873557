import { useMemo, useRef, type KeyboardEvent, type ReactElement } from "react";
import { fillPatterns } from "../draw/patterns.js";
import type { Box } from "../layout/areaLayout.js";
import type { Plot } from "../plot/plot.js";
import { variablePaint } from "../style/themes.js";
import type { WordIds } from "./ChartWords.js";
import { gridAction, type GridAxis } from "./gridKeys.js";
import { Rings } from "./Rings.js";
import { svgElement } from "./svgElement.js";
import type { Attention } from "./useAttention.js";

/** The row that is chosen, and what chooses one. */
export interface Selection {
  readonly selected: string | null;
  readonly select: (rowId: string) => void;
}

export interface PlotCanvasProps {
  readonly plot: Plot;
  readonly attention: Attention;
  /** Absent where there is nothing to choose. */
  readonly selection: Selection | undefined;
  readonly axis: GridAxis;
  readonly hint: string;
  readonly id: string;
  readonly words: WordIds;
  /** Whether the drawing takes the width of what holds it. */
  readonly fluid: boolean;
  /** Escape: the keyboard goes to what stands after the chart. */
  readonly onLeave: () => void;
}

function boxPath([x0, y0, x1, y1]: Box): string {
  return `M${x0},${y0}H${x1}V${y1}H${x0}Z`;
}

/** The drawing itself, and everything that pointer and keyboard do on it. */
export function PlotCanvas(props: PlotCanvasProps): ReactElement {
  const { plot, attention, selection, id, words } = props;
  const { cells, rows, width, height } = plot;
  const svgRef = useRef<SVGSVGElement>(null);
  const { hovered, focus, lastFocused } = attention;
  const selected = selection?.selected ?? null;
  const byKey = useMemo(() => new Map(cells.map((cell) => [cell.key, cell])), [cells]);
  const drawing = useMemo(
    () => (
      <>
        <defs>
          {fillPatterns(plot.fills, id, variablePaint).map((node, at) => svgElement(node, at))}
        </defs>
        <g pointerEvents="none" aria-hidden="true">
          {plot.draw(id, variablePaint).map((node, at) => svgElement(node, at))}
        </g>
      </>
    ),
    [plot, id],
  );
  // A row of a single figure is the same shape under two names: one, so that its ring can show both.
  const shapes = useMemo(
    () => [
      ...[...rows].map(([code, box]) => ({ code, path: boxPath(box) })),
      ...cells.flatMap(({ key, box }) => (rows.has(key) ? [] : { code: key, path: boxPath(box) })),
    ],
    [rows, cells],
  );
  const first = cells.find(({ rowId }) => rowId === selected) ?? cells[0];
  const tabStop = byKey.get(lastFocused ?? "") ?? first;
  const keyOf = (target: EventTarget): string | null =>
    target instanceof Element ? target.getAttribute("data-cell") : null;

  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = byKey.get(focus.code ?? "");
    if (cell === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const action = gridAction(event.key, cell, cells, props.axis);
    if (action === undefined) return;
    switch (action.kind) {
      case "focus": {
        const marked = svgRef.current?.querySelectorAll<SVGElement>("[data-cell]") ?? [];
        [...marked].find(({ dataset }) => dataset["cell"] === action.cell.key)?.focus();
        break;
      }
      case "select":
        if (selection === undefined) return;
        selection.select(cell.rowId);
        break;
      case "leave":
        props.onLeave();
        return;
      case "stay":
        break;
    }
    event.preventDefault();
  };

  return (
    <svg
      ref={svgRef}
      className="abep-plot"
      viewBox={`0 0 ${width} ${height}`}
      width={props.fluid ? "100%" : width}
      height={props.fluid ? undefined : height}
      onPointerOver={(event) => {
        attention.hover(keyOf(event.target));
      }}
      onPointerLeave={() => {
        attention.hover(null);
      }}
      onFocus={(event) => {
        attention.setFocus(keyOf(event.target), event.target.matches(":focus-visible"));
      }}
      onBlur={() => {
        attention.setFocus(null, false);
      }}
      onClick={(event) => {
        const cell = byKey.get(keyOf(event.target) ?? "");
        if (cell !== undefined) selection?.select(cell.rowId);
      }}
      onKeyDown={onKeyDown}
    >
      <desc id={`${id}-keys`}>{props.hint}</desc>
      {drawing}
      {cells.length === 0 ? null : (
        <g
          role="listbox"
          aria-labelledby={words.labelledBy}
          aria-describedby={`${words.describedBy} ${id}-keys`}
          // A row that is selected is so with all its figures.
          aria-multiselectable={
            selection !== undefined && cells.some(({ column }) => column > 0) ? true : undefined
          }
        >
          {cells.map(({ key, rowId, row, column, box, heading, text }) => (
            <rect
              key={key}
              className={selection === undefined ? "abep-cell" : "abep-cell abep-choice"}
              x={box[0]}
              y={box[1]}
              width={box[2] - box[0]}
              height={box[3] - box[1]}
              fill="transparent"
              role="option"
              aria-label={`${heading}: ${text}`}
              aria-selected={rowId === selected}
              tabIndex={key === tabStop?.key ? 0 : -1}
              data-cell={key}
              data-row={row}
              data-column={column}
            />
          ))}
        </g>
      )}
      <Rings
        areas={shapes}
        hovered={hovered}
        selected={selected}
        focused={focus.visible ? focus.code : null}
      />
    </svg>
  );
}
