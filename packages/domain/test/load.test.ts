import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Problem as GeographyProblem } from "@abep/geography";
import {
  allTables,
  loadDataset,
  loadFiles,
  partnershipTable,
  type Dataset,
  type Partnership,
  type Problem,
} from "../src/index.js";
import { fileOf, fixtureFiles, loaded } from "./support/fixture.js";

describe("a sound data set", () => {
  test("has a record for every row, in the order of the files", () => {
    const files = fixtureFiles();
    const dataset = loaded(files);
    const rows = (name: string): number => fileOf(files, name).rows.length;
    expect(dataset.partnerships.length).toBe(rows("partnerships.csv"));
    expect(dataset.coverage.length).toBe(rows("coverage.csv"));
    expect(dataset.evidence.length).toBe(rows("evidence.csv"));
    expect(dataset.profiles.length).toBe(rows("authority-profiles.csv"));
    expect(dataset.attributes.length).toBe(rows("partnership-attributes.csv"));
    expect(dataset.relations.length).toBe(rows("relations.csv"));
    expect(dataset.research.length).toBe(rows("research-status.csv"));
    expect(dataset.sources.length).toBe(rows("sources.csv"));
    expect(dataset.partnerships.map((one) => one.id)).toEqual(
      fileOf(files, "partnerships.csv").rows.map((row) => row["id"]),
    );
  });

  test("has nothing to complain of but the profiles that the fixture leaves out", () => {
    const { problems } = loadFiles(fixtureFiles());
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(["missing-profile"]));
    // 153 local authorities, of which the fixture describes five.
    expect(problems.length).toBe(148);
  });

  test("reads each kind of cell", () => {
    const { partnerships, attributes, profiles, research, coverage } = loaded();
    expect(partnerships.find((one) => one.id === "tsh-ee1-saffron-teaching-school-hub")).toEqual({
      id: "tsh-ee1-saffron-teaching-school-hub",
      name: "Saffron Teaching School Hub",
      form: "teaching_school_hub",
      status: "active",
      leadOrganisation: "Saffron Walden County High School",
      description:
        "DfE teaching school hub area EE1, covering 5 districts: teacher training, early career framework and NPQs.",
      phaseScope: "all",
      sourceUrl:
        "https://github.com/DFE-Digital/register-early-career-teachers-public/blob/main/config/region_mapping.csv",
      sourceTitle: "Appropriate body and hub region mapping (teaching school hubs)",
      sourceDate: { kind: "day", year: 2025, month: 11, day: 5 },
      collectionMethod: "desk",
      confidence: "high",
    });
    expect(attributes.find((one) => one.partnershipId === "learn-sheffield")).toMatchObject({
      members: 184,
      laRelationship: "co_owned",
      aepaMember: "yes",
    });
    expect(profiles.find((one) => one.gss === "E06000053")).not.toHaveProperty("sourceUrl");
    expect(research[0]).toEqual({
      form: "area_based_education_partnership",
      collection: "each_la_searched",
      recorded: 9,
      absentMeans: "none_found",
      checkedOn: { kind: "day", year: 2026, month: 11, day: 24 },
      note: "every LA was searched for by name on public pages; absence is desk research only, not confirmed by the LA",
    });
    expect(coverage.find((row) => row.areaType === "region")).not.toHaveProperty("gss");
  });

  test("may have the files in folders and in any order", () => {
    const files = fixtureFiles()
      .reverse()
      .map((file) => ({ ...file, file: `data/${file.file}` }));
    expect(loadFiles(files).dataset).toEqual(loaded());
  });

  test("may lack the tables that not every team keeps, but no other", () => {
    const optional = allTables().filter((table) => table.mayBeAbsent);
    expect(optional.map(({ name }) => name)).toEqual([
      "researchByLa",
      "organisations",
      "trusts",
      "schools",
      "members",
      "about",
    ]);
    const needed = fixtureFiles().filter(({ file }) => !optional.some((one) => one.file === file));
    const { dataset } = loadFiles(needed);
    expect(dataset).toMatchObject({ partnerships: loaded().partnerships, schools: [] });
    expect(dataset).not.toHaveProperty("about");
  });

  test("may be handed in as rows by the names of the tables", () => {
    const tables = Object.fromEntries(
      allTables().map(({ name, file }) => [name, fileOf(fixtureFiles(), file).rows]),
    );
    expect(loadDataset(tables).dataset).toEqual(loaded());
  });

  test("refuses a name that is no table's", () => {
    const tables = { partnership: [] } as Parameters<typeof loadDataset>[0];
    expect(loadDataset(tables).problems).toContainEqual(
      expect.objectContaining({ code: "unknown-file", file: "partnership" }),
    );
  });

  test("reads a cell without the spaces around it", () => {
    const files = fixtureFiles();
    Object.assign(fileOf(files, "partnerships.csv").rows[0] ?? {}, { status: " closed " });
    expect(loaded(files).partnerships[0]?.status).toBe("closed");
  });
});

