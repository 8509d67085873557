import { describe, expect, it } from "vitest";
import { readPostcodeDirectory } from "../src/postcodes.js";
import type { DirectoryRow, PostcodePlace } from "../src/postcodes.js";

/** A record of a directory with made-up places, under a release's names. */
function record(names: string, values: string): DirectoryRow {
  const texts = values.split(",");
  return Object.fromEntries(names.split(",").map((name, index) => [name, texts[index] ?? ""]));
}

const NAMES = "pcds,doterm,oseast1m,osnrth1m,osgrdind,oslaua";

function read(...lines: readonly string[]): ReturnType<typeof readPostcodeDirectory> {
  return readPostcodeDirectory(lines.map((line) => record(NAMES, line)));
}

function only(line: string): PostcodePlace | undefined {
  const { places, problems } = read(line);
  expect(problems).toEqual([]);
  return [...places.values()][0];
}

describe("readPostcodeDirectory", () => {
  it.each([
    [
      "2018",
      "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind",
    ],
    [
      "2025",
      "pcd7,pcd8,pcds,dointr,doterm,cty25cd,ced25cd,lad25cd,wd25cd,parncp25cd,usrtypind,east1m,north1m,gridind",
    ],
    [
      "its web service",
      "PCD7,PCD8,PCDS,DOINTR,DOTERM,CTY26CD,CED26CD,LAD26CD,WD26CD,PARNCP26CD,USRTYPIND,EAST1M,NORTH1M,GRIDIND",
    ],
    [
      "a file with a byte order mark",
      "\uFEFFpcd, pcd2,pcds,dointr,doterm,cty,ced,laua,ward,parish,usertype,oseast1m,osnrth1m,osgrdind",
    ],
  ])("finds the columns of %s", (_release, names) => {
    const values =
      "CA8 7JG,CA8  7JG,CA8 7JG,200006,,E99999999,E99999999,E06000057,E05016114,E04012345,0,366033,564878,1";
    const { places, problems } = readPostcodeDirectory([record(names, values)]);
    expect(problems).toEqual([]);
    expect([...places]).toEqual([
      [
        "CA8 7JG",
        {
          postcode: "CA8 7JG",
          position: { grid: "british", easting: 366_033, northing: 564_878, quality: 1 },
          district: "E06000057",
        },
      ],
    ]);
  });

  it("takes a padded column where there is no other", () => {
    const names = "pcd7,east1m,north1m,lad25cd,doterm";
    const { places } = readPostcodeDirectory([record(names, "M1  1AA,384600,398000,E08000003,")]);
    expect([...places.keys()]).toEqual(["M1 1AA"]);
  });

  it("reads the month in which a postcode ended, and numbers with noughts before them", () => {
    expect(only("AB1 0AA,199606,385386,0801193,1,S12000033")).toEqual({
      postcode: "AB1 0AA",
      position: { grid: "british", easting: 385_386, northing: 801_193, quality: 1 },
      district: "S12000033",
      ended: "1996-06",
    });
  });

  it("keeps only current postcodes when asked", () => {
    const rows = ["M1 1AA,,384600,398000,1,E08000003", "M1 1AB,201503,384600,398000,1,E08000003"];
    const { places, problems } = readPostcodeDirectory(
      rows.map((row) => record(NAMES, row)),
      { keep: "current" },
    );
    expect([...places.keys()]).toEqual(["M1 1AA"]);
    expect(problems).toEqual([]);
  });

  it("says that places in Northern Ireland are on the Irish Grid", () => {
    expect(only("BT1 5GS,,333800,374000,1,N09000003")?.position?.grid).toBe("irish");
  });

  it.each([["JE2 3AB,,,,9,L99999999"], ["IM1 1AA,,0,0,9,M99999999"], ["JE2 3AB,,,,,L99999999"]])(
    "gives no position and no district where the directory has none: %s",
    (line) => {
      const place = only(line);
      expect(place).not.toHaveProperty("position");
      expect(place).not.toHaveProperty("district");
    },
  );

  it("reports what is bad by row and column, and keeps the rest", () => {
    const { places, problems } = read(
      "M1 1AA,,384600,398000,1,E08000003",
      "not one,,384600,398000,1,E08000003",
      "M1 1AB,,384600.5,398000,1,E08000003",
      "M1 1AD,2015,384600,398000,1,E08000003",
      "M1 1AE,,384600,398000,1,Manchester",
      "M1 1AA,,1,2,1,E08000003",
      "BFPO 801,,384600,398000,1,E08000003",
    );
    expect(
      problems.map(({ severity, code, row, column }) => [severity, code, row, column]),
    ).toEqual([
      ["error", "bad-postcode", 3, "pcds"],
      ["warning", "bad-position", 4, "oseast1m"],
      ["warning", "bad-date", 5, "doterm"],
      ["warning", "bad-district", 6, "oslaua"],
      ["warning", "duplicate-postcode", 7, undefined],
      ["error", "bad-postcode", 8, "pcds"],
    ]);
    expect([...places.keys()]).toEqual(["M1 1AA", "M1 1AB", "M1 1AD", "M1 1AE"]);
    expect(places.size).toBe(4);
    expect([...places.values()].map(({ position }) => position?.easting)).toEqual([
      384_600,
      undefined,
      384_600,
      384_600,
    ]);
  });

  it("reads nothing from a table that lacks a column, and says which", () => {
    const { places, problems } = readPostcodeDirectory(
      [
        record("postcode,lat,long", "M1 1AA,53.4,-2.2"),
        record("postcode,lat,long", "M1 1AB,53,-2"),
      ],
      { file: "places.csv" },
    );
    expect(places.size).toBe(0);
    expect(
      problems
        .filter(({ severity }) => severity === "error")
        .map(({ file, column }) => [file, column]),
    ).toEqual([
      ["places.csv", "postcode"],
      ["places.csv", "easting"],
      ["places.csv", "northing"],
      ["places.csv", "district"],
    ]);
  });

  it("warns when nobody can tell what has ended", () => {
    const names = "pcds,east1m,north1m,lad25cd";
    const { places, problems } = readPostcodeDirectory([
      record(names, "M1 1AA,384600,398000,E08000003"),
    ]);
    expect(places.size).toBe(1);
    expect(problems).toMatchObject([
      { severity: "warning", code: "missing-column", column: "doterm" },
    ]);
  });

  it("takes rows from a generator, and none", () => {
    function* rows(): Generator<DirectoryRow> {
      yield record(NAMES, "M1 1AA,,384600,398000,1,E08000003");
    }
    expect(readPostcodeDirectory(rows()).places.size).toBe(1);
    expect(readPostcodeDirectory([])).toEqual({ places: new Map(), problems: [] });
  });
});
