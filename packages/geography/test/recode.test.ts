import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorities, recode } from "../src/index.js";
import type { RecodedRow } from "../src/index.js";

function figures(rows: readonly RecodedRow[], measure: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(rows.map((row) => [row.gss, row[measure]]));
}

function codes(problems: readonly { readonly code: string }[]): readonly string[] {
  return problems.map(({ code }) => code);
}

describe("recode", () => {
  it("keeps the figure of what only got another code", () => {
    const rows = [{ gss: "E10000023", schools: 370 }];
    expect(recode(rows, { from: "2022-09-01", to: "2024-09-01", measure: "schools" })).toEqual({
      rows: [{ gss: "E06000065", schools: 370 }],
      problems: [],
    });
  });

  it("divides Cumbria by its districts' schools: 178 in Cumberland, 162 in the other part", () => {
    const rows = [{ gss: "E10000006", pupils: 340 }];
    const { rows: recoded, problems } = recode(rows, {
      from: "2022-01-20",
      to: "2024-01-18",
      measure: "pupils",
    });
    expect(problems).toEqual([]);
    expect(figures(recoded, "pupils")).toEqual({ E06000063: 178, E06000064: 162 });
  });

  it("divides Northamptonshire by the schools of its successors", () => {
    const rows = [{ gss: "E10000021", pupils: 154 + 209 }];
    const { rows: recoded } = recode(rows, {
      from: "2020-01-16",
      to: "2022-01-20",
      measure: "pupils",
    });
    expect(figures(recoded, "pupils")).toEqual({ E06000061: 154, E06000062: 209 });
  });

  it("does not guess how Dorset was divided, and names the district that it misses", () => {
    const rows = [
      { gss: "E06000028", pupils: 20 },
      { gss: "E06000029", pupils: 18 },
      { gss: "E10000009", pupils: 60 },
      { gss: "E06000052", pupils: 70 },
    ];
    const { rows: recoded, problems } = recode(rows, {
      from: "2018-01-18",
      to: "2020-01-16",
      measure: "pupils",
    });
    expect(figures(recoded, "pupils")).toEqual({
      E06000052: 70,
      E06000058: null,
      E06000059: null,
    });
    expect(codes(problems)).toEqual(["no-weights"]);
    expect(problems[0]?.message).toContain("Dorset (E10000009)");
    expect(problems[0]?.message).toContain("Christchurch (E07000048)");
  });

  it("divides by the caller's weights, whatever their sum", () => {
    const rows = [
      { gss: "E06000028", pupils: 20 },
      { gss: "E06000029", pupils: 18 },
      { gss: "E10000009", pupils: 60 },
    ];
    const weights = { E10000009: { E06000058: 5_000, E06000059: 45_000 } };
    const { rows: recoded, problems } = recode(rows, {
      from: "2018-01-18",
      to: "2020-01-16",
      measure: "pupils",
      weights,
    });
    expect(problems).toEqual([]);
    expect(figures(recoded, "pupils")).toEqual({ E06000058: 20 + 18 + 6, E06000059: 54 });
  });

  it.each([
    ["a part is left out", { E10000006: { E06000063: 1 } }, "no weight for E06000064"],
    ["one is negative", { E10000006: { E06000063: 2, E06000064: -1 } }, "from 0 up"],
    ["all are zero", { E10000006: { E06000063: 0, E06000064: 0 } }, "above 0"],
    ["one is no number", { E10000006: { E06000063: Number.NaN, E06000064: 1 } }, "numbers"],
  ])("does not divide when of the weights %s", (_case, weights, words) => {
    const { rows, problems } = recode([{ gss: "909", pupils: 340 }], {
      from: "2022-01-20",
      to: "2024-01-18",
      measure: "pupils",
      weights,
    });
    expect(figures(rows, "pupils")).toEqual({ E06000063: null, E06000064: null });
    expect(problems[0]?.message).toContain(words);
  });

  it("says which weights it did not need", () => {
    const { problems } = recode([{ gss: "E10000023", pupils: 1 }], {
      from: "2022-01-20",
      to: "2024-01-18",
      measure: "pupils",
      weights: { E10000023: { E06000065: 1 } },
    });
    expect(codes(problems)).toEqual(["unused-weights"]);
  });

  it("goes backwards too: adds what was split, and divides what merged by weights alone", () => {
    const cumbria = [
      { gss: "E06000063", pupils: 178 },
      { gss: "E06000064", pupils: 162 },
    ];
    const back = recode(cumbria, { from: "2024-01-18", to: "2022-01-20", measure: "pupils" });
    expect(back).toEqual({ rows: [{ gss: "E10000006", pupils: 340 }], problems: [] });
    const bcp = [{ gss: "E06000058", pupils: 44 }];
    const options = { from: "2020-01-16", to: "2018-01-18", measure: "pupils" };
    expect(codes(recode(bcp, options).problems)).toContain("no-weights");
    const weights = { E06000058: { E06000028: 20, E06000029: 18, E10000009: 6 } };
    const split = recode([...bcp, { gss: "E06000059", pupils: 54 }], { ...options, weights });
    expect(split.problems).toEqual([]);
    expect(figures(split.rows, "pupils")).toEqual({
      E06000028: 20,
      E06000029: 18,
      E10000009: 60,
    });
  });

  it("keeps rows apart that differ in other columns, and several measures together", () => {
    const rows = [
      { la: "837", year: 2017, girls: 10, boys: 11 },
      { la: "836", year: 2017, girls: 20, boys: 21 },
      { la: "837", year: 2018, girls: 30, boys: 31 },
      { la: "836", year: 2018, girls: 40, boys: null },
      { la: "835", year: 2017, girls: 0, boys: 0 },
      { la: "835", year: 2018, girls: 0, boys: 0 },
    ];
    const { rows: recoded, problems } = recode(rows, {
      from: "2018-01-18",
      to: "2019-09-01",
      code: "la",
      by: "year",
      measure: ["girls", "boys"],
      weights: { E10000009: { E06000058: 1, E06000059: 9 } },
    });
    expect(recoded.filter(({ gss }) => gss === "E06000058")).toEqual([
      { gss: "E06000058", year: 2017, girls: 30, boys: 32 },
      { gss: "E06000058", year: 2018, girls: 70, boys: null },
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "blank-part", row: 5, column: "boys" });
  });

  it("gives no sum of which a part is missing", () => {
    const { rows, problems } = recode([{ gss: "E06000063", pupils: 178 }], {
      from: "2024-01-18",
      to: "2022-01-20",
      measure: "pupils",
    });
    expect(rows).toEqual([{ gss: "E10000006", pupils: null }]);
    expect(codes(problems)).toEqual(["missing-part"]);
    expect(problems[0]?.message).toContain("Westmorland and Furness (E06000064)");
  });

  it("warns of a boundary that moved", () => {
    const { rows, problems } = recode([{ gss: "E08000016", pupils: 35_000 }], {
      from: "2024-01-18",
      to: "2026-01-15",
      measure: "pupils",
    });
    expect(rows).toEqual([{ gss: "E08000038", pupils: 35_000 }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "warning", code: "boundary-moved" });
  });

  it("names each row that it cannot use", () => {
    const rows = [
      { gss: "E08000025", pupils: 1 },
      { gss: "E06000063", pupils: 2 },
      { gss: "X", pupils: 3 },
      { gss: "E08000025", pupils: 4 },
      { gss: "E08000035", pupils: "c" },
    ];
    const { rows: recoded, problems } = recode(rows, {
      from: "2022-01-20",
      to: "2022-06-01",
      measure: "pupils",
    });
    expect(recoded).toEqual([
      { gss: "E08000025", pupils: 1 },
      { gss: "E08000035", pupils: null },
    ]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ["code-not-in-force", 3],
      ["unknown-code", 4],
      ["duplicate-row", 5],
      ["not-a-number", 6],
    ]);
    expect(problems[0]?.message).toContain("Cumberland from 2023-04-01");
    for (const { remedy } of problems) expect(remedy).not.toBe("");
  });

  it("names a column that no row has, whether of codes, of figures or of what tells rows apart", () => {
    const options = { from: "2022-01-20", to: "2024-01-18", measure: "pupil", by: "years" };
    const { rows, problems } = recode([{ gss: "E10000023", year: 2022, pupils: 81_000 }], options);
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ["missing-column", "years"],
      ["missing-column", "pupil"],
    ]);
    expect(rows).toEqual([{ gss: "E06000065", years: null, pupil: null }]);
    expect(recode([{ la: "815", pupil: 1, years: 1 }], options).problems[0]).toMatchObject({
      code: "missing-column",
      column: "gss",
    });
    expect(recode([], options)).toEqual({ rows: [], problems: [] });
  });

  it.each([
    ["2022-01-20", "2008-01-17"],
    ["2008-01-17", "2022-01-20"],
  ])("says that there were no codes before 2009, from %s to %s", (from, to) => {
    const rows = [{ gss: "E08000025", pupils: 1 }];
    const { rows: recoded, problems } = recode(rows, { from, to, measure: "pupils" });
    expect(recoded).toEqual([]);
    const problem = problems.find(({ code }) => code === "no-codes");
    expect(problem?.message).toContain("2008-01-17");
    expect(problem?.remedy).toContain("2009-01-01");
  });

  it("gives the wanted code though a column named gss tells rows apart", () => {
    const rows = [
      { la: "815", gss: "old", pupils: 1 },
      { la: "815", gss: "older", pupils: 2 },
    ];
    const { rows: recoded } = recode(rows, {
      from: "2022-01-20",
      to: "2024-01-18",
      code: "la",
      by: "gss",
      measure: "pupils",
    });
    expect(recoded).toEqual([
      { gss: "E06000065", pupils: 1 },
      { gss: "E06000065", pupils: 2 },
    ]);
  });

  it("takes no infinite or absent figure for a number, and divides a negative one", () => {
    const options = { from: "2022-01-20", to: "2024-01-18", measure: "change" };
    for (const change of [Number.NaN, Number.POSITIVE_INFINITY, "12"]) {
      const { rows, problems } = recode([{ gss: "E10000023", change }], options);
      expect(rows).toEqual([{ gss: "E06000065", change: null }]);
      expect(codes(problems)).toEqual(["not-a-number"]);
    }
    const { rows } = recode([{ gss: "E10000006", change: -340 }], options);
    expect(figures(rows, "change")).toEqual({ E06000063: -178, E06000064: -162 });
  });

  it("throws on days that are not written as dates", () => {
    for (const from of ["2022", "2022-20-01", "20/01/2022"]) {
      expect(() => recode([], { from, to: "2024-01-18", measure: "pupils" })).toThrow(RangeError);
    }
  });
});