describe("a data set with errors", () => {
  test("is not loaded, and every error is told at once, in the order of the files", () => {
    const files = fixtureFiles();
    Object.assign(fileOf(files, "evidence.csv").rows[3] ?? {}, { confidence: "sure" });
    Object.assign(fileOf(files, "partnerships.csv").rows[5] ?? {}, { status: "", type: "hub" });
    Object.assign(fileOf(files, "partnerships.csv").rows[1] ?? {}, { source_url: "" });
    const { dataset, problems } = loadFiles(files);
    expect(dataset).toBeUndefined();
    expect(
      problems
        .filter((problem) => problem.severity === "error")
        .map(({ file, row, column, code }) => [file, row, column, code]),
    ).toEqual([
      ["partnerships.csv", 3, "source_url", "missing-source"],
      ["partnerships.csv", 7, "type", "unknown-term"],
      ["partnerships.csv", 7, "status", "missing-value"],
      ["evidence.csv", 5, "confidence", "unknown-term"],
    ]);
  });

  test("has one report for a broken partnership, not one for each row that names it", () => {
    const files = fixtureFiles();
    Object.assign(fileOf(files, "partnerships.csv").rows[0] ?? {}, { status: "lost" });
    const errors = loadFiles(files).problems.filter((problem) => problem.severity === "error");
    expect(errors.map((problem) => problem.code)).toEqual(["unknown-term"]);
  });

  test("has no repeated id where two rows have none", () => {
    const files = fixtureFiles();
    const attributes = fileOf(files, "partnership-attributes.csv");
    for (const row of attributes.rows.slice(0, 2)) row["id"] = "";
    const errors = loadFiles(files).problems.filter((problem) => problem.severity === "error");
    expect(errors.map((problem) => problem.code)).toEqual(["missing-value", "missing-value"]);
  });

  test("reads a column that may be empty as empty where it is absent, unless it may be misspelt", () => {
    const files = fixtureFiles();
    const partnerships = fileOf(files, "partnerships.csv");
    partnerships.columns = partnerships.columns.filter((column) => column !== "website");
    for (const row of partnerships.rows) delete row["website"];
    const { dataset, problems } = loadFiles(files);
    const emptied = fixtureFiles();
    for (const row of fileOf(emptied, "partnerships.csv").rows) row["website"] = "";
    expect(dataset).toEqual(loaded(emptied));
    expect(problems.filter(({ code }) => code === "absent-column")).toMatchObject([
      { file: "partnerships.csv", row: 1, column: "website", severity: "warning" },
    ]);
    partnerships.columns.push("webside");
    const misspelt = loadFiles(files).problems.filter(({ row }) => row === 1);
    expect(misspelt.map(({ code, column }) => [code, column])).toEqual([
      ["unknown-column", "webside"],
      ["missing-column", "website"],
    ]);
  });

  test("without its partnerships is told so once", () => {
    const files = fixtureFiles().filter((file) => file.file !== "partnerships.csv");
    const errors = loadFiles(files).problems.filter((problem) => problem.severity === "error");
    expect(errors.map((problem) => problem.code)).toEqual(["missing-file"]);
  });

  test("never loses a row in silence, whatever is written into a cell", () => {
    const sizes = fixtureFiles();
    const total = sizes.reduce((sum, file) => sum + file.rows.length, 0);
    const anywhere = fc.nat({ max: 1_000_000 });
    const text = fc.oneof(fc.string(), fc.constantFrom("", "unknown", "E10000006", "constructor"));
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, text, (f, r, c, value) => {
        const files = fixtureFiles();
        const file = files[f % files.length];
        const row = file?.rows[r % file.rows.length];
        const column = file?.columns[c % file.columns.length];
        if (row === undefined || column === undefined) throw new Error("an empty fixture");
        row[column] = value;
        const { dataset, problems } = loadFiles(files);
        if (dataset === undefined)
          expect(problems.some((problem) => problem.severity === "error")).toBe(true);
        else expect(recordsIn(dataset)).toBe(total);
      }),
      { numRuns: 40 },
    );
  });
});

