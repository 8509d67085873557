import { useMemo, useRef, type ReactElement } from "react";
import type { Plot } from "../plot/plot.js";
import { ChartWords, wordIds } from "./ChartWords.js";
import { DetailLine } from "./DetailLine.js";
import type { GridAxis } from "./gridKeys.js";
import { PlotCanvas, type Selection } from "./PlotCanvas.js";
import { PlotLegend } from "./PlotLegend.js";
import type { PlotProps } from "./plotProps.js";
import { useAttention } from "./useAttention.js";
import { useDomId } from "./useDomId.js";
import { useSize } from "./useSize.js";

export interface PlotChartProps {
  readonly words: PlotProps;
  /** The layout for a width in pixels. Stable between renders. */
  readonly layOut: (width: number) => Plot;
  /** Absent where there is nothing to choose. */
  readonly selection?: Selection;
  /** Along which way Home and End go. */
  readonly axis: GridAxis;
  /** Said to those who hear the chart: what the keys do. */
  readonly hint: string;
  /** What there is to point at: "a bar". */
  readonly what: string;
}

/** What charts of figures share: finding the width, and what stands around the marks. */
export function PlotChart(props: PlotChartProps): ReactElement {
  const { words, layOut, selection } = props;
  const id = useDomId();
  const stage = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const size = useSize(stage, words.width === undefined);
  const width = words.width ?? size?.width;
  const plot = useMemo(
    () => (width === undefined ? undefined : layOut(Math.max(width, 160))),
    [layOut, width],
  );
  const attention = useAttention();
  const shown = attention.hovered ?? attention.focus.code ?? selection?.selected;
  return (
    <div className="abep-chart">
      <ChartWords words={words} id={id} />
      {words.legend === "none" || plot === undefined ? null : <PlotLegend keys={plot.keys} />}
      <div className="abep-stage" ref={stage}>
        {plot === undefined ? null : (
          <PlotCanvas
            plot={plot}
            attention={attention}
            selection={selection}
            axis={props.axis}
            hint={props.hint}
            id={id}
            words={wordIds(words, id)}
            fluid={words.width === undefined}
            onLeave={() => {
              after.current?.focus();
            }}
          />
        )}
      </div>
      <div className="abep-after" ref={after} tabIndex={-1}>
        {words.detailLine === false ? null : (
          <DetailLine
            shown={plot?.cells.find(({ key, rowId }) => key === shown || rowId === shown)}
            what={props.what}
          />
        )}
      </div>
    </div>
  );
}
