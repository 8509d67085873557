import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { topology } from "topojson-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { crossingSegments } from "../scripts/boundaries/crossings.js";
import { dissolve } from "../scripts/boundaries/dissolve.js";
import { dropIslets } from "../scripts/boundaries/islands.js";
import { areaSize } from "../scripts/boundaries/mesh.js";
import type { Mesh, Point } from "../scripts/boundaries/mesh.js";
import { gridProjection } from "../scripts/boundaries/national-grid.js";
import { readAreas } from "../scripts/boundaries/read-areas.js";
import type { ReleasedArea } from "../scripts/boundaries/read-areas.js";
import { isTooCoarse, simplify } from "../scripts/boundaries/simplify.js";
import { readTable } from "../scripts/boundaries/table.js";
import { authorities } from "../src/index.js";

/** A square with sides of `size` metres whose south-west corner is at the point. */
function square(x: number, y: number, size: number): number[][] {
  return [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
}

/** Three districts in a row, the third with an islet, and one of Wales. */
const release: FeatureCollection<Polygon | MultiPolygon> = {
  type: "FeatureCollection",
  features: [
    district("E07000001", { type: "Polygon", coordinates: [square(400_000, 300_000, 10_000)] }),
    district("E07000002", { type: "Polygon", coordinates: [square(410_000, 300_000, 10_000)] }),
    district("E07000003", {
      type: "MultiPolygon",
      coordinates: [[square(420_000, 300_000, 10_000)], [square(440_000, 300_000, 100)]],
    }),
    district("W06000001", { type: "Polygon", coordinates: [square(300_000, 300_000, 10_000)] }),
  ],
};

function district(
  code: string,
  geometry: Polygon | MultiPolygon,
): FeatureCollection<Polygon | MultiPolygon>["features"][number] {
  return { type: "Feature", properties: { LAD24CD: code, LAD24NM: code }, geometry };
}

const table: ReadonlyMap<string, string> = new Map([
  ["E07000001", "E10000001"],
  ["E07000002", "E10000001"],
  ["E07000003", "E10000002"],
]);

describe("reading a boundary release", () => {
  let folder = "";
  const write = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    return file;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("takes GeoJSON and TopoJSON alike, and finds the codes", () => {
    const fromGeo = readAreas(write("lad.geojson", release), {});
    const fromTopo = readAreas(write("lad.json", topology({ lad: release })), {});
    expect(fromGeo.map(({ code }) => code)).toEqual([
      "E07000001",
      "E07000002",
      "E07000003",
      "W06000001",
    ]);
    // A ring may begin at another of its corners.
    const corners = (areas: readonly ReleasedArea[]): readonly (readonly string[])[] =>
      areas.map(({ polygons }) => [...new Set(polygons.flat(2).map(String))].sort());
    expect(corners(fromTopo)).toEqual(corners(fromGeo));
    expect(fromTopo.map(({ code }) => code)).toEqual(fromGeo.map(({ code }) => code));
    expect(fromGeo[2]?.polygons).toHaveLength(2);
  });

  it("turns longitude and latitude into metres", () => {
    const degrees = square(-1.5, 52.5, 0.1);
    const area = district("E07000001", { type: "Polygon", coordinates: [degrees] });
    const [read] = readAreas(write("degrees.geojson", { ...release, features: [area] }), {});
    const [easting = 0, northing = 0] = read?.polygons[0]?.[0]?.[0] ?? [];
    expect(Math.abs(easting - 434_000)).toBeLessThan(500);
    expect(Math.abs(northing - 289_000)).toBeLessThan(500);
  });

  it("says what it misses", () => {
    const twoObjects = write("two.json", topology({ lad: release, again: release }));
    expect(() => readAreas(twoObjects, {})).toThrow("--object: lad, again");
    expect(readAreas(twoObjects, { object: "again" })).toHaveLength(4);
    expect(() => readAreas(write("page.json", "<html>"), {})).toThrow("page.json is not JSON");
    expect(() => readAreas(write("other.json", { some: "thing" }), {})).toThrow("neither");
    const nameless = { ...release, features: [{ ...release.features[0], properties: {} }] };
    expect(() => readAreas(write("nameless.json", nameless), {})).toThrow(
      "feature 1 has no area code",
    );
    expect(() => readAreas(join(folder, "lad.geojson"), { code: "UTLA24CD" })).toThrow(
      "no area code",
    );
  });

  it("reads the table, and refuses one that puts an area in two LAs", () => {
    const good = write("good.csv", "lad,la\nE07000112,E10000016\nE07000112,E10000016\n");
    expect(readTable(good, "lad", "la").get("E07000112")).toBe("E10000016");
    const bad = write("bad.csv", "lad,la\nE07000112,E10000016\nE07000112,E10000014\n");
    expect(() => readTable(bad, "lad", "la")).toThrow("E07000112");
    expect(() => readTable(good, "lad", "utla")).toThrow("lacks the columns utla");
  });

  it("dissolves districts into LAs, leaving Wales out", () => {
    const mesh = dissolve(readAreas(join(folder, "lad.geojson"), {}), table);
    expect(mesh.areas.map(({ code }) => code)).toEqual(["E10000001", "E10000002"]);
    expect(mesh.areas.map((area) => areaSize(mesh.arcs, area))).toEqual([2e8, 1e8 + 1e4]);
    expect(mesh.areas[0]?.polygons).toHaveLength(1);
  });

  it("stops on an area that the table lacks", () => {
    const areas = readAreas(join(folder, "lad.geojson"), {});
    expect(() => dissolve(areas, new Map([["E07000001", "E10000001"]]))).toThrow(
      "E07000002, E07000003",
    );
  });

  it("leaves out holes and islands that have shrunk to a point", () => {
    const shrunk = (x: number): Point[] => [
      [x, 305_000],
      [x, 305_000],
      [x, 305_000],
      [x, 305_000],
    ];
    const [west, ...others] = readAreas(join(folder, "lad.geojson"), {});
    const [outer = []] = west?.polygons[0] ?? [];
    const polygons = [[outer, shrunk(405_000)], [shrunk(390_000)]];
    const mesh = dissolve([{ code: west?.code ?? "", polygons }, ...others], table);
    const rings = mesh.areas.map((area) => area.polygons.map((each) => each.length));
    expect(rings).toEqual([[1], [1, 1]]);
  });

  it("drops islets, unless they are much of their LA", () => {
    const mesh = dissolve(readAreas(join(folder, "lad.geojson"), {}), table);
    expect(dropIslets(mesh, 1e6).areas[1]?.polygons).toHaveLength(1);
    expect(dropIslets(mesh, 1e3).areas[1]?.polygons).toHaveLength(2);
    const islands: Mesh = { arcs: mesh.arcs, areas: mesh.areas.slice(1) };
    expect(dropIslets(islands, 1e9).areas[0]?.polygons).toHaveLength(1);
  });
});

describe("projection", () => {
  it.each([
    ["Royal Observatory, Greenwich", -0.001475, 51.477811, 538_880, 177_330],
    ["Land's End", -5.716, 50.0657, 134_200, 25_000],
    ["Berwick-upon-Tweed station", -2.0112, 55.7743, 399_390, 653_400],
  ])("puts %s where maps have it", (_place, lon, lat, easting, northing) => {
    const [x, y] = gridProjection()([lon, lat]);
    expect(Math.hypot(x - easting, y - northing)).toBeLessThan(150);
  });
});

describe("simplifying", () => {
  /** Two squares side by side whose shared line zigzags by `wave` metres. */
  function zigzag(wave: number): Mesh {
    const line: Point[] = Array.from({ length: 101 }, (_, i) => [
      10_000 + (i % 2 === 0 ? 0 : wave),
      i * 100,
    ]);
    return {
      arcs: [
        line,
        [
          [10_000, 10_000],
          [0, 10_000],
          [0, 0],
          [10_000, 0],
        ],
        [
          [10_000, 0],
          [20_000, 0],
          [20_000, 10_000],
          [10_000, 10_000],
        ],
      ],
      areas: [
        { code: "E10000001", polygons: [[[0, 1]]] },
        { code: "E10000002", polygons: [[[~0, ~2]]] },
      ],
    };
  }

  it("takes small waves out of a line once for both its sides", () => {
    const { arcs } = simplify(zigzag(20), { grid: 10, triangle: 1e5 });
    expect(arcs[0]).toEqual([
      [1_000, 0],
      [1_000, 1_000],
    ]);
    expect(arcs[1]).toHaveLength(4);
  });

  it("keeps waves that are larger than the triangle", () => {
    const { arcs } = simplify(zigzag(5_000), { grid: 10, triangle: 1e4 });
    expect(arcs[0]?.length).toBe(101);
  });

  it("gives points back where lines would cross", () => {
    const bay: readonly Point[] = [
      [0, 0],
      [400, 300],
      [500, 1_000],
      [600, 300],
      [1_000, 0],
    ];
    const island: readonly Point[] = [
      [490, 500],
      [500, 700],
      [510, 500],
      [490, 500],
    ];
    const rest: readonly Point[] = [
      [1_000, 0],
      [1_000, 3_000],
      [0, 3_000],
      [0, 0],
    ];
    const mesh: Mesh = {
      arcs: [bay, island, rest],
      areas: [
        { code: "E10000001", polygons: [[[0, 2]]] },
        { code: "E10000002", polygons: [[[1]]] },
      ],
    };
    const { arcs } = simplify(mesh, { grid: 1, triangle: 1e9 });
    expect(crossingSegments(arcs).size).toBe(0);
    expect(arcs[1]).toHaveLength(4);
  });

  it("tells a grid that would distort an area by rounding alone", () => {
    expect(isTooCoarse(zigzag(20), 10)).toBe(false);
    expect(isTooCoarse(zigzag(20), 50_000)).toBe(true);
  });

  it("refuses a grid that an area would vanish in", () => {
    expect(() => simplify(zigzag(20), { grid: 50_000, triangle: 1e5 })).toThrow("too coarse");
  });
});

describe("the command", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** A release in which the LAs in force on a day are squares, ten in a row. */
  function releaseOf(on: string): FeatureCollection<Polygon> {
    const features = authorities({ on }).map(({ gss }, index) => ({
      type: "Feature" as const,
      properties: { CTYUA19CD: gss },
      geometry: {
        type: "Polygon" as const,
        coordinates: [
          square(100_000 + 20_000 * (index % 10), 10_000 + 20_000 * Math.floor(index / 10), 20_000),
        ],
      },
    }));
    return { type: "FeatureCollection", features };
  }

  interface Ending {
    readonly status: number | null;
    readonly said: string;
  }

  function start(args: readonly string[]): Ending {
    const script = join(import.meta.dirname, "../scripts/build-boundaries.ts");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", script, ...args],
      { encoding: "utf8" },
    );
    return { status, said: stdout + stderr };
  }

  function run(release: unknown, on: string, out: string): Ending {
    const file = join(folder, "ctyua.geojson");
    writeFileSync(file, JSON.stringify(release));
    const table = join(folder, "ctyua.csv");
    const lines = authorities({ on }).map(({ gss }) => `${gss},${gss}`);
    writeFileSync(table, ["ctyua,la", ...lines].join("\n"));
    return start([file, table, "--area=ctyua", "--la=la", `--on=${on}`, `--out=${out}`]);
  }

  it("builds another vintage from upper-tier areas, without other code", () => {
    const on = "2019-09-01";
    const { status, said } = run(releaseOf(on), on, folder);
    expect(said).toContain("boundaries-overview.ts: 151 LAs");
    expect(status).toBe(0);
    const written = readFileSync(join(folder, "boundaries-detail.ts"), "utf8");
    expect(written).toContain("\nE10000006 ");
    expect(written).not.toContain("\nE06000063 ");
  });

  it("stops when the LAs that come out are not those in force, and writes nothing", () => {
    const whole = releaseOf("2019-09-01");
    const short = { ...whole, features: whole.features.slice(1) };
    const out = join(folder, "short");
    expect(run(short, "2019-09-01", out)).toEqual({
      status: 1,
      said: "not the LAs in force: no area for E06000001, not in force -\n",
    });
    expect(existsSync(out)).toBe(false);
  });

  it("stops on areas that the table lacks, names them, and writes nothing", () => {
    const out = join(folder, "lacking");
    const { status, said } = run(releaseOf("2026-11-24"), "2019-09-01", out);
    expect(status).toBe(1);
    expect(said).toContain("E06000063, E06000064");
    expect(existsSync(out)).toBe(false);
  });

  it("says how to use it when asked, and when it lacks a file", () => {
    expect(start(["--help"])).toMatchObject({ status: 0 });
    const { status, said } = start(["lad.geojson"]);
    expect(status).toBe(1);
    expect(said).toContain("say which RELEASE and which TABLE");
    expect(said).toContain("--area COLUMN");
  });
});
