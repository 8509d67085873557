import { describe, expect, it } from "vitest";
import { authorities, findAuthority } from "../src/index.js";
import { landNeighbours, placeOf } from "../src/neighbours.js";
import { hexTiles, squareTiles, tileQuality } from "../src/tiles.js";

interface Centre {
  readonly x: number;
  readonly y: number;
}

const hexagonCentres = new Map<string, Centre>(
  hexTiles().map(({ gss, q, r }) => [gss, { x: q + r / 2, y: (-r * Math.sqrt(3)) / 2 }]),
);
const squareCentres = new Map<string, Centre>(
  squareTiles().map(({ gss, column, row }) => [gss, { x: column, y: -row }]),
);

function at(centres: ReadonlyMap<string, Centre>, gss: string): Centre {
  const centre = centres.get(gss);
  if (centre === undefined) throw new Error(`${gss} has no tile`);
  return centre;
}

/** Tiles of either shape touch by an edge when their centres are one tile width apart. */
function touch(centres: ReadonlyMap<string, Centre>, a: string, b: string): boolean {
  const [one, other] = [at(centres, a), at(centres, b)];
  return Math.abs(Math.hypot(one.x - other.x, one.y - other.y) - 1) < 1e-6;
}

/** Degrees between the direction of two tiles and that of the two centroids. */
function turn(centres: ReadonlyMap<string, Centre>, a: string, b: string): number {
  const [one, other] = [at(centres, a), at(centres, b)];
  const [east = 0, north = 0] = placeOf(a)?.centroid ?? [];
  const [otherEast = 0, otherNorth = 0] = placeOf(b)?.centroid ?? [];
  const drawn = Math.atan2(other.y - one.y, other.x - one.x);
  const degrees =
    (Math.abs(drawn - Math.atan2(otherNorth - north, otherEast - east)) * 180) / Math.PI;
  return degrees > 180 ? 360 - degrees : degrees;
}

/** Sets of LAs that hang together by tiles that touch. */
function pieces(centres: ReadonlyMap<string, Centre>, of: readonly string[]): string[][] {
  const left = new Set(of);
  const found: string[][] = [];
  for (const start of of) {
    if (!left.delete(start)) continue;
    const piece = [start];
    for (const gss of piece) {
      for (const other of [...left]) {
        if (touch(centres, gss, other)) {
          left.delete(other);
          piece.push(other);
        }
      }
    }
    found.push(piece);
  }
  return found;
}

const borders = authorities().flatMap(({ gss }) =>
  landNeighbours(gss)
    .filter(({ gss: other }) => gss < other)
    .map(({ gss: other }): [string, string] => [gss, other]),
);

const shapes = [
  { shape: "hexagon", centres: hexagonCentres },
  { shape: "square", centres: squareCentres },
] as const;

describe.each(shapes)("the $shape map", ({ shape, centres }) => {
  it("has a tile of its own for every current LA", () => {
    expect([...centres.keys()].sort()).toEqual(
      authorities()
        .map(({ gss }) => gss)
        .sort(),
    );
    const cells = [...centres.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`);
    expect(new Set(cells).size).toBe(153);
  });

  it("has the quality that it states, over all 359 land borders", () => {
    const turns = borders.map(([a, b]) => turn(centres, a, b));
    expect(borders).toHaveLength(359);
    expect(tileQuality(shape)).toEqual({
      borders: 359,
      kept: borders.filter(([a, b]) => touch(centres, a, b)).length,
      meanBearingError: expect.closeTo(
        turns.reduce((sum, degrees) => sum + degrees, 0) / 359,
        1,
      ) as number,
      reversed: turns.filter((degrees) => degrees > 90).length,
      pieces: pieces(centres, [...centres.keys()]).length,
    });
  });

  it("is the mainland, the Isle of Wight and the Isles of Scilly", () => {
    const sizes = pieces(centres, [...centres.keys()]).map((piece) => piece.length);
    expect(sizes.sort((a, b) => a - b)).toEqual([1, 1, 151]);
    const alone = pieces(centres, [...centres.keys()]).filter(({ length }) => length === 1);
    expect(alone.flat().map((gss) => findAuthority(gss)?.name)).toEqual(
      expect.arrayContaining(["Isle of Wight", "Isles of Scilly"]),
    );
  });

  it("keeps London as London: one piece, inner boroughs in one", () => {
    const london = authorities({ region: "London" });
    expect(
      pieces(
        centres,
        london.map(({ gss }) => gss),
      ),
    ).toHaveLength(1);
    const inner = london.filter(({ londonPart }) => londonPart === "inner");
    expect(
      pieces(
        centres,
        inner.map(({ gss }) => gss),
      ),
    ).toHaveLength(1);
  });

  it("puts the corners of England where a reader looks for them", () => {
    const place = (name: string): Centre => {
      const gss = authorities().find((authority) => authority.name === name)?.gss ?? "";
      return at(centres, gss);
    };
    const mainland = authorities().filter(({ name }) => !name.includes("Isle"));
    const count = (test: (centre: Centre) => boolean): number =>
      mainland.filter(({ gss }) => test(at(centres, gss))).length;
    const cornwall = place("Cornwall");
    const kent = place("Kent");
    expect(count(({ x, y }) => x < cornwall.x - 1 && y < cornwall.y + 1)).toBe(0);
    expect(count(({ x, y }) => x > kent.x && y < kent.y)).toBe(0);
    expect(count(({ y }) => y > place("Northumberland").y + 3)).toBe(0);
    expect(place("Leeds").y).toBeGreaterThan(place("Sheffield").y);
    expect(place("Camden").x).toBeLessThan(place("Hackney").x);
    expect(place("Norfolk").x).toBeGreaterThan(place("Leicester").x);
  });
});

it("the hexagons keep at least 72 % of the borders, at 28° and with at most 5 reversed", () => {
  const { borders: all, kept, meanBearingError, reversed, pieces: count } = tileQuality();
  expect(kept / all).toBeGreaterThanOrEqual(0.72);
  expect(meanBearingError).toBeLessThanOrEqual(28);
  expect(reversed).toBeLessThanOrEqual(5);
  expect(count).toBe(3);
});
