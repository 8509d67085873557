import { ChoroplethMap, type Scale } from "@abep/charts";
import type { Authority } from "@abep/geography";
import { landNeighbours, nearest } from "@abep/geography/neighbours";
import { useMemo } from "react";
import { useLocation } from "wouter";
import { Loads } from "../../components/loads.js";
import { countOf } from "../../format/text.js";
import { areaPath } from "../../routing/places.js";
import { loadGeographicShapes, type GeographicShapes } from "../map/shapes.js";
import { frameOn } from "./map-frame.js";
import { neighbourCategories } from "./neighbour-categories.js";
import "./map-frame.css";

interface LocatorMapProps {
  readonly authority: Authority;
}

/** A small map of an LA and those that it borders on. */
export default function LocatorMap({ authority }: LocatorMapProps) {
  return (
    <div className="locator framed-map">
      <Loads load={loadGeographicShapes} what="the map" shape="box">
        {(shapes) => <Located authority={authority} shapes={shapes} />}
      </Loads>
    </div>
  );
}

function Located({ authority, shapes }: LocatorMapProps & { readonly shapes: GeographicShapes }) {
  const { gss, shortName } = authority;
  const [, navigate] = useLocation();
  const near = useMemo(() => landNeighbours(gss).map((neighbour) => neighbour.gss), [gss]);
  const marked = useMemo(() => [gss, ...near], [gss, near]);
  // An island is shown with the LA that lies nearest, or it would float in an empty frame.
  const shown = useMemo(
    () => (near.length > 0 ? marked : [gss, ...nearest(gss, 1).map((place) => place.gss)]),
    [near, marked, gss],
  );
  const view = useMemo(() => frameOn(shapes.features, shown), [shapes, shown]);
  const values = useMemo(
    () => marked.map((code) => ({ code, value: code === gss ? "own" : "land" })),
    [marked, gss],
  );
  const scale = useMemo((): Scale => {
    const { own, land, rest } = neighbourCategories();
    return { kind: "categorical", categories: [own, land], missing: rest };
  }, []);
  return (
    <ChoroplethMap
      title={`Where ${shortName} lies`}
      summary={`It borders on ${countOf(near.length, "LA")} by land.`}
      features={shapes.features}
      values={values}
      scale={scale}
      selected={null}
      labelled={shown}
      view={view}
      zoomable={false}
      legend="none"
      onSelect={(code) => {
        navigate(areaPath(code));
      }}
    />
  );
}
