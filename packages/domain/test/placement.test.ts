import { describe, expect, test } from "vitest";
import { authorities, isGssCode, type GssCode } from "@abep/geography";
import {
  resolveCoverage,
  type AreaTypeId,
  type Coverage,
  type CoverageRow,
  type ExtentId,
  type FormId,
  type Partnership,
} from "../src/index.js";
import { loaded } from "./support/fixture.js";

function gss(text: string): GssCode {
  if (!isGssCode(text)) throw new Error(text);
  return text;
}

const named = new Map(authorities().map((authority) => [authority.shortName, authority.gss]));

/** Where a partnership of the fixture reaches: extent by code. */
function reach(id: string): Record<string, ExtentId> {
  const { placements } = resolveCoverage(loaded());
  return Object.fromEntries(
    placements.filter((one) => one.partnershipId === id).map((one) => [one.gss, one.extent]),
  );
}

type RowText = readonly [name: string, type: AreaTypeId, extent: ExtentId, code?: string];

function partnership(id: string, form: FormId = "maths_hub"): Partnership {
  return {
    id,
    name: id,
    form,
    status: "active",
    sourceUrl: "https://example.org/",
    collectionMethod: "desk",
    confidence: "high",
  };
}

function coverageRow(
  partnershipId: string,
  [areaName, areaType, extent, code]: RowText,
): CoverageRow {
  return {
    partnershipId,
    areaName,
    areaType,
    ...(code !== undefined && { gss: gss(code) }),
    extent,
    sourceUrl: "https://example.org/",
  };
}

/** Resolves rows of one made-up partnership. */
function resolve(rows: readonly RowText[], form: FormId = "maths_hub"): Coverage {
  return resolveCoverage({
    partnerships: [partnership("one", form)],
    coverage: rows.map((row) => coverageRow("one", row)),
  });
}

function extents(rows: readonly RowText[]): Record<string, ExtentId> {
  return Object.fromEntries(resolve(rows).placements.map((one) => [one.gss, one.extent]));
}

const cambridgeshire: readonly (readonly [string, AreaTypeId, ExtentId, string])[] = [
  ["Cambridge", "lad", "whole", "E07000008"],
  ["East Cambridgeshire", "lad", "whole", "E07000009"],
  ["Fenland", "lad", "whole", "E07000010"],
  ["Huntingdonshire", "lad", "whole", "E07000011"],
  ["South Cambridgeshire", "lad", "whole", "E07000012"],
];

describe("districts", () => {
  test("make a county whole only if every one of its districts is", () => {
    // Cambridgeshire has five districts and the hub names all of them; Essex has twelve, of five named.
    expect(reach("tsh-ee3-cambridgeshire-and-peterborough-teaching-school-hu")).toEqual({
      E10000003: "whole",
      E06000031: "whole",
    });
    expect(reach("tsh-ee1-saffron-teaching-school-hub")).toEqual({ E10000012: "part" });
  });

  test.each(cambridgeshire)("without %s whole, the county is covered in part", (...row) => {
    const rest = cambridgeshire.filter(([name]) => name !== row[0]);
    expect(extents(cambridgeshire)).toEqual({ E10000003: "whole" });
    expect(extents(rest)).toEqual({ E10000003: "part" });
    for (const extent of ["part", "unknown"] as const)
      expect(extents([...rest, [row[0], row[1], extent, row[3]]])).toEqual({ E10000003: "part" });
  });

  test("of unknown extent leave the county unknown, and part beats unknown", () => {
    expect(extents([["Fenland", "lad", "unknown", "E07000010"]])).toEqual({ E10000003: "unknown" });
    expect(
      extents([
        ["Fenland", "lad", "unknown", "E07000010"],
        ["Cambridge", "lad", "part", "E07000008"],
      ]),
    ).toEqual({ E10000003: "part" });
  });

  test("listed beside their county count once, and the wider extent stands", () => {
    expect(reach("lcep-swale")).toEqual({ E10000016: "part" });
    expect(reach("computing-hub-dartford-and-east-sussex")).toEqual({
      E10000016: "unknown",
      E10000011: "unknown",
    });
    // Cambridgeshire "unknown" beside the city of Cambridge "whole".
    expect(reach("maths-hub-cambridge")).toEqual({
      E10000003: "part",
      E06000031: "unknown",
      E10000020: "part",
      E10000029: "part",
    });
  });

  test("that are councils with education duties themselves are taken as they are", () => {
    expect(extents([["Leeds", "lad", "part", "E08000035"]])).toEqual({ E08000035: "part" });
  });

  test("say how many of a county are named", () => {
    const { placements } = resolveCoverage(loaded());
    const essex = placements.find((one) => one.partnershipId.startsWith("tsh-ee1-"));
    expect(essex).toMatchObject({ by: ["districts"], notes: ["5 of 12 districts are named."] });
    expect(essex?.rows.length).toBe(5);
  });
});

