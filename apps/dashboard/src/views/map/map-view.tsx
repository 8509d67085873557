import { useId, useMemo } from "react";
import { Loads } from "../../components/loads.js";
import { QueryNotices } from "../../components/notice.js";
import { PageHeading } from "../../components/page-heading.js";
import { loadMapData, type MapData } from "../../data/shipped.js";
import { useView, type View } from "../../routing/use-view.js";
import { AreaPanel } from "./area-panel.js";
import { AreaTable } from "./area-table.js";
import { Choices } from "./choices.js";
import { Credits } from "./credits.js";
import { layerOf } from "./layers.js";
import { MapFigure } from "./map-figure.js";
import { mapQuery, type MapState } from "./map-query.js";
import { pictureOf } from "./picture.js";
import { Tools } from "./tools.js";
import { Unplaced } from "./unplaced.js";
import "./map-view.css";

/** The map of every LA: choices, the finding in a sentence, the map, the selected LA. */
export default function MapView() {
  const view = useView(mapQuery, "/map");
  const { state, change } = view;
  return (
    <div className="map-view">
      <Choices {...view} />
      <div className="map-main">
        <QueryNotices notices={view.notices} />
        <Loads load={loadMapData} what="the map" shape="box">
          {(data) => <Finding data={data} {...view} />}
        </Loads>
      </div>
      {state.area !== undefined && (
        <AreaPanel
          gss={state.area}
          layer={layerOf(state.form, state.role)}
          onClose={() => {
            change({ area: undefined });
          }}
        />
      )}
    </div>
  );
}

function Finding({ data, state, change }: View<MapState> & { readonly data: MapData }) {
  const picture = useMemo(() => pictureOf(data, state), [data, state]);
  const headline = useId();
  const detail = useId();
  return (
    <>
      <div className="map-finding">
        <PageHeading id={headline} title={picture.headline}>
          {picture.headline}
        </PageHeading>
        <p id={detail}>{picture.detail}</p>
      </div>
      <div className="map-stage">
        {state.view === "table" ? (
          <AreaTable picture={picture} />
        ) : (
          <MapFigure
            picture={picture}
            state={state}
            change={change}
            labelledBy={headline}
            describedBy={detail}
          />
        )}
      </div>
      <Unplaced indices={picture.unplaced} />
      <div className="map-foot">
        <Credits asAt={data.asAt} version={data.version} />
        <Tools picture={picture} state={state} asAt={data.asAt} version={data.version} />
      </div>
    </>
  );
}
