import {
  areaFigure,
  mapAspect,
  mapLayout,
  saveFile,
  tileAspect,
  tileLayout,
  toPng,
  toSvg,
  type AreaLayout,
  type ColourToken,
  type Figure,
  type Theme,
} from "@abep/charts";
import type { MapState } from "./map-query.js";
import type { Picture } from "./picture.js";
import { loadGeographicShapes, loadTiles, londonInset, within } from "./shapes.js";

export interface PictureFileOptions {
  readonly picture: Picture;
  readonly state: MapState;
  /** Where the data comes from, its date and licence. */
  readonly source: string;
  /** The file's name, without ending. */
  readonly name: string;
}

/** Pixels of the drawing; a PNG has twice as many. */
export const pictureWidth = 800;

/** Saves the map as a file of its own, in light colours, with title, legend and source. */
export async function savePicture(
  kind: "svg" | "png",
  { picture, state, source, name }: PictureFileOptions,
): Promise<void> {
  const figure = areaFigure({
    title: picture.headline,
    summary: picture.detail,
    values: picture.values,
    scale: picture.scale,
    hiddenCategories: state.hide,
    layout: await layoutOf(state),
    source,
  });
  await saveFigure(kind, figure, name);
}

/** Saves a chart as a file of its own, in the page's light colours. */
export async function saveFigure(kind: "svg" | "png", figure: Figure, name: string): Promise<void> {
  const options = { colours: pageColours(), fontFamily: "'Source Sans 3', Arial, sans-serif" };
  const file =
    kind === "svg"
      ? new Blob([toSvg(figure, options)], { type: "image/svg+xml" })
      : await toPng(figure, options);
  saveFile(`${name}.${kind}`, file);
}

async function layoutOf({ view, region }: MapState): Promise<AreaLayout> {
  const width = pictureWidth;
  if (view === "tiles") {
    const loaded = await loadTiles();
    if (!loaded.ok) throw new Error(loaded.message);
    const tiles = within(loaded.value, region);
    return tileLayout(tiles, { width, height: width * tileAspect(tiles) });
  }
  const loaded = await loadGeographicShapes();
  if (!loaded.ok) throw new Error(loaded.message);
  const features = within(loaded.value.features, region);
  const insets = londonInset(loaded.value, region);
  return mapLayout(features, { width, height: width * mapAspect(features), insets });
}

/** The colours that the map draws with. */
const tokens = [
  "ground",
  "ink",
  "quiet",
  "neutral",
  "series-1",
  "series-1-light",
  "sequential-1",
  "sequential-2",
  "sequential-3",
  "sequential-4",
  "sequential-5",
] as const satisfies readonly ColourToken[];

/** The page's colours as they are on paper, read from where they are set: the style sheet. */
function pageColours(): Partial<Theme> {
  const probe = document.createElement("span");
  probe.style.colorScheme = "light";
  document.body.append(probe);
  const colours = tokens.map((token) => {
    probe.style.color = `var(--abep-chart-${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours);
}
