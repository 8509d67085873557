import type { ReactElement } from "react";
import {
  ChoroplethMap,
  mapAspect,
  mapLayout,
  roundedLimits,
  seriesStyles,
  stateStyles,
  tileAspect,
  tileLayout,
  TileMap,
  type AreaFeature,
  type AreaFigure,
  type AreaValue,
  type SeriesToken,
  type Tile,
  type TileShape,
} from "../../src/index.js";
import {
  ninePlusIsland,
  shareScale,
  shareValues,
  stateScale,
  stateValues,
  tileField,
} from "../fixtures.js";

/** One chart, as it stands on a page and as it leaves it. */
export interface Example {
  readonly name: string;
  readonly figure: AreaFigure;
  readonly element: ReactElement;
}

type Content = Omit<AreaFigure, "layout">;

const WIDTH = 480;

function onMap(name: string, content: Content, features: readonly AreaFeature[]): Example {
  const insets = [{ label: "The centre", bbox: [11, 11, 19, 19] as const }];
  const height = Math.round(WIDTH * mapAspect(features));
  return {
    name,
    figure: { ...content, layout: mapLayout(features, { width: WIDTH, height, insets }) },
    element: <ChoroplethMap {...content} features={features} insets={insets} width={WIDTH} />,
  };
}

function onTiles(
  name: string,
  content: Content,
  tiles: readonly Tile[],
  shape: TileShape,
): Example {
  const height = Math.round(WIDTH * tileAspect(tiles, shape));
  return {
    name,
    figure: { ...content, layout: tileLayout(tiles, { width: WIDTH, height, shape }) },
    element: <TileMap {...content} tiles={tiles} shape={shape} width={WIDTH} />,
  };
}

/** Every look of every state in one hue, whole and in part. */
function everyState(series: SeriesToken): Example {
  const categories = Object.entries({ ...stateStyles(series) }).map(([id, style]) => ({
    id,
    label: id,
    style,
  }));
  const tiles = tileField(7, 2, "square");
  const values = tiles.map(({ code }, index): AreaValue => {
    const value = categories[index % 7]?.id ?? "";
    return index < 7 ? { code, value } : { code, value, extent: "part", share: index / 14 };
  });
  return onTiles(
    `states in ${series}`,
    {
      title: "Seven states, whole and in part",
      summary: "No two look alike.",
      values,
      scale: { kind: "categorical", categories },
    },
    tiles,
    "square",
  );
}

/** Numbers in proposed classes, some of them uncertain, some beyond the scale. */
function numbersOnHexagons(): Example {
  const tiles = tileField(8, 6, "hexagon");
  const values = tiles.map(({ code }, index): AreaValue => {
    const value = (index * index) / 20;
    return index % 5 === 0
      ? { code, value, interval: { low: value / 4, high: value * 3 + 20, level: 0.95 } }
      : { code, value };
  });
  const numbers = values.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  return onTiles(
    "numbers on hexagons",
    {
      title: "The south-east has most",
      summary: "Values grow from north-west to south-east.",
      values: [...values.slice(1), { code: "0/0", value: -5 }],
      scale: { kind: "sequential", limits: roundedLimits(numbers) },
    },
    tiles,
    "hexagon",
  );
}

export function examples(): Example[] {
  const words = { title: "Recorded in 5 of 10 areas", summary: "None found in three." };
  const kinds = seriesStyles().map((style, index) => ({
    id: `k${index}`,
    label: `Kind ${index}`,
    style,
  }));
  return [
    onMap(
      "states on a map",
      { ...words, values: stateValues(), scale: stateScale(), labelled: ["n", "e", "i"] },
      ninePlusIsland(),
    ),
    onMap(
      "one kind switched off",
      { ...words, values: stateValues(), scale: stateScale(), hiddenCategories: ["none"] },
      ninePlusIsland(),
    ),
    onMap(
      "numbers on a map",
      { ...words, values: shareValues(), scale: shareScale() },
      ninePlusIsland(),
    ),
    onMap("nothing known", { ...words, values: [], scale: stateScale() }, ninePlusIsland()),
    onMap(
      "six kinds of equal standing",
      {
        ...words,
        values: ninePlusIsland().map(({ code }, index) => ({ code, value: `k${index % 6}` })),
        scale: { kind: "categorical", categories: kinds },
      },
      ninePlusIsland(),
    ),
    numbersOnHexagons(),
    everyState("series-1"),
    everyState("series-4"),
  ];
}
