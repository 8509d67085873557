import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allTables, checkDataset, loadFiles, type Dataset } from "../src/index.js";
import { fileOf, fixtureFiles, loaded } from "./support/fixture.js";

function rowsIn({ about, ...rest }: Dataset): number {
  const lists: readonly (readonly unknown[])[] = Object.values(rest);
  return lists.reduce((sum, list) => sum + list.length, about === undefined ? 0 : 1);
}

describe("rows with an error", () => {
  test("are parted from the sound ones, with all that points to them", () => {
    const files = fixtureFiles();
    const partnership = fileOf(files, "partnerships.csv").rows.find(
      (row) => row["id"] === "learn-sheffield",
    );
    Object.assign(partnership ?? {}, { status: "actve" });
    const { dataset, sound, rejected } = loadFiles(files);
    expect(dataset).toBeUndefined();
    expect(sound.partnerships.map(({ id }) => id)).not.toContain("learn-sheffield");
    const tables = rejected.map(({ table }) => table);
    expect(new Set(tables)).toEqual(
      new Set(["partnerships", "coverage", "attributes", "evidence", "relations", "members"]),
    );
    expect(rejected[0]).toMatchObject({
      table: "partnerships",
      file: "partnerships.csv",
      cells: { id: "learn-sheffield", status: "actve" },
      problems: [{ code: "unknown-term", column: "status", value: "actve" }],
    });
    expect(rejected.find(({ table }) => table === "members")?.problems[0]).toMatchObject({
      code: "dangling-id",
    });
  });

  test("are all rows of a table that lacks a column, and nothing is lost", () => {
    const files = fixtureFiles();
    const relations = fileOf(files, "relations.csv");
    relations.columns = relations.columns.filter((column) => column !== "relation");
    for (const row of relations.rows) delete row["relation"];
    const { sound, rejected } = loadFiles(files);
    expect(sound.relations).toEqual([]);
    expect(rejected.map(({ cells }) => cells)).toEqual(relations.rows);
    expect(rejected[0]?.problems[0]).toMatchObject({ code: "missing-column" });
  });

  test("say of a sheet what is wrong with its header, and not with those of others", () => {
    const files = fixtureFiles();
    fileOf(files, "sources.csv").columns.push("colour");
    const relations = fileOf(files, "relations.csv");
    relations.columns = relations.columns.filter((column) => column !== "relation");
    for (const row of relations.rows) delete row["relation"];
    Object.assign(fileOf(files, "members.csv").rows[0] ?? {}, { role: "friend" });
    const sheets = allTables().map(({ name, file }) => {
      const sheet = file.replace(".csv", "");
      return { ...fileOf(files, file), file: "book.xlsx", sheet, table: name };
    });
    const { problems, rejected } = loadFiles(sheets);
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, sheet }) => `${sheet ?? ""} ${code}`)).toEqual([
      "relations missing-column",
      "members unknown-term",
      "sources unknown-column",
    ]);
    for (const { sheet, problems: own } of rejected)
      expect(own.map((one) => one.sheet)).toEqual(own.map(() => sheet));
    expect(rejected).toHaveLength(relations.rows.length + 1);
  });

  test("are none of a sound data set, whose records are all there", () => {
    const { dataset, sound, rejected } = loadFiles(fixtureFiles());
    expect(sound).toEqual(dataset);
    expect(rejected).toEqual([]);
  });

  test("and sound ones together are every row, whatever is written into cells", () => {
    const total = fixtureFiles().reduce((sum, file) => sum + file.rows.length, 0);
    const spot = fc.tuple(fc.nat(), fc.nat(), fc.nat());
    const text = fc.oneof(fc.string(), fc.constantFrom("", "unknown", "E10000006", "Bedforshire"));
    fc.assert(
      fc.property(fc.array(fc.tuple(spot, text), { minLength: 1, maxLength: 5 }), (edits) => {
        const files = fixtureFiles();
        for (const [[f, r, c], value] of edits) {
          const file = files[f % files.length];
          const row = file?.rows[r % file.rows.length];
          const column = file?.columns[c % file.columns.length];
          if (row !== undefined && column !== undefined) row[column] = value;
        }
        const { sound, rejected } = loadFiles(files);
        expect(rowsIn(sound) + rejected.length).toBe(total);
        for (const { problems } of rejected) expect(problems.length).toBeGreaterThan(0);
        const loose = checkDataset(sound).filter(
          ({ severity, row }) => severity === "error" && row !== undefined,
        );
        expect(loose).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

test("a data set that a program has changed can be checked", () => {
  const dataset = loaded();
  expect(checkDataset(dataset).every(({ severity }) => severity === "warning")).toBe(true);
  const broken = { ...dataset, partnerships: dataset.partnerships.slice(1) };
  expect(checkDataset(broken).map(({ code }) => code)).toContain("dangling-id");
});

describe("areas given by other things than their code", () => {
  function problemsOf(gss: string) {
    const files = fixtureFiles();
    Object.assign(fileOf(files, "schools.csv").rows[0] ?? {}, { gss_code: gss });
    const { dataset, problems } = loadFiles(files);
    const own = problems.filter(({ file }) => file === "schools.csv");
    return { gss: dataset?.schools[0]?.gss, own };
  }

  test.each([
    ["Sheffield City Council", "E08000039"],
    ["Bedford", "E06000055"],
    ["822", "E06000055"],
  ])("“%s” is read as its code, with a warning", (text, gss) => {
    expect(problemsOf(text)).toMatchObject({ gss, own: [{ code: "code-from-name", value: text }] });
  });

  test("a misspelt name is refused with those that it may mean", () => {
    const [problem] = problemsOf("Bedforshire").own;
    expect(problem).toMatchObject({
      code: "bad-code",
      file: "schools.csv",
      row: 2,
      column: "gss_code",
      value: "Bedforshire",
      message: "“Bedforshire” is no LA.",
    });
    expect(problem?.remedy).toBe(
      "Did you mean Bedford (E06000055) or Central Bedfordshire (E06000056)? Write the code.",
    );
  });

  test.each(["Northamptonshire", "Wales", "000", "E0800003"])("“%s” is refused", (text) => {
    expect(problemsOf(text).own[0]?.code).toBe("bad-code");
  });
});

describe("codes of another day", () => {
  function coverage(change: Record<string, string>) {
    const files = fixtureFiles();
    const file = fileOf(files, "coverage.csv");
    file.columns.push("from_date", "to_date", "codes_as_at");
    Object.assign(file.rows[0] ?? {}, change);
    return loadFiles(files);
  }

  test("are taken with the day on which they stood", () => {
    const county = { area_name: "Cumbria", area_type: "la", gss_code: "E10000006" };
    expect(coverage(county).dataset).toBeUndefined();
    expect(coverage({ ...county, codes_as_at: "2019-04-01" }).dataset).toBeDefined();
    expect(coverage({ ...county, codes_as_at: "2024" }).problems.map(({ code }) => code)).toContain(
      "code-not-of-its-day",
    );
  });

  test("need none where an older fact is expressed in current codes", () => {
    const older = { from_date: "2012", to_date: "2016", gss_code: "E06000063" };
    const { dataset } = coverage({ ...older, area_name: "Cumberland", area_type: "la" });
    expect(dataset?.coverage[0]).toMatchObject({ gss: "E06000063", to: { year: 2016 } });
  });
});

test("a closed body without a date of closure is right; one that closed before it began is not", () => {
  const files = fixtureFiles();
  const partnerships = fileOf(files, "partnerships.csv");
  partnerships.columns.push("ended_on");
  const closed = { status: "closed", established_year: "2015", ended_on: "" };
  Object.assign(partnerships.rows[0] ?? {}, closed);
  expect(loadFiles(files).dataset).toBeDefined();
  Object.assign(partnerships.rows[0] ?? {}, { ended_on: "2014-12" });
  expect(loadFiles(files).problems.map(({ code }) => code)).toContain("dates-contradict");
  Object.assign(partnerships.rows[0] ?? {}, { ended_on: "2015" });
  expect(loadFiles(files).dataset).toBeDefined();
});
