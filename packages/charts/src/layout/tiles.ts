import type { Tile } from "../model/area.js";
import { tenth, type AreaLayout, type PlacedArea, type Point } from "./areaLayout.js";

/** Hexagons stand on a corner; their rows are half a tile apart from each other sideways. */
export type TileShape = "hexagon" | "square";

/** The centre of a tile, in units in which neighbours in a row are 1 apart. */
function tileCentre({ q, r }: Pick<Tile, "q" | "r">, shape: TileShape): Point {
  return shape === "square" ? [q, r] : [q + r / 2, (r * Math.sqrt(3)) / 2];
}

/** The corners of a tile around its centre, for a distance of `size` between opposite sides. */
function corners(shape: TileShape, size: number): Point[] {
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
  return [0, 1, 2, 3, 4, 5].map((corner): Point => {
    const angle = (Math.PI / 3) * (corner + 0.5);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around all tiles, in tile widths. */
function extent(tiles: readonly Tile[], shape: TileShape): Extent {
  const centres = tiles.map((tile) => tileCentre(tile, shape));
  if (centres.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const xs = centres.map(([x]) => x);
  const ys = centres.map(([, y]) => y);
  const tall = shape === "square" ? 1 : 2 / Math.sqrt(3);
  const [x, y] = [Math.min(...xs) - 0.5, Math.min(...ys) - tall / 2];
  return { x, y, width: Math.max(...xs) + 0.5 - x, height: Math.max(...ys) + tall / 2 - y };
}

/** The height that a tile map needs for each pixel of width. */
export function tileAspect(tiles: readonly Tile[], shape: TileShape = "hexagon"): number {
  const { width, height } = extent(tiles, shape);
  return height / width;
}

export interface TileLayoutOptions {
  readonly width: number;
  readonly height: number;
  /** `hexagon` unless given. */
  readonly shape?: TileShape;
  /** Pixels kept free on every side, for the focus ring. */
  readonly margin?: number;
}

/**
 * Lays tiles out in pixels, with a gap between neighbours.
 *
 * Straight up from a hexagon lie two, equally near. The stops of every other row are moved a little to
 * the west, so that going up and down zigzags within one column and the way back is the way there.
 */
export function tileLayout(
  tiles: readonly Tile[],
  { width, height, shape = "hexagon", margin = 6 }: TileLayoutOptions,
): AreaLayout {
  const box = extent(tiles, shape);
  const unit = Math.min((width - 2 * margin) / box.width, (height - 2 * margin) / box.height);
  const left = (width - unit * box.width) / 2 - unit * box.x;
  const top = (height - unit * box.height) / 2 - unit * box.y;
  const inner = unit - Math.min(3, unit * 0.08);
  const outline = corners(shape, inner);
  const centres = tiles.map((tile): Point => {
    const [x, y] = tileCentre(tile, shape);
    return [left + unit * x, top + unit * y];
  });
  const areas = tiles.map(({ code, label, shortLabel }, index): PlacedArea => {
    const [x, y] = centres[index] ?? [0, 0];
    const points = outline.map(([dx, dy]) => `${tenth(x + dx)},${tenth(y + dy)}`);
    const half = unit / 2;
    return {
      code,
      label,
      ...(shortLabel === undefined ? {} : { shortLabel }),
      path: `M${points.join("L")}Z`,
      point: [x, y],
      room: [inner * 0.88, inner * 0.5],
      bounds: [x - half, y - half, x + half, y + half],
    };
  });
  const lean = shape === "hexagon" ? unit * 0.05 : 0;
  const stops = centres.map(([x, y], index): Point => {
    const odd = Math.abs((tiles[index]?.r ?? 0) % 2) === 1;
    return [odd ? x - lean : x, y];
  });
  return { width, height, areas, insets: [], stops };
}
