import { describe, expect, test } from "vitest";
import { claimsOn, loadFiles, type Evidence } from "../src/index.js";
import { fileOf, fixtureFiles, loaded } from "./support/fixture.js";

const base = {
  recordId: "learn-sheffield",
  sourceUrl: "https://example.org/a",
  collectionMethod: "desk",
  confidence: "medium",
} as const;

function statusClaims(...evidence: readonly Partial<Evidence>[]) {
  const dataset = {
    ...loaded(),
    evidence: evidence.map((one): Evidence => ({ ...base, field: "status", ...one })),
  };
  const found = claimsOn(dataset, { table: "partnerships", id: "learn-sheffield" });
  const status = found.find(({ field }) => field === "status");
  if (status === undefined) throw new Error("no claim on the status");
  return status;
}

describe("claims on a field", () => {
  test("begin with the record where all are read on pages", () => {
    const { claims, because, conflict } = statusClaims({ value: "closed", confidence: "high" });
    expect(claims.map(({ value, origin }) => [value, origin])).toEqual([
      ["active", "record"],
      ["closed", "evidence"],
    ]);
    expect(because).toMatch(/stands in the record/);
    expect(conflict).toBe(true);
  });

  test("begin with what the authority or the partnership has said itself", () => {
    const survey = { value: "developing", collectionMethod: "survey" } as const;
    const direct = { value: "closed", collectionMethod: "la_direct", confidence: "low" } as const;
    const { claims, because } = statusClaims(survey, direct);
    expect(claims.map(({ value }) => value)).toEqual(["closed", "developing", "active"]);
    expect(because).toMatch(/local authority itself/);
  });

  test("then go by confidence, then by date, then by their order", () => {
    const day = (year: number) => ({ kind: "year", year }) as const;
    const { claims } = statusClaims(
      { value: "closed", confidence: "low", sourceDate: day(2026) },
      { value: "unknown", confidence: "high", sourceDate: day(2019) },
      { value: "developing", confidence: "high", sourceDate: day(2024) },
      { value: "unknown", confidence: "high" },
    );
    expect(claims.map(({ value, source }) => [value, source?.published])).toEqual([
      ["active", undefined],
      ["developing", day(2024)],
      ["unknown", day(2019)],
      ["unknown", undefined],
      ["closed", day(2026)],
    ]);
  });

  test("agree, add up or stand side by side without conflict", () => {
    expect(statusClaims({ value: "active" })).toMatchObject({ conflict: false });
    const lists = claimsOn(
      { ...loaded(), evidence: [{ ...base, field: "functions", value: "advocacy" }] },
      { table: "attributes", id: "learn-sheffield" },
    ).find(({ field }) => field === "functions");
    expect(lists).toMatchObject({
      conflict: false,
      because: "Each says a part of it; they add up.",
    });
    expect(lists?.claims).toHaveLength(2);
  });

  test("do not contradict each other where one is more exact, or in other words", () => {
    const dates = (...values: readonly string[]) =>
      claimsOn(
        {
          ...loaded(),
          attributes: loaded().attributes.map((one) => ({
            ...one,
            latestEvidenceDate: { kind: "year", year: 2021 } as const,
          })),
          evidence: values.map((value) => ({ ...base, field: "latest_evidence_date", value })),
        },
        { table: "attributes", id: "learn-sheffield" },
      ).find(({ field }) => field === "latest_evidence_date");
    expect(dates("2021-05")).toMatchObject({
      conflict: false,
      because: "All that is said of it agrees.",
    });
    expect(dates("2022")).toMatchObject({ conflict: true });
    expect(dates("2021-05", "2021-07")).toMatchObject({ conflict: true });
    const school = (value: string) =>
      claimsOn(
        {
          ...loaded(),
          evidence: [{ ...base, table: "schools", recordId: "900001", field: "gss_code", value }],
        },
        { table: "schools", id: "900001" },
      ).find(({ field }) => field === "gss_code");
    expect(school("Sheffield")).toMatchObject({ conflict: false });
    expect(school("Leeds")).toMatchObject({ conflict: true });
  });

  test("give the reason that parts the first from the first that says otherwise", () => {
    const { because, conflict } = statusClaims(
      { value: "closed", collectionMethod: "la_direct" },
      { value: "closed", collectionMethod: "partnership_direct" },
    );
    expect(conflict).toBe(true);
    expect(because).toBe("It was told by the local authority itself.");
  });

  test("of where a record comes from are those of evidence alone", () => {
    const dataset = {
      ...loaded(),
      evidence: [{ ...base, field: "source_date", table: "partnerships", value: "2019" } as const],
    };
    const found = claimsOn(dataset, { table: "partnerships", id: "learn-sheffield" });
    expect(found.find(({ field }) => field === "source_date")?.claims).toMatchObject([
      { origin: "evidence", value: "2019" },
    ]);
  });

  test("are the same whatever the order of records, and of evidence that differs in rank", () => {
    const evidence: readonly Evidence[] = [
      { ...base, field: "status", value: "closed", confidence: "low" },
      { ...base, field: "status", value: "unknown", confidence: "high" },
      { ...base, field: "status", value: "developing", collectionMethod: "survey" },
    ];
    const dataset = { ...loaded(), evidence };
    const turned = {
      ...dataset,
      partnerships: dataset.partnerships.toReversed(),
      evidence: evidence.toReversed(),
    };
    const subject = { table: "partnerships", id: "learn-sheffield" } as const;
    expect(claimsOn(turned, subject)).toEqual(claimsOn(dataset, subject));
  });

  test("can be made of any field of any record", () => {
    const files = fixtureFiles();
    const evidence = fileOf(files, "evidence.csv");
    evidence.columns.push("table");
    evidence.rows = [
      ["profiles", "E06000053", "led_by", "Head of education"],
      ["schools", "900001", "phase", "all_through"],
      ["members", "learn-sheffield|trust|9001|member", "from_date", "2019/20"],
      ["relations", "sheffield-citywide-learning-body|succeeded_by|learn-sheffield", "note", "x"],
    ].map(([table = "", id = "", field = "", value = ""]) => ({
      ...evidence.rows[0],
      table,
      id,
      field,
      value,
    }));
    const { dataset, problems } = loadFiles(files);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    if (dataset === undefined) throw new Error("not loaded");
    const [phase] = claimsOn(dataset, { table: "schools", id: "900001" }).filter(
      ({ field }) => field === "phase",
    );
    expect(phase?.claims.map(({ value, origin }) => `${origin} ${value}`)).toEqual([
      "record primary",
      "evidence all_through",
    ]);
    expect(claimsOn(dataset, { table: "schools", id: "900009" })).toEqual([]);
  });

  test("carry source, place in it, dates, method, confidence and who checked", () => {
    const [first] = claimsOn(loaded(), {
      table: "members",
      id: "learn-sheffield|school|900001|member",
    });
    expect(first?.claims[0]).toEqual({
      table: "members",
      record: "learn-sheffield|school|900001|member",
      field: "from_date",
      value: "2015",
      origin: "record",
      source: {
        url: "ref:letter-2026-12-01-sheffield",
        title: "Letter",
        locator: "annex 1",
        published: { kind: "day", year: 2026, month: 12, day: 1 },
        accessed: { kind: "day", year: 2026, month: 12, day: 2 },
      },
      method: "la_direct",
      confidence: "high",
      checkedBy: "CD",
      checked: { kind: "day", year: 2026, month: 12, day: 3 },
    });
  });
});

