import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps, type Overlap, type OverlapOptions } from "../../src/measures/index.js";
import { emptyDataset, type CoverageRow, type Dataset, type Member } from "../../src/index.js";
import { loaded } from "../support/fixture.js";
import { covers, kent, kentDistricts, partnership } from "./records.js";

const leeds = "E08000035";
const bradford = "E08000032";
const [ashford, canterbury, dartford, dover] = kentDistricts;

const row = (id: string, gss: string, extent: CoverageRow["extent"] = "whole"): CoverageRow =>
  covers(id, gss, { extent });

const place = (id: string, areaName: string): CoverageRow =>
  covers(id, areaName, { areaType: "place", extent: "unknown" });

const member = (partnershipId: string, memberId: string, more: Partial<Member> = {}): Member => ({
  partnershipId,
  memberKind: "school",
  memberId,
  role: "member",
  sourceUrl: "https://example.org/",
  collectionMethod: "desk",
  confidence: "high",
  ...more,
});

const of = (coverage: readonly CoverageRow[], members: readonly Member[] = []): Dataset => ({
  ...emptyDataset,
  partnerships: [
    partnership("b"),
    partnership("a"),
    partnership("c"),
    partnership("d", { status: "closed" }),
  ],
  coverage,
  members,
});

const only = (data: Dataset, options: OverlapOptions = {}): Overlap | undefined => {
  const all = overlaps(data, options);
  expect(all.length).toBeLessThan(2);
  return all[0];
};
const exactly = (value: number) => ({ least: value, most: value });

describe("two partnerships overlap by the districts that both work in", () => {
  test("and those of a single tier are one district each", () => {
    const data = of([
      ...[leeds, bradford, "E08000036"].map((gss) => row("a", gss)),
      ...[leeds, bradford].map((gss) => row("b", gss, "part")),
      row("c", kent),
      row("d", kent),
    ]);
    expect(overlaps(data)).toEqual([
      {
        a: "a",
        b: "b",
        districts: [bradford, leeds],
        possible: [],
        authorities: [bradford, leeds],
        jaccard: exactly(2 / 3),
        coefficient: exactly(1),
        basis: "districts",
        unresolved: [],
      },
    ]);
  });

  test("not where they work in different districts of one county", () => {
    expect(overlaps(of([row("a", ashford), row("b", dover)]))).toEqual([]);
    const swale = of([row("a", ashford), row("a", kent, "part"), row("b", dover)]);
    expect(overlaps(swale)).toEqual([]);
  });

  test("by hand: three and two districts, one in common, and a whole county", () => {
    const three = [ashford, canterbury, dartford].map((code) => row("a", code));
    expect(only(of([...three, row("b", dartford, "part"), row("b", dover)]))).toMatchObject({
      districts: [dartford],
      jaccard: exactly(1 / 4),
      coefficient: exactly(1 / 2),
    });
    expect(only(of([...three, row("b", kent)]))).toMatchObject({
      districts: [ashford, canterbury, dartford],
      jaccard: exactly(3 / 12),
      coefficient: exactly(1),
    });
  });

  test("between bounds where a part of a county is covered and nobody says which", () => {
    // a works in two districts, b somewhere in Kent: from nothing to exactly these two.
    const some = only(of([row("a", ashford), row("a", dover), row("b", kent, "part")]));
    expect(some).toMatchObject({
      districts: [],
      possible: [ashford, dover],
      authorities: [kent],
      jaccard: { least: 0, most: 1 },
      coefficient: { least: 0, most: 1 },
    });
    // Leeds is in common for certain; Kent is known of a and possible of b: 1 of 13, up to 13 of 13.
    const more = only(
      of([row("a", leeds), row("a", kent), row("b", leeds), row("b", kent, "unknown")]),
    );
    expect(more).toMatchObject({
      districts: [leeds],
      jaccard: { least: 1 / 13, most: 1 },
      coefficient: { least: 1 / 13, most: 1 },
    });
    expect(more?.possible).toEqual([...kentDistricts].sort());
  });

  test("with the places named that nobody can find", () => {
    const data = of([row("a", leeds), row("b", leeds), place("a", "Penzance"), place("c", "Ware")]);
    expect(only(data)?.unresolved).toEqual(["Penzance"]);
  });

  test("and where one has left, it shares nothing", () => {
    const data = {
      ...of([row("a", ashford), { ...row("b", ashford), to: { kind: "year", year: 2020 } }]),
      about: {
        title: "Made up",
        version: "1",
        date: { kind: "year", year: 2026 },
        licence: "CC0-1.0",
        authors: ["Somebody"],
      },
    } as const;
    expect(only(data)).toBeUndefined();
    expect(only({ ...data, coverage: [...data.coverage, row("b", ashford)] })?.unresolved).toEqual(
      [],
    );
  });

  test("counted in schools where they are known", () => {
    const schools = new Map([
      [ashford, 10],
      [dover, 30],
    ]);
    const data = of([ashford, dover, canterbury].map((code) => row("a", code)));
    const both = { ...data, coverage: [...data.coverage, row("b", dover)] };
    expect(only(both, { schools })).toMatchObject({
      jaccard: exactly(3 / 4),
      coefficient: exactly(1),
      basis: "schools",
    });
    expect(only(both, { schools: new Map([[leeds, 5]]) })).toMatchObject({
      jaccard: exactly(1 / 3),
      basis: "districts",
    });
  });
});

