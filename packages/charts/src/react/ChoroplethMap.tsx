import { useCallback, useMemo, type ReactElement } from "react";
import type { AreaLayout } from "../layout/areaLayout.js";
import { mapLayout } from "../layout/mapLayout.js";
import { mapAspect } from "../layout/planar.js";
import { AreaChart } from "./AreaChart.js";
import type { ChoroplethMapProps } from "./props.js";

/**
 * A map whose areas are painted by category or by class of a number.
 *
 * One tab stop; the arrow keys go from area to area by compass direction. Works without a DOM: on a server
 * it renders the same marks for a width of 640.
 */
export function ChoroplethMap({ features, insets, ...props }: ChoroplethMapProps): ReactElement {
  const aspect = useMemo(() => mapAspect(features), [features]);
  const layOut = useCallback(
    (width: number, height: number): AreaLayout =>
      mapLayout(features, { width, height, ...(insets === undefined ? {} : { insets }) }),
    [features, insets],
  );
  return <AreaChart {...props} areas={features} aspect={aspect} layOut={layOut} />;
}
