import type { GssCode } from "@abep/geography";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coverageShare,
  evidenceStrength,
  formDiversity,
  formMix,
  measuresByAuthority,
  overlaps,
  withoutPartnership,
} from "../../src/measures/index.js";
import {
  cellDataOf,
  emptyDataset,
  type CoverageRow,
  type Dataset,
  type Evidence,
  type Partnership,
} from "../../src/index.js";
import { loaded } from "../support/fixture.js";

const sourceUrl = "https://example.org/";
const kent = "E10000016" as GssCode;
// Kent has twelve districts.
const kentDistricts = [
  "E07000105",
  "E07000106",
  "E07000107",
  "E07000108",
  "E07000109",
  "E07000110",
  "E07000111",
  "E07000112",
  "E07000113",
  "E07000114",
  "E07000115",
  "E07000116",
] as const;

const partnership = (id: string, more: Partial<Partnership> = {}): Partnership => ({
  id,
  name: id,
  form: "school_alliance",
  status: "active",
  sourceUrl,
  collectionMethod: "desk",
  confidence: "high",
  ...more,
});

const covers = (
  partnershipId: string,
  gss: string,
  more: Partial<CoverageRow> = {},
): CoverageRow => ({
  partnershipId,
  areaName: gss,
  areaType: gss.startsWith("E07") ? "lad" : "la",
  gss: gss as GssCode,
  extent: "whole",
  sourceUrl,
  ...more,
});

const dataset = (
  partnerships: readonly Partnership[],
  coverage: readonly CoverageRow[],
): Dataset => ({
  ...emptyDataset,
  partnerships,
  coverage,
});

