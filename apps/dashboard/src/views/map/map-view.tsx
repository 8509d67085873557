import { lazy, Suspense, useId, useMemo } from "react";
import { Loading } from "../../components/loading.js";
import { Loads } from "../../components/loads.js";
import { QueryNotices } from "../../components/notice.js";
import { PageHeading } from "../../components/page-heading.js";
import { loadMapData, type MapData } from "../../data/shipped.js";
import { useView, type View } from "../../routing/use-view.js";
import { Choices } from "./choices.js";
import { Credits } from "./credits.js";
import { layerOf } from "./layers.js";
import { MapFigure } from "./map-figure.js";
import { mapQuery, type MapState } from "./map-query.js";
import { pictureOf, placeOf } from "./picture.js";
import { loadGeographicShapes } from "./shapes.js";
import { Tools } from "./tools.js";
import { Unplaced } from "./unplaced.js";
import { Words } from "./words.js";
import "./map-view.css";

// What the first map does without comes when it is asked for.
const AreaPanel = lazy(() => import("./area-panel.js"));
const AreaTable = lazy(() => import("./area-table.js"));
const SurveyMap = lazy(() => import("./survey/survey-map.js"));

/** The map of every LA: choices, the finding in a sentence, the map, the selected LA. */
export function MapView() {
  const view = useView(mapQuery, "/map");
  const { state } = view;
  // On its way while the data is still being read.
  if (state.view === "map") void loadGeographicShapes();
  return (
    <div className="map-view">
      <Choices {...view} />
      {state.survey === undefined ? (
        <Records {...view} />
      ) : (
        <Suspense fallback={<SurveyComing />}>
          <SurveyMap {...view} survey={state.survey} />
        </Suspense>
      )}
    </div>
  );
}

function SurveyComing() {
  return (
    <div className="map-main">
      <Loading what="the survey" shape="box" />
    </div>
  );
}

/** What is recorded of each LA. */
function Records(view: View<MapState>) {
  const { state, change } = view;
  return (
    <>
      <div className="map-main">
        <Loads load={loadMapData} what="the map" shape="box">
          {(data) => <Finding data={data} {...view} />}
        </Loads>
      </div>
      <p role="status" className="hidden-visually">
        {state.area !== undefined &&
          `${placeOf(state.area).name} is selected. What is known of it follows the map.`}
      </p>
      {state.area !== undefined && (
        <Suspense>
          <AreaPanel
            gss={state.area}
            layer={layerOf(state.form, state.role)}
            onClose={() => {
              change({ area: undefined });
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Finding({ data, state, notices, change }: View<MapState> & { readonly data: MapData }) {
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
        <QueryNotices notices={notices} />
      </div>
      <Words words={picture.words} />
      <div className="map-stage">
        {state.view === "table" ? (
          <Suspense fallback={<Loading what="the table" shape="box" />}>
            <AreaTable picture={picture} />
          </Suspense>
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