test("whatever rows are handed in, checking them throws nothing and gives each a verdict", () => {
  const names = allTables().map(({ name }) => name);
  const columns = [
    ...new Set(allTables().flatMap((table) => table.columns().map(({ name }) => name))),
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "",
      "E08000035",
      "2021/22",
      "active",
      "unknown;x",
      "__proto__",
      "ref:a",
      "900001",
    ),
  );
  const row = fc.dictionary(fc.oneof(fc.constantFrom(...columns), fc.string()), text);
  const tables = fc.dictionary(fc.constantFrom(...names), fc.array(row, { maxLength: 3 }));
  fc.assert(
    fc.property(tables, (handed) => {
      const { dataset, problems, sound, rejected } = loadDataset(handed);
      const rows = Object.values(handed).reduce((sum, list) => sum + list.length, 0);
      if (dataset === undefined)
        expect(problems.some(({ severity }) => severity === "error")).toBe(true);
      expect(recordsIn(sound) + rejected.length).toBe(rows);
    }),
    { numRuns: 60 },
  );
});

function recordsIn({ about, ...rest }: Dataset): number {
  const lists: readonly (readonly unknown[])[] = Object.values(rest);
  return lists.reduce((sum, list) => sum + list.length, about === undefined ? 0 : 1);
}

describe("tables", () => {
  test("describe the columns that the files have, in their order", () => {
    for (const { file, columns } of fixtureFiles()) {
      const table = allTables().find((one) => one.file === file);
      const present = table
        ?.columns()
        .filter((column) => column.mayBeAbsent !== true || columns.includes(column.name));
      expect(present?.map((column) => column.name)).toEqual(columns);
    }
  });

  test("say what each column holds", () => {
    const columns = allTables().flatMap((table) => table.columns());
    for (const column of columns) expect(column.meaning).toMatch(/\.$/);
    const status = partnershipTable.columns().find((column) => column.name === "status");
    expect(status).toMatchObject({
      kind: "term",
      required: true,
      values: ["active", "developing", "unknown", "closed"],
    });
  });

  test("read one row by themselves", () => {
    const [row] = fileOf(fixtureFiles(), "partnerships.csv").rows;
    const parsed = partnershipTable.schema().parse(row);
    expectTypeOf(parsed).toEqualTypeOf<Partnership>();
    expect(parsed).toEqual(loaded().partnerships[0]);
    expect(partnershipTable.schema().safeParse({ ...row, type: "club" }).success).toBe(false);
  });
});

test("a problem has the same shape in every package", () => {
  expectTypeOf<Problem>().toEqualTypeOf<GeographyProblem>();
});
