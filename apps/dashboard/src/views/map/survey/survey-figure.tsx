import {
  ChoroplethMap,
  legendEntries,
  TileMap,
  type AreaChartProps,
  type AreaFeature,
  type Tile,
} from "@abep/charts";
import { findAuthority } from "@abep/geography";
import { useMemo, useRef } from "react";
import { Loads } from "../../../components/loads.js";
import { useWide } from "../../../components/use-wide.js";
import type { View } from "../../../routing/use-view.js";
import { MapLegend } from "../map-figure.js";
import type { MapState } from "../map-query.js";
import { loadTiles } from "../shapes.js";
import { hiddenTiles, type RegionPicture } from "./region-picture.js";
import { loadRegionShapes } from "./region-shapes.js";

export interface SurveyFigureProps extends Pick<View<MapState>, "state" | "change"> {
  readonly picture: RegionPicture;
  readonly headline: string;
  readonly detail: string;
  readonly region: string | undefined;
  /** The ids of the headline and of the sentences below it. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

type Shared = Omit<AreaChartProps, "values" | "scale" | "selected" | "onSelect">;

/** The figure as nine regions, or as the tiles of their LAs, with its legend. */
export function SurveyFigure(props: SurveyFigureProps) {
  const { picture, headline, detail, state, change, region, labelledBy, describedBy } = props;
  const wide = useWide();
  const figure = useRef<HTMLDivElement>(null);
  const shared: Shared = {
    title: headline,
    summary: detail,
    labelledBy,
    describedBy,
    ...(wide && { height: "fill" }),
    legend: "none",
  };
  const select = (patch: Pick<MapState, "region" | "area">): void => {
    change(patch);
    // The sheet covers the lower half: the map moves up into the other.
    if (!wide) figure.current?.scrollIntoView({ block: "start" });
  };
  const entries = useMemo(() => legendEntries(picture.marks, picture.regions.scale), [picture]);
  return (
    <div className="map-figure" ref={figure}>
      {state.view === "tiles" ? (
        <Loads load={loadTiles} what="the tiles" shape="box">
          {(tiles) => (
            <Tiles
              shared={shared}
              {...picture.tiles}
              hidden={state.hide}
              tiles={tiles}
              selected={state.area ?? null}
              onSelect={(area) => {
                select({ area, region: findAuthority(area)?.region.code });
              }}
            />
          )}
        </Loads>
      ) : (
        <Loads load={loadRegionShapes} what="the map" shape="box">
          {(features) => (
            <Regions
              shared={shared}
              {...picture.regions}
              hidden={state.hide}
              features={features}
              selected={region ?? null}
              onSelect={(code) => {
                select({ region: code, area: undefined });
              }}
            />
          )}
        </Loads>
      )}
      <MapLegend entries={entries} state={state} change={change} />
    </div>
  );
}

interface DrawnProps extends Pick<AreaChartProps, "values" | "scale" | "selected" | "onSelect"> {
  readonly shared: Shared;
  readonly hidden: readonly string[];
}

function Regions({
  shared,
  hidden,
  features,
  ...rest
}: DrawnProps & { readonly features: readonly AreaFeature[] }) {
  const labelled = useMemo(() => features.map(({ code }) => code), [features]);
  return (
    <ChoroplethMap
      {...shared}
      {...rest}
      features={features}
      hiddenCategories={hidden}
      labelled={labelled}
    />
  );
}

function Tiles({
  shared,
  hidden,
  tiles,
  ...rest
}: DrawnProps & { readonly tiles: readonly Tile[] }) {
  const hiddenCategories = useMemo(() => hiddenTiles(hidden), [hidden]);
  return <TileMap {...shared} {...rest} tiles={tiles} hiddenCategories={hiddenCategories} />;
}
