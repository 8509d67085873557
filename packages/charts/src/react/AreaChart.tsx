import { useMemo, useRef, type ReactElement } from "react";
import type { AreaLayout } from "../layout/areaLayout.js";
import type { Area } from "../model/area.js";
import { describeMark, describeValue } from "../model/describe.js";
import { legendEntries } from "../model/legend.js";
import { areaMarks } from "../model/marks.js";
import { AreaCanvas } from "./AreaCanvas.js";
import { ChartWords, wordIds } from "./ChartWords.js";
import { DetailLine } from "./DetailLine.js";
import { Legend } from "./Legend.js";
import type { AreaChartProps } from "./props.js";
import { useAreaState } from "./useAreaState.js";
import { useDomId } from "./useDomId.js";
import { useSize } from "./useSize.js";
import { ZoomControls } from "./ZoomControls.js";

export interface AreaChartInnerProps extends AreaChartProps {
  readonly areas: readonly Area[];
  /** Height for each pixel of width that the shapes need. */
  readonly aspect: number;
  /** The layout for a size in pixels. Stable between renders. */
  readonly layOut: (width: number, height: number) => AreaLayout;
}

/** What both kinds of map share: finding the size, joining the data, and what stands around the marks. */
export function AreaChart(props: AreaChartInnerProps): ReactElement {
  const { areas, aspect, layOut, values, scale, zoomable = true } = props;
  const id = useDomId();
  const stage = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const fill = props.height === "fill";
  const size = useSize(stage, fill || props.width === undefined);
  const width = props.width ?? size?.width;
  const height = fill ? size?.height : (props.height ?? (width ?? 0) * aspect);
  const layout = useMemo(
    () =>
      width === undefined || height === undefined
        ? undefined
        : layOut(width, Math.max(Math.round(height), 1)),
    [layOut, width, height],
  );
  const marks = useMemo(() => areaMarks(areas, values, scale), [areas, values, scale]);
  const names = useMemo(() => marks.map((mark) => describeMark(mark, scale)), [marks, scale]);
  const state = useAreaState(props);

  const shown = state.hovered ?? state.focus.code ?? state.selected;
  const shownMark = marks.find(({ area }) => area.code === shown);
  const words = wordIds(props, id);
  return (
    <div className={fill ? "abep-chart abep-chart-fill" : "abep-chart"}>
      <ChartWords words={props} id={id} />
      <div className="abep-stage" ref={stage}>
        {layout === undefined ? null : (
          <AreaCanvas
            layout={layout}
            marks={marks}
            names={names}
            state={state}
            id={id}
            {...words}
            labelled={props.labelled}
            zoomable={zoomable}
            size={
              props.width === undefined
                ? { width: "100%", height: fill ? "100%" : undefined }
                : { width: layout.width, height: layout.height }
            }
            onLeave={() => {
              after.current?.focus();
            }}
          />
        )}
        {zoomable ? <ZoomControls view={state.view} onView={state.setView} /> : null}
      </div>
      <div className="abep-after" ref={after} tabIndex={-1}>
        {props.detailLine === false ? null : (
          <DetailLine
            shown={
              shownMark === undefined
                ? undefined
                : { heading: shownMark.area.label, text: describeValue(shownMark, scale) }
            }
            what="an area"
          />
        )}
      </div>
      {props.legend === "none" ? null : (
        <Legend
          entries={legendEntries(marks, scale)}
          hidden={state.hidden}
          onToggle={state.toggle}
        />
      )}
    </div>
  );
}
