import { useCallback, useMemo, type ReactElement } from "react";
import type { AreaLayout } from "../layout/areaLayout.js";
import { tileAspect, tileLayout } from "../layout/tiles.js";
import { AreaChart } from "./AreaChart.js";
import type { TileMapProps } from "./props.js";

/**
 * A map on which every area has the same size: one hexagon or square each.
 *
 * Keyboard and server rendering as for `ChoroplethMap`.
 */
export function TileMap({ tiles, shape = "hexagon", ...props }: TileMapProps): ReactElement {
  const aspect = useMemo(() => tileAspect(tiles, shape), [tiles, shape]);
  const layOut = useCallback(
    (width: number, height: number): AreaLayout => tileLayout(tiles, { width, height, shape }),
    [tiles, shape],
  );
  return <AreaChart {...props} areas={tiles} aspect={aspect} layOut={layOut} />;
}
