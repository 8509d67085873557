import type { GssCode } from "@abep/geography";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coverageShare,
  measuresByAuthority,
  withoutPartnership,
} from "../../src/measures/index.js";
import {
  cellDataOf,
  emptyDataset,
  type CoverageRow,
  type Dataset,
  type FormResearch,
  type ResearchStatus,
} from "../../src/index.js";
import { loaded } from "../support/fixture.js";
import { covers, dataset, kent, kentDistricts, partnership } from "./records.js";

const year = { kind: "year", year: 2026 } as const;
const leeds = "E08000035" as GssCode;

const lookedFor = (form: FormResearch["form"]): FormResearch => ({
  form,
  collection: "each_la_searched",
  absentMeans: "none_found",
  checkedOn: year,
});

describe("the share of a local authority that is covered", () => {
  const searched: Dataset = { ...emptyDataset, research: [lookedFor("school_alliance")] };
  const shareIn = (data: Dataset, gss = kent, schools?: ReadonlyMap<string, number>) =>
    coverageShare(data, gss, "school_alliance", schools && { schools });
  const share = (coverage: readonly CoverageRow[], schools?: ReadonlyMap<string, number>) => {
    const partnerships = [partnership("a"), partnership("b")];
    const found = shareIn({ ...searched, partnerships, coverage }, kent, schools);
    if (found === undefined) throw new Error("not researched");
    return found;
  };

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
    // A county in part beside its districts says that these are the part; to an unknown extent, it does not.
    expect(share([...rows, covers("a", kent, { extent: "part" })])).toMatchObject({ most: 2 / 12 });
    expect(share([...rows, covers("b", kent, { extent: "part" })])).toMatchObject({ most: 1 });
    expect(share([...rows, covers("a", kent, { extent: "unknown" })])).toMatchObject({ most: 1 });
  });

  test("is 1 where all is covered, and 0 where nothing is or all has closed", () => {
    expect(share([covers("a", kent)])).toMatchObject({ least: 1, most: 1 });
    expect(share(kentDistricts.map((code) => covers("a", code)))).toMatchObject({ least: 1 });
    expect(share([])).toMatchObject({ least: 0, most: 0 });
    const closed = [partnership("a", { status: "closed" })];
    expect(
      shareIn({ ...searched, partnerships: closed, coverage: [covers("a", kent)] }),
    ).toMatchObject({ least: 0, most: 0 });
  });

  test("is not 0 but not known where nobody has looked", () => {
    expect(shareIn(emptyDataset)).toBeUndefined();
    const own = { gss: kent, form: "school_alliance", checkedOn: year, source: "letter" } as const;
    const inKent = (status: ResearchStatus["status"]) =>
      shareIn({ ...emptyDataset, researchByLa: [{ ...own, status }] });
    expect(inKent("in_progress")).toBeUndefined();
    expect(inKent("disputed")).toBeUndefined();
    expect(inKent("none_found")).toMatchObject({ least: 0, most: 0 });
    expect(inKent("confirmed_by_la")).toMatchObject({ least: 0, most: 0 });
    // What holds in one authority stands above what holds for the form everywhere.
    const asked = { ...searched, researchByLa: [{ ...own, status: "not_researched" }] } as const;
    expect(shareIn(asked)).toBeUndefined();
    expect(shareIn(asked, leeds)).toMatchObject({ least: 0, most: 0 });
  });

  test("takes a district of the past as the part of today's district that it was", () => {
    const suffolk = "E10000029" as GssCode;
    const then = { codesAsAt: { kind: "year", year: 2018 } } as const;
    const of = (...coverage: readonly CoverageRow[]) =>
      shareIn({ ...searched, partnerships: [partnership("a")], coverage }, suffolk);
    // Waveney became a part of East Suffolk, one of the five districts of Suffolk, in 2019.
    expect(of(covers("a", "E07000206", then))).toEqual({
      least: 0,
      most: 1 / 5,
      basis: "districts",
    });
    expect(of(covers("a", "Waveney", { areaType: "place" }))).toMatchObject({ most: 1 / 5 });
    // East Hertfordshire, one of ten districts, got another code and kept its area.
    const hertfordshire = "E10000015" as GssCode;
    const recoded = covers("a", "E07000097", { codesAsAt: { kind: "year", year: 2011 } });
    expect(
      shareIn(
        { ...searched, partnerships: [partnership("a")], coverage: [recoded] },
        hertfordshire,
      ),
    ).toMatchObject({ least: 1 / 10, most: 1 / 10 });
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

  test("never falls where a partnership is added, whatever each of them says", () => {
    const rowsOf = (id: string) =>
      fc.array(
        fc
          .tuple(
            fc.constantFrom(kent, ...kentDistricts.slice(0, 3)),
            fc.constantFrom("whole", "part", "unknown"),
          )
          .map(([code, extent]) => covers(id, code, { extent })),
        { maxLength: 4 },
      );
    fc.assert(
      fc.property(rowsOf("a"), rowsOf("b"), (a, b) => {
        const [alone, both] = [share(a), share([...a, ...b])];
        expect(both.least).toBeGreaterThanOrEqual(alone.least);
        expect(both.most).toBeGreaterThanOrEqual(alone.most);
        expect(share([...b, ...a])).toEqual(both);
      }),
      { numRuns: 60 },
    );
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
  const asked = ["school_alliance", "music_hub"] as const;

  test("are deserts only where every form was looked for", () => {
    const all = withoutPartnership(
      data([
        ["school_alliance", "none_found"],
        ["music_hub", "none_found"],
      ]),
      asked,
    );
    expect(all).toHaveLength(152);
    expect(all.some(({ gss }) => gss === kent)).toBe(false);
    expect(all.find(({ gss }) => gss === "E08000035")?.kind).toBe("closed");
    expect(all.filter(({ kind }) => kind === "desert")).toHaveLength(151);
    const some = withoutPartnership(data([["school_alliance", "none_found"]]), asked);
    expect(some.every(({ kind }) => kind === "unknown")).toBe(true);
    expect(some[0]?.unresearched).toEqual(["music_hub"]);
    expect(some[0]?.sentence).toMatch(/whether there is any of these: music hub\.$/);
  });

  test("are not known where a body has closed and nobody has looked for others", () => {
    const all = withoutPartnership(data([["music_hub", "none_found"]]), asked);
    expect(all.find(({ gss }) => gss === "E08000035")).toMatchObject({
      kind: "unknown",
      unresearched: ["school_alliance"],
    });
  });

  test("are none where no form is asked for", () => {
    expect(withoutPartnership(data([]), [])).toEqual([]);
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
  // Nothing is recorded and nobody has looked: the share is not known, which is not 0.
  const alliance = (gss: string): unknown =>
    rows.find((row) => row["gss_code"] === gss)?.["school_alliance_most"];
  const searched = loaded().research.find(({ form }) => form === "school_alliance");
  expect(searched?.absentMeans).toBe("not_researched");
  expect(alliance("E08000035")).toBe("");
  for (const row of rows)
    for (const text of Object.values(row)) expect(text).not.toMatch(/NaN|Infinity|undefined/);
});