test("a record is not behind what says the same in other words", () => {
  const files = fixtureFiles();
  const attributes = fileOf(files, "partnership-attributes.csv").rows.find(
    (row) => row["id"] === "learn-sheffield",
  );
  Object.assign(attributes ?? {}, { latest_evidence_date: "2018/19" });
  const evidence = fileOf(files, "evidence.csv");
  evidence.rows = ["2018-19", "2019-02", "2021"].map((value) => ({
    ...evidence.rows[0],
    id: "learn-sheffield",
    field: "latest_evidence_date",
    value,
    collection_method: "partnership_direct",
  }));
  const behind = loadFiles(files).problems.filter(({ code }) => code === "record-behind-claim");
  expect(behind.map(({ value }) => value)).toEqual(["2021"]);
});

test.each([
  ["unknown-field", { field: "pupils", table: "schools", id: "900001" }],
  ["dangling-id", { field: "phase", table: "schools", id: "900009" }],
  ["unknown-term", { field: "phase", table: "schools", id: "900001", value: "junior" }],
  ["unknown-term", { table: "wards" }],
])("%s is told of evidence on other records", (code, change) => {
  const files = fixtureFiles();
  const evidence = fileOf(files, "evidence.csv");
  evidence.columns.push("table");
  evidence.rows = [{ ...evidence.rows[0], value: "x", ...change }];
  expect(loadFiles(files).problems.map((problem) => problem.code)).toContain(code);
});
