import { useMemo, useRef, type ReactElement } from "react";
import { tileAspect, tileLayout } from "../layout/tiles.js";
import { AreaChart } from "./AreaChart.js";
import type { TileMapProps } from "./props.js";
import { useSize } from "./useSize.js";

/** The width a chart is laid out for where none is known: on a server, before the first measurement. */
const UNMEASURED = 640;

/** A map on which every area has the same size: one hexagon or square each. */
export function TileMap({ tiles, shape = "hexagon", ...props }: TileMapProps): ReactElement {
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder, props.width === undefined);
  const width = props.width ?? size?.width ?? UNMEASURED;
  const aspect = useMemo(() => tileAspect(tiles, shape), [tiles, shape]);
  const height = typeof props.height === "number" ? props.height : Math.round(width * aspect);
  const layout = useMemo(
    () => tileLayout(tiles, shape, width, height),
    [tiles, shape, width, height],
  );
  return <AreaChart {...props} layout={layout} holder={holder} />;
}
