import { lazy, Suspense, useId, useMemo } from "react";
import { Loading } from "../../components/loading.js";
import { Loads } from "../../components/loads.js";
import { loadMapData, type MapData } from "../../data/shipped.js";
import { compareNeighbours } from "./neighbours.js";
import { NeighboursTable } from "./neighbours-table.js";
import { neighboursSentence } from "./neighbours-words.js";
import "./neighbours.css";

const NeighboursMap = lazy(() => import("./neighbours-map.js"));

interface NeighboursProps {
  readonly gss: string;
}

/** The LA beside its land neighbours and its statistical neighbours: a table and a map of tiles. */
export default function Neighbours({ gss }: NeighboursProps) {
  const title = useId();
  return (
    <section aria-labelledby={title} className="neighbours">
      <h2 id={title}>Beside its neighbours</h2>
      <Loads load={loadMapData} what="the neighbours" lines={12}>
        {(map) => <Contents gss={gss} map={map} labelledBy={title} />}
      </Loads>
    </section>
  );
}

interface ContentsProps extends NeighboursProps {
  readonly map: MapData;
  readonly labelledBy: string;
}

function Contents({ gss, map, labelledBy }: ContentsProps) {
  const comparison = useMemo(() => compareNeighbours(map, gss), [map, gss]);
  return (
    <>
      <p className="neighbours-sentence">{neighboursSentence(comparison)}</p>
      <NeighboursTable comparison={comparison} labelledBy={labelledBy} />
      <div className="neighbours-map">
        <Suspense fallback={<Loading what="the tiles" shape="box" />}>
          <NeighboursMap comparison={comparison} />
        </Suspense>
      </div>
    </>
  );
}
