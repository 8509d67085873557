import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  keepInside,
  MAX_ZOOM,
  panBy,
  reveal,
  viewTransform,
  WHOLE,
  zoomAt,
  zoomTo,
} from "../../src/layout/view.js";

const size = { width: 800, height: 600 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const view = fc
  .record({ zoom: fc.double({ min: 1, max: MAX_ZOOM, noNaN: true }), x: share, y: share })
  .map(keepInside);

describe("views", () => {
  it("never show anything beyond the chart, whatever is done to them", () => {
    fc.assert(
      fc.property(
        view,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        share,
        share,
        (start, factor, x, y) => {
          for (const next of [zoomAt(start, factor, [x, y]), panBy(start, x * 4 - 2, y * 4 - 2)]) {
            const half = 0.5 / next.zoom;
            expect(next.zoom).toBeGreaterThanOrEqual(1);
            expect(next.zoom).toBeLessThanOrEqual(MAX_ZOOM);
            expect(next.x - half).toBeGreaterThanOrEqual(-1e-9);
            expect(next.x + half).toBeLessThanOrEqual(1 + 1e-9);
            expect(next.y - half).toBeGreaterThanOrEqual(-1e-9);
            expect(next.y + half).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
    );
  });

  it("keep the point under the pointer while they enlarge", () => {
    fc.assert(
      fc.property(
        view,
        fc.double({ min: 1, max: 3, noNaN: true }),
        share,
        share,
        (start, factor, x, y) => {
          const next = zoomAt(start, factor, [x, y]);
          expect(next.x + (x - 0.5) / next.zoom).toBeCloseTo(start.x + (x - 0.5) / start.zoom, 9);
          expect(next.y + (y - 0.5) / next.zoom).toBeCloseTo(start.y + (y - 0.5) / start.zoom, 9);
        },
      ),
    );
  });

  it("come back to the whole", () => {
    expect(zoomAt(zoomAt(WHOLE, 4, [0.9, 0.1]), 1 / 4, [0.2, 0.7])).toEqual(WHOLE);
  });

  it("follow a drag", () => {
    const start = { zoom: 2, x: 0.5, y: 0.5 };
    // Half a frame to the right at twice the size: a quarter of the chart from the left.
    expect(panBy(start, 0.25, 0)).toEqual({ zoom: 2, x: 0.375, y: 0.5 });
    expect(panBy(start, 9, -9)).toEqual({ zoom: 2, x: 0.25, y: 0.75 });
  });

  it("move as little as needed to show an area", () => {
    const start = { zoom: 4, x: 0.5, y: 0.5 };
    expect(reveal(start, [380, 280, 420, 320], size)).toEqual(start);
    // The frame is a quarter of 800 wide: its right edge goes to 600.
    expect(reveal(start, [560, 280, 600, 320], size)).toEqual({ zoom: 4, x: 0.625, y: 0.5 });
    expect(reveal(start, [0, 0, 800, 600], size)).toEqual(start);
  });

  it("put a point in the middle when the keyboard enlarges it", () => {
    expect(zoomTo(WHOLE, 2, [400, 240], size)).toEqual({ zoom: 2, x: 0.5, y: 0.4 });
    expect(zoomTo(WHOLE, 2, [0, 0], size)).toEqual({ zoom: 2, x: 0.25, y: 0.25 });
  });

  it("are drawn as a transform that puts their middle in the middle", () => {
    expect(viewTransform(WHOLE, size)).toBeUndefined();
    const [, left, top, zoom] =
      /^translate\((\S+) (\S+)\) scale\((\S+)\)$/.exec(
        viewTransform({ zoom: 4, x: 0.25, y: 0.5 }, size) ?? "",
      ) ?? [];
    expect(Number(left) + 4 * 200).toBe(400);
    expect(Number(top) + 4 * 300).toBe(300);
    expect(Number(zoom)).toBe(4);
  });
});
