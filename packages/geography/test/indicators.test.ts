import { beforeAll, describe, expect, it } from "vitest";
import { allAuthorities, findAuthority, regions } from "../src/index.js";
import { benchmarksOf, indicators, loadIndicators } from "../src/indicators.js";
import type { IndicatorValues } from "../src/indicators.js";

const blank = { kind: "missing", reason: "no figure in the source" } as const;

describe("indicators", () => {
  it("has a dictionary of 37, each with a label, a unit and its periods in order", () => {
    expect(indicators()).toHaveLength(37);
    expect(new Set(indicators().map(({ id }) => id)).size).toBe(37);
    for (const { label, periods, source } of indicators()) {
      const years = periods.map(({ year }) => year);
      expect(label).not.toBe("");
      expect(source.measure).not.toBe("");
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    }
  });

  it("keeps the source's words for a period, and what is provisional", () => {
    expect(indicators().find(({ id }) => id === "phonics_y1")).toEqual({
      id: "phonics_y1",
      label: "Phonics: meeting the expected standard",
      topic: "attainment",
      unit: "percent",
      polarity: "higher_better",
      periodType: "academic_year",
      decimals: 0,
      periods: [
        { year: 2019, label: "2019", provisional: false },
        { year: 2022, label: "2022", provisional: false },
        { year: 2023, label: "2023", provisional: false },
        { year: 2024, label: "2024", provisional: false },
        { year: 2025, label: "2025 (prov)", provisional: true },
      ],
      source: { owner: "DfE", measure: "KS1P_all" },
    });
  });
});

describe("figures", () => {
  let values: IndicatorValues;
  beforeAll(async () => {
    values = await loadIndicators();
  });

  it.each([
    ["E08000025", "fsm_primary", 2025, 45.4],
    ["330", "fsm_primary", 2024, 40.8],
    ["E12000005", "fsm_primary", 2025, 30.1],
    ["E92000001", "fsm_primary", 2025, 24.7],
    ["E09000007", "ks4_progress8", 2024, -0.14],
    ["E92000001", "ks4_progress8", 2024, -0.03],
    ["E06000053", "ks4_progress8", 2024, 1.07],
    ["E06000053", "permanent_exclusion_rate", 2024, 0],
    ["E09000007", "permanent_exclusion_rate", 2024, 0.11997],
    ["E92000001", "ks5_best3_aps", 2025, 35.744],
    ["E13000001", "cin_rate", 2021, 429.8],
    ["E06000001", "phonics_y1", 2025, 78],
    ["E10000006", "fsm_primary", 2023, 18.1],
    ["E06000065", "fsm_primary", 2021, 15.6],
  ])("for %s, %s in %i is %d", (area, indicator, year, value) => {
    expect(values.value(area, indicator, year)).toEqual({ kind: "value", value });
  });

  it("tells a blank from zero and from what is not known", () => {
    expect(values.value("E06000053", "fsm_primary", 2025)).toEqual(blank);
    expect(values.value("E06000063", "fsm_primary", 2023)).toEqual(blank);
    expect(values.value("E06000053", "fsm_primary", 1999)).toBeUndefined();
    expect(values.value("E06000053", "happiness", 2025)).toBeUndefined();
    expect(values.value("W06000015", "fsm_primary", 2025)).toBeUndefined();
    expect(values.series("nowhere", "fsm_primary")).toEqual([]);
  });

  it("takes the newest period unless told", () => {
    expect(values.value("E08000025", "ks4_progress8")).toEqual(
      values.value("E08000025", "ks4_progress8", 2024),
    );
    expect(values.series("E08000025", "fsm_primary").map(({ period }) => period.year)).toEqual([
      2021, 2022, 2023, 2024, 2025,
    ]);
  });

  it("holds all 29,869 figures of the source", () => {
    const areas = [
      ...allAuthorities().map(({ gss }) => gss),
      ...regions().map(({ code }) => code),
      "E13000001",
      "E13000002",
      "E92000001",
    ];
    const cells = indicators().flatMap(({ id }) =>
      areas.flatMap((area) => values.series(area, id).map(({ cell }) => cell)),
    );
    expect(cells.filter(({ kind }) => kind === "value")).toHaveLength(29_869);
  });

  it("gives all LAs at once", () => {
    const attainment = values.byAuthority("ks4_attainment8", 2025);
    expect(attainment.size).toBe(152);
    for (const gss of attainment.keys()) expect(findAuthority(gss)).toBeDefined();
    expect(values.byAuthority("happiness").size).toBe(0);
  });

  it("has a figure for England in every indicator's newest period", () => {
    for (const { id } of indicators()) expect(values.value("E92000001", id)?.kind).toBe("value");
  });
});

describe("benchmarks", () => {
  it("are half of London, region and England", () => {
    const names = (code: string): readonly string[] => benchmarksOf(code).map(({ name }) => name);
    expect(names("202")).toEqual(["Inner London", "London", "England"]);
    expect(names("E09000005")).toEqual(["Outer London", "London", "England"]);
    expect(names("E10000006")).toEqual(["North West", "England"]);
    expect(names("E07000008")).toEqual([]);
  });
});