test("several partnerships never add up to a whole", () => {
  const { placements } = resolveCoverage({
    partnerships: [partnership("a"), partnership("b")],
    coverage: cambridgeshire.map((row, index) => coverageRow(index < 2 ? "a" : "b", row)),
  });
  expect(placements).toMatchObject([
    { partnershipId: "a", gss: "E10000003", extent: "part" },
    { partnershipId: "b", gss: "E10000003", extent: "part" },
  ]);
});

describe("ended councils", () => {
  test("stand for the authorities that took over their area", () => {
    expect(reach("lcep-unlock")).toEqual({ E06000061: "whole", E06000062: "whole" });
    expect(reach("cumbria-alliance-of-system-leaders")).toEqual({
      E06000063: "whole",
      E06000064: "whole",
    });
    expect(extents([["Cheshire", "place", "unknown"]])).toEqual({
      E06000049: "unknown",
      E06000050: "unknown",
    });
  });

  test("that became a part of something larger cover a part of it", () => {
    // Of the old county of Dorset, Christchurch went to BCP, with Bournemouth and Poole.
    expect(reach("opportunity-area-west-somerset")).toEqual({ E06000066: "part" });
    expect(extents([["Poole", "place", "whole"]])).toEqual({ E06000058: "part" });
  });

  test("of unknown extent stay unknown; a part of several, nobody knows which, too", () => {
    expect(reach("research-school-west-somerset")).toEqual({ E06000066: "unknown" });
    expect(extents([["Northamptonshire", "place", "part"]])).toEqual({
      E06000061: "unknown",
      E06000062: "unknown",
    });
  });

  test("make an authority whole if together they were all of it", () => {
    const cumberland: RowText[] = [
      ["Allerdale", "place", "whole"],
      ["Carlisle", "place", "whole"],
      ["Copeland", "place", "whole"],
    ];
    expect(extents(cumberland)).toEqual({ E06000063: "whole" });
    expect(extents(cumberland.slice(1))).toEqual({ E06000063: "part" });
    // West Somerset and Taunton Deane ended in 2019, four years before the rest of Somerset.
    const somerset: RowText[] = [
      ["West Somerset", "place", "whole"],
      ["Taunton Deane", "place", "whole"],
      ["Mendip", "place", "whole"],
      ["Sedgemoor", "place", "whole"],
      ["South Somerset", "place", "whole"],
    ];
    expect(extents(somerset)).toEqual({ E06000066: "whole" });
    expect(extents(somerset.slice(1))).toEqual({ E06000066: "part" });
  });

  test("are explained", () => {
    const { placements } = resolveCoverage(loaded());
    const scarborough = placements.find((one) => one.partnershipId === "lcep-scarborough");
    expect(scarborough).toMatchObject({
      gss: "E06000065",
      extent: "part",
      by: ["authority", "ended_district"],
      notes: [
        "“Scarborough” was a district until 31 March 2023; its area is now part of North Yorkshire.",
      ],
    });
    const unlock = placements.find((one) => one.partnershipId === "lcep-unlock");
    expect(unlock?.notes).toEqual([
      "“Northamptonshire” was a council until 31 March 2021; its area is now North Northamptonshire and West Northamptonshire.",
    ]);
  });
});

