import { describe, expect, it } from "vitest";
import type { AreaFeature, Box } from "../../src/index.js";
import { mapAspect, mapLayout } from "../../src/index.js";
import { ninePlusIsland, square } from "../fixtures.js";

const layout = mapLayout(ninePlusIsland(), { width: 462, height: 612, margin: 6 });
const find = (code: string) => {
  const area = layout.areas.find((one) => one.code === code);
  if (area === undefined) throw new Error(`no area ${code}`);
  return area;
};

describe("mapLayout", () => {
  it("fits the features into the box, north up, in true proportion", () => {
    // 45 units wide and 60 high, into 450 by 600 pixels: ten pixels a unit.
    expect(find("nw").bounds).toEqual([156, 6, 256, 106]);
    expect(find("i").bounds).toEqual([6, 556, 56, 606]);
    expect(mapAspect(ninePlusIsland())).toBeCloseTo(60 / 45, 12);
  });

  it("closes outlines, with one digit after the point", () => {
    expect(find("nw").path).toBe("M156,106L156,6L256,6L256,106Z");
    const uneven = mapLayout(ninePlusIsland(), { width: 333, height: 517 });
    expect(uneven.areas.map(({ path }) => path).join()).not.toMatch(/\.\d\d/);
  });

  it("puts an area's point where the feature says, else inside", () => {
    const feature: AreaFeature = { code: "a", label: "A", geometry: square(0, 0, 10) };
    const at = (point?: readonly [number, number]) =>
      mapLayout([{ ...feature, ...(point === undefined ? {} : { point }) }], {
        width: 100,
        height: 100,
        margin: 0,
      }).areas[0]?.point;
    expect(at([2, 3])).toEqual([20, 70]);
    const [x = 0, y = 0] = at() ?? [];
    expect(x).toBeGreaterThan(20);
    expect(y).toBeLessThan(80);
  });

  it("keeps a feature without any outline", () => {
    const empty: AreaFeature = {
      code: "none",
      label: "Nowhere",
      geometry: { type: "MultiPolygon", coordinates: [] },
    };
    const { areas } = mapLayout([...ninePlusIsland(), empty], { width: 300, height: 400 });
    expect(areas).toHaveLength(11);
    expect(areas.at(-1)?.path).toBe("");
    expect(areas.at(-1)?.point.every(Number.isFinite)).toBe(true);
  });
});

describe("insets", () => {
  const inside = (inner: Box, outer: Box): boolean =>
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
  const bbox = [11, 11, 19, 19] as const;
  const { insets, areas, width, height } = mapLayout(ninePlusIsland(), {
    width: 462,
    height: 612,
    insets: [{ label: "Centre", bbox }],
  });
  const [inset] = insets;
  if (inset === undefined) throw new Error("no inset");

  it("draws the part larger, in proportion, where nothing else lies", () => {
    const [x0, y0, x1, y1] = inset.frame;
    expect(x1 - x0).toBeCloseTo(y1 - y0, 6);
    expect(x1 - x0).toBeGreaterThan(1.2 * (inset.origin[2] - inset.origin[0]));
    expect(inside(inset.frame, [0, 0, width, height])).toBe(true);
    for (const { bounds, code } of areas) {
      const apart = bounds[2] <= x0 || bounds[0] >= x1 || bounds[3] <= y0 || bounds[1] >= y1;
      expect(apart, code).toBe(true);
    }
  });

  it("shows the areas that reach into it and no other", () => {
    expect(inset.areas.map(({ code }) => code)).toEqual(["c"]);
    const wider = mapLayout(ninePlusIsland(), {
      width: 462,
      height: 612,
      insets: [{ label: "East", bbox: [15, 12, 25, 18] }],
    });
    expect(wider.insets[0]?.areas.map(({ code }) => code)).toEqual(["c", "e"]);
  });

  it("marks where the part lies on the map", () => {
    expect(inset.origin.map(Math.round)).toEqual([266, 116, 346, 196]);
  });

  it("keeps two insets apart", () => {
    const both = mapLayout(ninePlusIsland(), {
      width: 700,
      height: 612,
      insets: [
        { label: "One", bbox },
        { label: "Two", bbox: [1, 1, 9, 9] },
      ],
    }).insets;
    const [a, b] = both.map(({ frame }) => frame);
    if (a === undefined || b === undefined) throw new Error("insets are missing");
    expect(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1]).toBe(true);
  });
});
