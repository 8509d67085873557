import { beforeAll, describe, expect, it } from "vitest";
import { loadBoundaries } from "../src/boundaries.js";
import type { BoundaryTopology } from "../src/boundaries.js";
import { authorities, findAuthority } from "../src/index.js";
import {
  bordersOf,
  distanceKm,
  landNeighbours,
  nearest,
  placeOf,
  statisticalNeighbours,
} from "../src/neighbours.js";
import { shapes, squareKilometres } from "./support/geometry.js";

function names(list: readonly { readonly gss: string }[]): readonly string[] {
  return list.map(({ gss }) => findAuthority(gss)?.shortName ?? gss).sort();
}

describe("borders", () => {
  it("has 359 pairs that meet on land and 15 that meet in tidal water", () => {
    const all = authorities().flatMap(({ gss }) => bordersOf(gss));
    expect(all.filter(({ kind }) => kind === "land")).toHaveLength(2 * 359);
    expect(all.filter(({ kind }) => kind === "tidal_water")).toHaveLength(2 * 15);
  });

  it("knows the neighbours of Rutland and of Camden", () => {
    expect(names(landNeighbours("E06000017"))).toEqual(
      ["Leicestershire", "Lincolnshire", "North Northamptonshire"].sort(),
    );
    expect(names(landNeighbours("202"))).toEqual([
      "Barnet",
      "Brent",
      "City of London",
      "Haringey",
      "Islington",
      "Westminster",
    ]);
  });

  it("keeps borders in tidal water apart", () => {
    expect(names(landNeighbours("E09000022"))).not.toContain("Westminster");
    expect(bordersOf("E09000022").find(({ gss }) => gss === "E09000033")?.kind).toBe("tidal_water");
  });

  it("is the same from both sides, longest first, and never with itself", () => {
    for (const { gss } of authorities()) {
      const borders = bordersOf(gss);
      const lengths = borders.map(({ borderKm }) => borderKm);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      for (const border of borders) {
        expect(border.gss).not.toBe(gss);
        expect(border.borderKm).toBeGreaterThan(0);
        expect(bordersOf(border.gss)).toContainEqual({ ...border, gss });
      }
    }
  });

  it("leaves islands and other codes without neighbours", () => {
    expect(landNeighbours("E06000046")).toEqual([]);
    expect(landNeighbours("E06000053")).toEqual([]);
    expect(landNeighbours("E10000006")).toEqual([]);
  });
});

describe("borders and boundaries", () => {
  let topology: BoundaryTopology;
  beforeAll(async () => {
    topology = await loadBoundaries();
  });

  it("say the same about who shares a line on land", () => {
    const users = new Map<number, string[]>();
    for (const { id, arcs } of topology.objects.authorities.geometries) {
      for (const reference of arcs.flat(2)) {
        const arc = reference < 0 ? ~reference : reference;
        users.set(arc, [...(users.get(arc) ?? []), id]);
      }
    }
    const shared = [...users.values()].filter((ids) => ids.length === 2);
    const drawn = new Set(shared.map((ids) => ids.toSorted().join()));
    const listed = authorities().flatMap(({ gss }) =>
      landNeighbours(gss).map((neighbour) => [gss, neighbour.gss].sort().join()),
    );
    expect([...drawn].sort()).toEqual([...new Set(listed)].sort());
  });

  it("say the same about size and place", () => {
    for (const [gss, shape] of shapes(topology, "authorities")) {
      const place = placeOf(gss);
      const km = place?.areaKm2 ?? 0;
      expect(Math.abs(squareKilometres(shape) - km) / km, gss).toBeLessThan(0.03);
      const points = shape.flat(2);
      const [west = 0, south = 0, east = 0, north = 0] = place?.box ?? [];
      for (const [x = 0, y = 0] of points) {
        expect(x > west - 100 && x < east + 100 && y > south - 100 && y < north + 100, gss).toBe(
          true,
        );
      }
    }
  });
});

describe("statistical neighbours", () => {
  it("has ten others for each LA, ranked 1 to 10, less alike down the list", () => {
    const order = ["extremely_close", "very_close", "close", "somewhat_close", "not_close"];
    for (const { gss } of authorities()) {
      const list = statisticalNeighbours(gss);
      expect(list.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(new Set(list.map((other) => other.gss)).size).toBe(10);
      expect(list.some((other) => other.gss === gss)).toBe(false);
      const closeness = list.map((other) => order.indexOf(other.closeness));
      expect(closeness, gss).toEqual(closeness.toSorted((a, b) => a - b));
    }
  });

  it("begins for Hartlepool with Redcar and Cleveland", () => {
    expect(statisticalNeighbours("805")[0]).toEqual({
      gss: "E06000003",
      rank: 1,
      closeness: "very_close",
    });
  });

  it("has nothing for ended LAs", () => {
    expect(statisticalNeighbours("E10000021")).toEqual([]);
  });
});

describe("distance", () => {
  it("is straight between centroids, and the same both ways", () => {
    const km = distanceKm("E08000025", "E09000001") ?? 0;
    expect(km).toBeGreaterThan(155);
    expect(km).toBeLessThan(175);
    expect(distanceKm("E09000001", "E08000025")).toBe(km);
    expect(distanceKm("E08000025", "E08000025")).toBe(0);
    expect(distanceKm("E08000025", "E10000006")).toBeUndefined();
  });

  it("ranks what is near", () => {
    const [first, ...others] = nearest("E06000053", 152);
    expect(first?.gss).toBe("E06000052");
    expect(others).toHaveLength(151);
    const distances = others.map((other) => other.distanceKm);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(names(nearest("E06000016", 1))).toEqual(["Leicestershire"]);
    expect(nearest("nowhere", 3)).toEqual([]);
  });
});
