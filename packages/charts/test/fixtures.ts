import type { Polygon } from "geojson";
import { stateStyles } from "../src/index.js";
import type {
  AreaFeature,
  AreaValue,
  CategoricalScale,
  SequentialScale,
  Tile,
} from "../src/index.js";

/** A square with its south-western corner at (x, y). */
export function square(x: number, y: number, side = 10): Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x, y + side],
        [x + side, y + side],
        [x + side, y],
        [x, y],
      ],
    ],
  };
}

/**
 * Nine squares like the keys of a telephone, and an island in the far south-west:
 *
 *     nw  n  ne
 *      w  c  e
 *     sw  s  se
 *   i
 */
export function ninePlusIsland(): AreaFeature[] {
  const names: readonly (readonly [string, number, number])[] = [
    ["nw", 0, 20],
    ["n", 10, 20],
    ["ne", 20, 20],
    ["w", 0, 10],
    ["c", 10, 10],
    ["e", 20, 10],
    ["sw", 0, 0],
    ["s", 10, 0],
    ["se", 20, 0],
    ["i", -15, -30],
  ];
  return names.map(([code, x, y]) => ({
    code,
    label: `Area ${code}`,
    geometry: square(x, y, code === "i" ? 5 : 10),
  }));
}

/** A full field of tiles, `columns` wide and `rows` high, straight at the left as far as hexagons allow. */
export function tileField(columns: number, rows: number, shape: "hexagon" | "square"): Tile[] {
  return Array.from({ length: columns * rows }, (_, index): Tile => {
    const [column, r] = [index % columns, Math.floor(index / columns)];
    const q = shape === "square" ? column : column - Math.floor(r / 2);
    return { code: `${column}/${r}`, label: `Tile ${column}, ${r}`, shortLabel: `T${index}`, q, r };
  });
}

export function stateScale(): CategoricalScale {
  const styles = stateStyles("series-1");
  return {
    kind: "categorical",
    categories: [
      { id: "known", label: "Recorded", style: styles.full },
      { id: "unsure", label: "Recorded, status not known", style: styles.reserved },
      { id: "none", label: "None found", style: styles.absent },
      { id: "withheld", label: "Withheld", symbol: "[c]", style: styles.withheld },
    ],
  };
}

export function stateValues(): AreaValue[] {
  return [
    { code: "nw", value: "known", detail: "as at May 2023" },
    { code: "n", value: "known", extent: "part", share: 0.4 },
    { code: "ne", value: "unsure" },
    { code: "w", value: "none" },
    { code: "c", value: "none" },
    { code: "e", value: "withheld" },
    { code: "sw", value: "known" },
    { code: "s", value: "unsure" },
    { code: "se", value: "none" },
  ];
}

export function shareScale(): SequentialScale {
  return {
    kind: "sequential",
    limits: [0, 20, 40, 60, 100],
    format: (value) => `${value}%`,
    states: [{ id: "withheld", label: "Withheld", symbol: "[c]", style: stateStyles().withheld }],
  };
}

export function shareValues(): AreaValue[] {
  return [
    { code: "nw", value: 72, interval: { low: 61, high: 81, level: 0.95 } },
    { code: "n", value: 30, interval: { low: 10, high: 65, level: 0.95 } },
    { code: "ne", value: 30 },
    { code: "w", value: 0 },
    { code: "c", value: "withheld" },
    { code: "e", value: 100 },
  ];
}