describe("totals", () => {
  const days = fc.integer({ min: 2009, max: 2026 }).map((year) => `${year}-04-01`);

  it("are kept between any two days, but for what no weights can divide", () => {
    fc.assert(
      fc.property(days, days, fc.infiniteStream(fc.nat(100_000)), (from, to, numbers) => {
        const all = authorities({ on: from });
        const rows = all.map(({ gss }) => ({ gss, pupils: Number(numbers.next().value) }));
        const { rows: recoded, problems } = recode(rows, { from, to, measure: "pupils" });
        expect(recoded.map(({ gss }) => gss)).toEqual(
          authorities({ on: to }).map(({ gss }) => gss),
        );
        const undivided = problems.some(({ code }) => code === "no-weights")
          ? ["E06000028", "E06000029", "E06000058", "E06000059", "E10000009"]
          : [];
        const sum = (
          list: readonly { readonly gss: string; readonly pupils?: unknown }[],
        ): number =>
          list
            .filter(({ gss }) => !undivided.includes(gss))
            .reduce((total, { pupils }) => total + Number(pupils), 0);
        expect(sum(recoded)).toBeCloseTo(sum(rows), 3);
        expect(problems.every(({ code }) => ["no-weights", "boundary-moved"].includes(code))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("come back from there and back again", () => {
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat(100_000)), (day, numbers) => {
        fc.pre(day > "2019-04-01");
        const rows = authorities({ on: day }).map(({ gss }) => ({
          gss,
          pupils: Number(numbers.next().value),
        }));
        const there = recode(rows, { from: day, to: "2026-11-24", measure: "pupils" });
        const back = recode(there.rows, { from: "2026-11-24", to: day, measure: "pupils" });
        for (const [index, row] of back.rows.entries()) {
          expect(row.gss).toBe(rows[index]?.gss);
          expect(row["pupils"]).toBeCloseTo(rows[index]?.pupils ?? -1, 6);
        }
      }),
      { numRuns: 30 },
    );
  });
});