describe("combined authorities", () => {
  const teesValley = [
    "Hartlepool",
    "Middlesbrough",
    "Redcar and Cleveland",
    "Stockton-on-Tees",
    "Darlington",
  ];

  test("stand for their members", () => {
    for (const [id, extent] of [
      ["music-hub-tees-valley", "whole"],
      ["careers-hub-tees-valley", "unknown"],
    ] as const) {
      const expected = teesValley.map((name) => [named.get(name), extent]);
      expect(reach(id)).toEqual(Object.fromEntries(expected));
    }
  });

  test("covered in part say nothing certain of a member", () => {
    expect(new Set(Object.values(extents([["Tees Valley", "place", "part"]])))).toEqual(
      new Set(["unknown"]),
    );
  });

  test("do not say where a school lies", () => {
    const { placements, unplaced } = resolve(
      [["South Yorkshire", "place", "unknown"]],
      "research_school",
    );
    expect(placements).toEqual([]);
    expect(unplaced).toMatchObject([{ areaName: "South Yorkshire", reason: "seat_not_known" }]);
  });
});

describe("regions", () => {
  test("reach their authorities where they are covered whole", () => {
    const northEast = authorities({ region: "North East" }).map((one) => [one.gss, "whole"]);
    expect(northEast.length).toBe(12);
    expect(reach("schools-north-east")).toEqual(Object.fromEntries(northEast));
    expect(Object.keys(extents([["London", "region", "whole"]])).length).toBe(33);
  });

  test("are found in any letter case", () => {
    expect(Object.keys(extents([["Yorkshire and the Humber", "region", "whole"]])).length).toBe(15);
  });

  test.each<[RowText, string]>([
    [["London", "region", "unknown"], "region_extent_unknown"],
    [["London", "region", "part"], "region_extent_unknown"],
    [["England", "region", "whole"], "region_not_standard"],
    [["Midlands", "region", "whole"], "region_not_standard"],
  ])("%s names no authority", (row, reason) => {
    const { placements, unplaced, withoutPlacement } = resolve([row]);
    expect(placements).toEqual([]);
    expect(unplaced).toMatchObject([{ areaName: row[0], extent: row[2], reason, row: 0 }]);
    expect(withoutPlacement).toEqual(["one"]);
  });
});

describe("places", () => {
  test.each(["Penzance", "Mid Essex", "North of Tyne", "Lewes", "Cambridge"])(
    "%s is listed with the reason, not lost",
    (name) => {
      const { unplaced } = resolve([[name, "place", "whole"]]);
      expect(unplaced.length).toBe(1);
      expect(unplaced[0]).toMatchObject({ areaName: name, reason: "place_not_a_council" });
      expect(unplaced[0]?.message).toContain(name);
    },
  );
});

test("every row is placed or listed, and every partnership placed or named", () => {
  const dataset = loaded();
  const { placements, unplaced, withoutPlacement } = resolveCoverage(dataset);
  const rows = new Set([
    ...placements.flatMap((one) => one.rows),
    ...unplaced.map((one) => one.row),
  ]);
  expect(rows.size).toBe(dataset.coverage.length);
  const placed = new Set(placements.map((one) => one.partnershipId));
  expect(placed.size + withoutPlacement.length).toBe(dataset.partnerships.length);
  // One has no row at all; one lies somewhere in South Yorkshire; one covers England, one a part of London.
  expect(withoutPlacement).toEqual(
    [
      "rise-teams",
      "challenge-partners-london-special-and-ap-hub",
      "maths-hub-jurassic",
      "research-school-don-valley",
    ].sort((a, b) => ids(dataset).indexOf(a) - ids(dataset).indexOf(b)),
  );
});

function ids(dataset: ReturnType<typeof loaded>): string[] {
  return dataset.partnerships.map((one) => one.id);
}
