import {
  areaFigure,
  mapAspect,
  mapLayout,
  tileAspect,
  tileLayout,
  type AreaLayout,
} from "@abep/charts";
import type { MapState } from "../map-query.js";
import { pictureWidth as width, saveFigure } from "../picture-file.js";
import { loadTiles } from "../shapes.js";
import { hiddenTiles, type RegionPicture } from "./region-picture.js";
import { loadRegionShapes } from "./region-shapes.js";

export interface RegionPictureFileOptions {
  readonly picture: RegionPicture;
  readonly state: Pick<MapState, "view" | "hide">;
  readonly headline: string;
  readonly detail: string;
  readonly source: string;
  readonly note: string;
  /** The file's name, without ending. */
  readonly name: string;
}

/** Saves a figure by region as a picture, with what nobody may overlook above it. */
export async function saveRegionPicture(
  kind: "svg" | "png",
  { picture, state, headline, detail, source, note, name }: RegionPictureFileOptions,
): Promise<void> {
  const isTiles = state.view === "tiles";
  const layout = isTiles ? await layoutOfTiles() : await layoutOfRegions();
  const figure = areaFigure({
    ...(isTiles ? picture.tiles : picture.regions),
    title: headline,
    summary: detail,
    hiddenCategories: isTiles ? hiddenTiles(state.hide) : state.hide,
    labelled: isTiles ? [] : layout.areas.map(({ code }) => code),
    layout,
    source: `${source}. ${credit}`,
    note,
  });
  await saveFigure(kind, figure, name);
}

const credit =
  "Boundaries: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2020 and 2021.";

async function layoutOfTiles(): Promise<AreaLayout> {
  const loaded = await loadTiles();
  if (!loaded.ok) throw new Error(loaded.message);
  return tileLayout(loaded.value, { width, height: width * tileAspect(loaded.value) });
}

async function layoutOfRegions(): Promise<AreaLayout> {
  const loaded = await loadRegionShapes();
  if (!loaded.ok) throw new Error(loaded.message);
  return mapLayout(loaded.value, { width, height: width * mapAspect(loaded.value) });
}