describe("the share of a local authority that is covered", () => {
  const share = (coverage: readonly CoverageRow[], schools?: ReadonlyMap<string, number>) =>
    coverageShare(
      dataset([partnership("a"), partnership("b")], coverage),
      kent,
      "school_alliance",
      schools && { schools },
    );

  test("is the share of districts, of several partnerships their union", () => {
    const [one, two, three] = kentDistricts;
    expect(
      share([covers("a", one), covers("a", two), covers("b", two), covers("b", three)]),
    ).toEqual({ least: 3 / 12, most: 3 / 12, basis: "districts" });
  });

  test("lies between what is certain and what is possible", () => {
    const [one, two] = kentDistricts;
    const rows = [covers("a", one), covers("a", two, { extent: "part" })];
    expect(share(rows)).toEqual({ least: 1 / 12, most: 2 / 12, basis: "districts" });
    expect(share([covers("a", kent, { extent: "part" })])).toEqual({
      least: 0,
      most: 1,
      basis: "authority",
    });
    expect(share([...rows, covers("b", kent, { extent: "unknown" })])).toMatchObject({
      least: 1 / 12,
      most: 1,
    });
  });

  test("is 1 where all is covered, and 0 where nothing is or all has closed", () => {
    expect(share([covers("a", kent)])).toMatchObject({ least: 1, most: 1 });
    expect(share(kentDistricts.map((code) => covers("a", code)))).toMatchObject({ least: 1 });
    expect(share([])).toMatchObject({ least: 0, most: 0 });
    const closed = dataset([partnership("a", { status: "closed" })], [covers("a", kent)]);
    expect(coverageShare(closed, kent, "school_alliance")).toMatchObject({ least: 0, most: 0 });
  });

  test("counts schools where they are known", () => {
    const [one, two, three] = kentDistricts;
    const schools = new Map([
      [one, 30],
      [two, 50],
      [three, 20],
    ]);
    expect(share([covers("a", one), covers("a", three, { extent: "part" })], schools)).toEqual({
      least: 0.3,
      most: 0.5,
      basis: "schools",
    });
  });

  test("never falls as partnerships cover more, and stays within 0 and 1", () => {
    const row = fc
      .tuple(
        fc.constantFrom("a", "b"),
        fc.constantFrom(...kentDistricts),
        fc.constantFrom("whole", "part", "unknown"),
      )
      .map(([id, code, extent]) => covers(id, code, { extent: extent }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), row, (rows, more) => {
        const before = share(rows);
        const after = share([...rows, more]);
        expect(after.least).toBeGreaterThanOrEqual(before.least);
        expect(after.most).toBeGreaterThanOrEqual(before.most);
        expect(after.least).toBeLessThanOrEqual(after.most);
        expect(after.most).toBeLessThanOrEqual(1);
        expect(share([more, ...rows])).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the mix of forms", () => {
  test("counts what is open and no policy label", () => {
    const data = cellDataOf(
      dataset(
        [
          partnership("a"),
          partnership("b"),
          partnership("c", { form: "music_hub" }),
          partnership("d", { status: "closed" }),
          partnership("e", { form: "policy_area" }),
        ],
        ["a", "b", "c", "d", "e"].map((id) => covers(id, "E08000035")),
      ),
    );
    expect(formMix(data, "E08000035")).toEqual({
      partnerships: new Map([
        ["school_alliance", 2],
        ["music_hub", 1],
      ]),
      forms: 2,
      total: 3,
    });
    expect(formMix(data, kent)).toMatchObject({ forms: 0, total: 0 });
  });

  test("is as diverse as its formulae say", () => {
    // Shares 1/2, 1/4, 1/4: H = 1.5 ln 2, exp(H) = 2^1.5, 1 − Σp² = 1 − 3/8.
    const diversity = formDiversity([2, 1, 1]);
    expect(diversity?.shannon).toBeCloseTo(1.5 * Math.LN2, 12);
    expect(diversity?.effectiveForms).toBeCloseTo(2 ** 1.5, 12);
    expect(diversity?.simpson).toBeCloseTo(5 / 8, 12);
    expect(formDiversity([7])).toEqual({ shannon: 0, effectiveForms: 1, simpson: 0 });
    expect(formDiversity([])).toBeUndefined();
    expect(formDiversity([0, 0])).toBeUndefined();
  });

  test("is at its most diverse where all are equally common", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 17 });
    fc.assert(
      fc.property(counts, (some) => {
        const diversity = formDiversity(some);
        expect(diversity?.effectiveForms).toBeLessThanOrEqual(some.length + 1e-9);
        expect(diversity?.effectiveForms).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(formDiversity(some.map(() => 3))?.effectiveForms).toBeCloseTo(some.length, 9);
        expect(formDiversity(some.map((count) => count * 5))?.shannon).toBeCloseTo(
          diversity?.shannon ?? NaN,
          9,
        );
      }),
    );
  });
});

test("two partnerships overlap by the authorities that they share", () => {
  const data = dataset(
    [partnership("b"), partnership("a"), partnership("c"), partnership("d", { status: "closed" })],
    [
      ...["E08000035", "E08000036", "E08000032"].map((gss) => covers("a", gss)),
      ...["E08000035", "E08000036"].map((gss) => covers("b", gss, { extent: "part" })),
      covers("c", kent),
      covers("d", kent),
    ],
  );
  expect(overlaps(data)).toEqual([
    { a: "a", b: "b", shared: ["E08000035", "E08000036"], jaccard: 2 / 3, coefficient: 1 },
  ]);
});

describe("authorities without a partnership", () => {
  const data = (
    absence: readonly (readonly [
      "school_alliance" | "music_hub",
      "none_found" | "not_researched",
    ])[],
  ) => ({
    ...cellDataOf(
      dataset(
        [partnership("a"), partnership("b", { status: "closed" })],
        [covers("a", kent), covers("b", "E08000035")],
      ),
    ),
    absence: new Map(absence),
  });
  const forms = ["school_alliance", "music_hub"] as const;

  test("are deserts only where every form was looked for", () => {
    const all = withoutPartnership(
      data([
        ["school_alliance", "none_found"],
        ["music_hub", "none_found"],
      ]),
      forms,
    );
    expect(all).toHaveLength(152);
    expect(all.some(({ gss }) => gss === kent)).toBe(false);
    expect(all.find(({ gss }) => gss === "E08000035")?.kind).toBe("closed");
    expect(all.filter(({ kind }) => kind === "desert")).toHaveLength(151);
    const some = withoutPartnership(data([["school_alliance", "none_found"]]), forms);
    expect(some.every(({ kind }) => kind === "unknown")).toBe(true);
    expect(some[0]?.unresearched).toEqual(["music_hub"]);
    expect(some[0]?.sentence).toMatch(/nobody has looked for: music hub\.$/);
  });
});

describe("the strength of evidence", () => {
  const today = "2026-11-24";
  const evidence = (more: Partial<Evidence>): Evidence => ({
    recordId: "a",
    field: "status",
    value: "active",
    sourceUrl: "https://other.example.com/x",
    collectionMethod: "desk",
    confidence: "medium",
    ...more,
  });
  const graded = (record: Partial<Partnership>, ...more: readonly Evidence[]) =>
    evidenceStrength({ ...dataset([partnership("a", record)], []), evidence: more }, "a", today);
  const recent = { sourceDate: { kind: "year", year: 2025 } } as const;

  test.each([
    [{ confidence: "low" }, [], "weak"],
    [{ confidence: "high" }, [], "moderate"],
    [{ confidence: "low" }, [evidence({})], "moderate"],
    [{ confidence: "high", ...recent }, [evidence({})], "strong"],
    [{ confidence: "high", sourceDate: { kind: "year", year: 2019 } }, [evidence({})], "moderate"],
    [
      { confidence: "high", ...recent },
      [evidence({ sourceUrl: "https://www.example.org/y" })],
      "moderate",
    ],
    [{ confidence: "low" }, [evidence({ collectionMethod: "la_direct" })], "confirmed"],
  ] as const)("of %j with %j is %s", (record, more, grade) => {
    expect(graded(record, ...more)?.grade).toBe(grade);
  });

  test("tells how old it is, and what contradicts", () => {
    expect(graded({ sourceDate: { kind: "month", year: 2024, month: 12 } })?.age).toBe(1);
    expect(graded({ sourceDate: { kind: "year", year: 2026 } })?.age).toBe(0);
    expect(graded({})).not.toHaveProperty("age");
    expect(graded({}, evidence({ value: "closed" }))).toMatchObject({ conflicting: true });
    expect(evidenceStrength(emptyDataset, "a", today)).toBeUndefined();
    expect(() => evidenceStrength(emptyDataset, "a", "2026")).toThrow(RangeError);
  });

  test("is never lowered by a further source", () => {
    const ranks = ["weak", "moderate", "strong", "confirmed"];
    const any = fc.record({
      sourceUrl: fc.constantFrom("https://a.org/", "https://b.org/", "https://example.org/z"),
      confidence: fc.constantFrom("low", "medium", "high"),
      collectionMethod: fc.constantFrom("desk", "survey", "la_direct"),
      sourceDate: fc.constantFrom({ kind: "year", year: 2015 }, { kind: "year", year: 2026 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), any, (some, more) => {
        const rows = (list: readonly object[]) => list.map((one) => evidence(one));
        const before = graded({ confidence: "low" }, ...rows(some));
        const after = graded({ confidence: "low" }, ...rows([...some, more]));
        expect(ranks.indexOf(after?.grade ?? "")).toBeGreaterThanOrEqual(
          ranks.indexOf(before?.grade ?? ""),
        );
      }),
    );
  });
});

test("every authority has a row of measures", () => {
  const rows = measuresByAuthority(loaded());
  expect(rows).toHaveLength(153);
  const sheffield = rows.find((row) => row["gss_code"] === "E08000039");
  expect(sheffield).toMatchObject({
    area_based_education_partnership_least: "1",
    area_based_education_partnership_most: "1",
    without: "",
  });
  for (const row of rows)
    for (const text of Object.values(row)) expect(text).not.toMatch(/NaN|Infinity|undefined/);
});
