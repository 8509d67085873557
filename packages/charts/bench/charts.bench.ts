import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { bench, describe } from "vitest";
import {
  areaFigure,
  areaMarks,
  ChoroplethMap,
  compassGraph,
  describeMark,
  mapLayout,
  stateStyles,
  tileLayout,
  toSvg,
  type AreaFeature,
  type CategoricalScale,
} from "../src/index.js";
import { tileField } from "../test/fixtures.js";

/** A field of 13 by 12 areas whose borders wind: about as many, and as detailed, as a country's. */
function windingFeatures(detail: number): AreaFeature[] {
  const wind = (at: number): number => Math.sin(at * 2.1) * 0.18 + Math.sin(at * 5.3) * 0.07;
  const side = (from: number, to: number): number[] =>
    Array.from({ length: detail }, (_, step) => from + ((to - from) * step) / detail);
  return tileField(13, 12, "square").map(({ code, label, q, r }): AreaFeature => {
    const ring = [
      ...side(q, q + 1).map((x) => [x, r + wind(x + r * 7)]),
      ...side(r, r + 1).map((y) => [q + 1 + wind(y + q * 3 + 3), y]),
      ...side(q + 1, q).map((x) => [x, r + 1 + wind(x + r * 7 + 7)]),
      ...side(r + 1, r).map((y) => [q + wind(y + q * 3), y]),
    ];
    return {
      code,
      label,
      point: [q + 0.5, r + 0.5],
      geometry: { type: "Polygon", coordinates: [[...ring, ring[0] ?? [0, 0]]] },
    };
  });
}

const features = windingFeatures(16);
const tiles = tileField(13, 12, "hexagon");
const size = { width: 800, height: 800 };
const layout = mapLayout(features, size);
const points = layout.areas.map(({ point }) => point);
const { full, reserved, absent } = stateStyles();
const scale: CategoricalScale = {
  kind: "categorical",
  categories: [
    { id: "0", label: "Recorded", style: full },
    { id: "1", label: "Not known", style: reserved },
    { id: "2", label: "None found", style: absent },
  ],
};
const values = features.map(({ code }, index) => ({ code, value: String(index % 3) }));
const words = { title: "A field", summary: "It is wide." };

describe("156 areas with 64 vertices each", () => {
  bench("lay out the map", () => {
    mapLayout(features, size);
  });
  bench("lay out the map with an inset", () => {
    mapLayout(features, { ...size, insets: [{ label: "Part", bbox: [4, 4, 6, 6] }] });
  });
  bench("lay out tiles", () => {
    tileLayout(tiles, size);
  });
  bench("link them by compass direction", () => {
    compassGraph(points);
  });
  bench("join, class and describe the data", () => {
    for (const mark of areaMarks(features, values, scale)) describeMark(mark, scale);
  });
  bench("write an SVG file, laid out already", () => {
    toSvg(areaFigure({ ...words, layout, values, scale }));
  });
  bench("render on a server, layout included", () => {
    renderToStaticMarkup(
      createElement(ChoroplethMap, { ...words, features, values, scale, width: 800 }),
    );
  });
});
