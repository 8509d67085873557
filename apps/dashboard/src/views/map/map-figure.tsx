import {
  areaMarks,
  ChoroplethMap,
  Legend,
  legendEntries,
  TileMap,
  type AreaChartProps,
  type LegendEntry,
  type Tile,
} from "@abep/charts";
import { useMemo, useRef } from "react";
import { Loads } from "../../components/loads.js";
import { useWide } from "../../components/use-wide.js";
import type { View } from "../../routing/use-view.js";
import type { MapState } from "./map-query.js";
import type { Picture } from "./picture.js";
import {
  loadGeographicShapes,
  loadTiles,
  londonInset,
  within,
  type GeographicShapes,
} from "./shapes.js";
import "./map-figure.css";

export interface MapFigureProps extends Pick<View<MapState>, "state" | "change"> {
  readonly picture: Picture;
  /** The ids of the headline and of the sentences below it, which name and describe the map. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** The picture drawn as a geographic or a tile map, with its legend. */
export function MapFigure({ picture, state, change, labelledBy, describedBy }: MapFigureProps) {
  const wide = useWide();
  const figure = useRef<HTMLDivElement>(null);
  const chart: AreaChartProps = {
    title: picture.headline,
    summary: picture.detail,
    labelledBy,
    describedBy,
    values: picture.values,
    scale: picture.scale,
    selected: state.area ?? null,
    hiddenCategories: state.hide,
    ...(wide && { height: "fill" }),
    legend: "none",
    onSelect: (area) => {
      change({ area });
      // The sheet covers the lower half: the map moves up into the other.
      if (!wide) figure.current?.scrollIntoView({ block: "start" });
    },
  };
  return (
    <div className="map-figure" ref={figure}>
      {state.view === "tiles" ? (
        <Loads load={loadTiles} what="the tiles" shape="box">
          {(tiles) => <Tiles chart={chart} tiles={tiles} region={state.region} />}
        </Loads>
      ) : (
        <Loads load={loadGeographicShapes} what="the map" shape="box">
          {(shapes) => <Geographic chart={chart} shapes={shapes} region={state.region} />}
        </Loads>
      )}
      <PictureLegend picture={picture} state={state} change={change} />
    </div>
  );
}

interface ShownProps {
  readonly chart: AreaChartProps;
  readonly region: string | undefined;
}

function Geographic({ chart, shapes, region }: ShownProps & { readonly shapes: GeographicShapes }) {
  const features = useMemo(() => within(shapes.features, region), [shapes, region]);
  const insets = useMemo(() => londonInset(shapes, region), [shapes, region]);
  return <ChoroplethMap {...chart} features={features} insets={insets} />;
}

function Tiles({ chart, tiles, region }: ShownProps & { readonly tiles: readonly Tile[] }) {
  const shown = useMemo(() => within(tiles, region), [tiles, region]);
  return <TileMap {...chart} tiles={shown} />;
}

function PictureLegend({ picture, ...view }: Pick<MapFigureProps, "picture" | "state" | "change">) {
  const entries = useMemo(() => {
    const areas = picture.rows.map(({ gss, name }) => ({ code: gss, label: name }));
    return legendEntries(areaMarks(areas, picture.values, picture.scale), picture.scale);
  }, [picture]);
  return <MapLegend entries={entries} {...view} />;
}

export interface MapLegendProps extends Pick<View<MapState>, "state" | "change"> {
  readonly entries: readonly LegendEntry[];
}

/** The marks that occur, with their counts; a press switches one off and on. */
export function MapLegend({ entries, state, change }: MapLegendProps) {
  return (
    <div className="map-legend">
      <Legend
        entries={entries}
        hidden={state.hide}
        onToggle={(id) => {
          const hide = state.hide.includes(id)
            ? state.hide.filter((other) => other !== id)
            : [...state.hide, id];
          change({ hide });
        }}
      />
    </div>
  );
}