describe("two partnerships overlap by the schools that have a part in both", () => {
  test("where members of both are recorded", () => {
    const members = [
      member("a", "100001"),
      member("a", "100001", { role: "lead" }),
      member("a", "100002"),
      member("b", "100002"),
      member("b", "100003"),
      member("b", "100004"),
      // None of these is a school that belongs to it today.
      member("b", "100001", { to: { kind: "year", year: 2020 } }),
      member("b", "100001", { role: "funder" }),
      member("b", "100001", { memberKind: "organisation" }),
    ];
    expect(only(of([row("a", leeds), row("b", bradford)], members))).toMatchObject({
      districts: [],
      jaccard: exactly(0),
      schools: { shared: ["100002"], jaccard: 1 / 4, coefficient: 1 / 2 },
    });
  });

  test("and is not known where the members of one are not", () => {
    const data = of([row("a", leeds), row("b", leeds)], [member("a", "100001")]);
    expect(only(data)).not.toHaveProperty("schools");
  });
});

describe("for any coverage, overlaps", () => {
  const any = fc.array(
    fc
      .tuple(
        fc.constantFrom("a", "b", "c"),
        fc.constantFrom(leeds, bradford, kent, ashford, canterbury, dover, "E10000015"),
        fc.constantFrom("whole", "part", "unknown"),
      )
      .map(([id, code, extent]) => row(id, code, extent)),
    { maxLength: 8 },
  );
  const schools = new Map([
    [leeds, 3],
    [ashford, 2],
  ]);

  test("lie within bounds within 0 and 1, each way of counting them", () => {
    fc.assert(
      fc.property(any, fc.boolean(), (coverage, weighted) => {
        for (const { jaccard, coefficient } of overlaps(of(coverage), weighted ? { schools } : {}))
          for (const { least, most } of [jaccard, coefficient]) {
            expect(least).toBeGreaterThanOrEqual(0);
            expect(most).toBeGreaterThanOrEqual(least);
            expect(most).toBeLessThanOrEqual(1);
          }
      }),
      { numRuns: 60 },
    );
  });

  test("do not depend on the order of rows and records", () => {
    fc.assert(
      fc.property(any, (coverage) => {
        const data = of(coverage);
        const turned = {
          ...data,
          partnerships: data.partnerships.toReversed(),
          coverage: coverage.toReversed(),
        };
        expect(overlaps(turned)).toEqual(overlaps(data));
      }),
      { numRuns: 30 },
    );
  });

  test("are those of the county where all its districts are listed in its place", () => {
    fc.assert(
      fc.property(any, (coverage) => {
        const listed = coverage.flatMap((one) =>
          one.gss === kent && one.extent === "whole"
            ? kentDistricts.map((code) => row(one.partnershipId, code))
            : [one],
        );
        expect(overlaps(of(listed))).toEqual(overlaps(of(coverage)));
      }),
      { numRuns: 30 },
    );
  });
});

test("a hub that covers Cambridgeshire to an unknown extent overlaps with one that covers it whole", () => {
  // Both reach Cambridge and Peterborough; the maths hub may reach the other four districts, and has two more elsewhere.
  const found = overlaps(loaded()).find(
    ({ a, b }) => a === "maths-hub-cambridge" && b.startsWith("tsh-ee3-"),
  );
  expect(found).toMatchObject({
    districts: ["E06000031", "E07000008"],
    possible: ["E07000009", "E07000010", "E07000011", "E07000012"],
    jaccard: { least: 2 / 8, most: 6 / 8 },
    coefficient: { least: 2 / 6, most: 1 },
  });
});
