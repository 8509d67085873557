import type { Tile } from "../model/area.js";
import type { AreaLayout, PlacedArea } from "./areaLayout.js";

export type TileShape = "hexagon" | "square";

/** The centre of a tile in units in which neighbouring centres of a row are 1 apart. */
export function tileCentre(tile: Tile, shape: TileShape): [x: number, y: number] {
  return shape === "square" ? [tile.q, tile.r] : [tile.q + tile.r / 2, (tile.r * Math.sqrt(3)) / 2];
}

/** The corners of a tile around the origin, for tiles whose rows are 1 apart, shrunk by `gap`. */
function corners(shape: TileShape, size: number): [number, number][] {
  if (shape === "square") {
    const half = size / 2;
    return [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ];
  }
  const radius = size / Math.sqrt(3);
  return [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (Math.PI / 3) * (corner + 0.5);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** Width and height of a tile map in tile widths. */
function extent(
  tiles: readonly Tile[],
  shape: TileShape,
): { x: number; y: number; width: number; height: number } {
  const centres = tiles.map((tile) => tileCentre(tile, shape));
  const xs = centres.map(([x]) => x);
  const ys = centres.map(([, y]) => y);
  const tall = shape === "square" ? 1 : 2 / Math.sqrt(3);
  const [x, y] = [Math.min(...xs) - 0.5, Math.min(...ys) - tall / 2];
  return { x, y, width: Math.max(...xs) + 0.5 - x, height: Math.max(...ys) + tall / 2 - y };
}

/** The height that a tile map needs for each pixel of width. */
export function tileAspect(tiles: readonly Tile[], shape: TileShape): number {
  const { width, height } = extent(tiles, shape);
  return height / width;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** Lays tiles out in `width` by `height` pixels, with a gap between neighbours. */
export function tileLayout(
  tiles: readonly Tile[],
  shape: TileShape,
  width: number,
  height: number,
  margin = 6,
): AreaLayout {
  const box = extent(tiles, shape);
  const unit = Math.min((width - 2 * margin) / box.width, (height - 2 * margin) / box.height);
  const left = (width - unit * box.width) / 2 - unit * box.x;
  const top = (height - unit * box.height) / 2 - unit * box.y;
  const gap = Math.min(3, unit * 0.08);
  const outline = corners(shape, unit - gap);
  const areas = tiles.map((tile): PlacedArea => {
    const [cx, cy] = tileCentre(tile, shape);
    const [x, y] = [left + unit * cx, top + unit * cy];
    const points = outline.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`);
    const half = unit / 2;
    return {
      code: tile.code,
      label: tile.label,
      ...(tile.shortLabel === undefined ? {} : { shortLabel: tile.shortLabel }),
      path: `M${points.join("L")}Z`,
      point: [x, y],
      bounds: [x - half, y - half, x + half, y + half],
    };
  });
  return { width, height, areas };
}
