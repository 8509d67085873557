import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompassGraph, Direction, Point } from "../../src/index.js";
import { compassGraph, mapLayout, tileLayout } from "../../src/index.js";
import { ninePlusIsland, tileField } from "../fixtures.js";

/** All areas that arrows reach from one. */
function reach(graph: CompassGraph, from: number): Set<number> {
  const seen = new Set([from]);
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const to of Object.values(graph[at] ?? {})) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

function expectAllReachable(graph: CompassGraph): void {
  graph.forEach((_, from) => {
    expect(reach(graph, from).size, `from ${from}`).toBe(graph.length);
  });
}

/** How far `to` lies along a direction, and across it. */
function offsets(from: Point, to: Point, direction: Direction): [along: number, across: number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = { north: -dy, south: dy, east: dx, west: -dx }[direction];
  return [along, direction === "north" || direction === "south" ? dx : dy];
}

const DIRECTIONS: readonly Direction[] = ["north", "east", "south", "west"];

const coordinate = fc.double({ min: 0, max: 1000, noNaN: true });
const scattered = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });
/** Few distinct coordinates: many ties, whole rows and columns, and points on top of each other. */
const crowded = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
  minLength: 2,
  maxLength: 40,
});

describe("compassGraph", () => {
  it("reaches every area from every other, wherever they lie", () => {
    fc.assert(
      fc.property(scattered, (points) => {
        expectAllReachable(compassGraph(points));
      }),
      { numRuns: 300 },
    );
  });

  it("reaches every area in rows, columns and heaps", () => {
    fc.assert(
      fc.property(crowded, (points) => {
        expectAllReachable(compassGraph(points));
      }),
      { numRuns: 500 },
    );
  });

  it("reaches islands and inland enclaves", () => {
    const ring = Array.from({ length: 40 }, (_, index): Point => {
      const angle = (index / 40) * 2 * Math.PI;
      return [500 + 100 * Math.cos(angle), 500 + 100 * Math.sin(angle)];
    });
    expectAllReachable(compassGraph([...ring, [500, 500], [0, 999], [3, 996], [999, 0]]));
  });

  it("never leads against its direction", () => {
    fc.assert(
      fc.property(scattered, (points) => {
        compassGraph(points).forEach((slots, from) => {
          for (const direction of DIRECTIONS) {
            const to = slots[direction];
            if (to === undefined) continue;
            const [along] = offsets(points[from] ?? [0, 0], points[to] ?? [0, 0], direction);
            expect(along).toBeGreaterThanOrEqual(0);
          }
        });
      }),
    );
  });

  it("leads somewhere whenever something lies in that quarter", () => {
    fc.assert(
      fc.property(scattered, (points) => {
        compassGraph(points).forEach((slots, from) => {
          for (const direction of DIRECTIONS) {
            const some = points.some((to) => {
              const [along, across] = offsets(points[from] ?? [0, 0], to, direction);
              return along > 0 && Math.abs(across) < along * 0.99;
            });
            if (some) expect(slots[direction]).toBeDefined();
          }
        });
      }),
    );
  });

  it("goes from square to square of a map, and over water to the island", () => {
    const layout = mapLayout(ninePlusIsland(), { width: 400, height: 400 });
    const codes = layout.areas.map(({ code }) => code);
    const graph = compassGraph(layout.areas.map(({ point }) => point));
    const step = (from: string, direction: Direction): string | undefined =>
      codes[graph[codes.indexOf(from)]?.[direction] ?? -1];
    expect(step("c", "north")).toBe("n");
    expect(step("c", "east")).toBe("e");
    expect(step("c", "south")).toBe("s");
    expect(step("c", "west")).toBe("w");
    expect(step("nw", "north")).toBeUndefined();
    expect(step("ne", "east")).toBeUndefined();
    expect(step("sw", "south")).toBe("i");
    expect(step("i", "north")).toBe("sw");
    expectAllReachable(graph);
  });

  it("finds the way back on tiles, straight and up and down", () => {
    for (const shape of ["hexagon", "square"] as const) {
      const { stops = [] } = tileLayout(tileField(7, 6, shape), { width: 700, height: 600, shape });
      const graph = compassGraph(stops);
      const back: Record<Direction, Direction> = {
        north: "south",
        south: "north",
        east: "west",
        west: "east",
      };
      let steps = 0;
      graph.forEach((slots, from) => {
        for (const direction of DIRECTIONS) {
          const to = slots[direction];
          if (to === undefined) continue;
          expect(graph[to]?.[back[direction]], `${shape} ${from} ${direction}`).toBe(from);
          steps += 1;
        }
      });
      // Six of seven columns have an eastern neighbour, five of six rows a southern one.
      expect(steps).toBe(2 * (6 * 6 + 7 * 5));
      expectAllReachable(graph);
    }
  });

  it("reaches tiles that touch no other, and one that lies at a corner", () => {
    const tiles = [
      ...tileField(5, 5, "hexagon"),
      { code: "far", label: "Far", q: -6, r: 9 },
      { code: "corner", label: "Corner", q: 9, r: -3 },
    ];
    const { stops = [] } = tileLayout(tiles, { width: 500, height: 500 });
    expect(stops).toHaveLength(27);
    expectAllReachable(compassGraph(stops));
  });

  it("has nowhere to go from one area, or from none", () => {
    expect(compassGraph([[3, 4]])).toEqual([{}]);
    expect(compassGraph([])).toEqual([]);
  });
});
