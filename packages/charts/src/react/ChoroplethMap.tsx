import { useMemo, useRef, type ReactElement } from "react";
import { featureBounds, mapLayout } from "../layout/project.js";
import { AreaChart } from "./AreaChart.js";
import type { ChoroplethMapProps } from "./props.js";
import { useSize } from "./useSize.js";

/** The width a chart is laid out for where none is known: on a server, before the first measurement. */
const UNMEASURED = 640;

/** A map whose areas are coloured by category or by class of a number. */
export function ChoroplethMap({ features, ...props }: ChoroplethMapProps): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder, props.width === undefined);
  const width = props.width ?? size?.width ?? UNMEASURED;
  const aspect = useMemo(() => {
    const [x0, y0, x1, y1] = featureBounds(features);
    return (y1 - y0) / (x1 - x0);
  }, [features]);
  const height = typeof props.height === "number" ? props.height : Math.round(width * aspect);
  const layout = useMemo(() => mapLayout(features, width, height), [features, width, height]);
  return <AreaChart {...props} layout={layout} holder={holder} />;
}
