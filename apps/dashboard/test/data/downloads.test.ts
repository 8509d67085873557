import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../scripts/data/to-csv.js";
import { parseDownloads } from "../../src/data/shipped/report.js";
import { builtFiles, csv, realData, shipped, shippedMap } from "./support.js";

const table = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(shipped(`download/${file}`), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe("downloads", () => {
  const { files, dictionary } = parseDownloads(JSON.parse(shipped("downloads.json")));

  it("stand at names that stay", () => {
    const names = files.map(({ file }) => file);
    expect(names).toEqual([
      "abep-atlas.json",
      "la-by-form.csv",
      "coverage-by-la.csv",
      "unplaced.csv",
      "partnerships.csv",
      "coverage.csv",
      "authority-profiles.csv",
      "partnership-attributes.csv",
      "research-status.csv",
      "research-status-by-la.csv",
      "evidence.csv",
      "relations.csv",
      "sources.csv",
      "about.csv",
      "data-dictionary.csv",
      "data-dictionary.json",
      "data-dictionary.md",
      "dataset.schema.json",
      "vocabulary.csv",
      "version.json",
      "LICENCE.txt",
    ]);
    const shippedNames = [...builtFiles().files.keys()].filter((path) =>
      path.startsWith("download/"),
    );
    expect(shippedNames.sort()).toEqual(names.map((name) => `download/${name}`).sort());
  });

  it("are listed with their true size and number of rows", () => {
    for (const { file, bytes, rows } of files) {
      expect(bytes).toBe(Buffer.byteLength(shipped(`download/${file}`)));
      if (rows !== undefined) expect(table(file)).toHaveLength(rows);
    }
  });

  it("give each edited table as it is kept", () => {
    for (const { file } of realData().files) {
      if (file !== "research-status-by-la.csv") expect(table(file)).toEqual(csv(file));
    }
  });

  it("have every column of every table in the data dictionary, in order, and no other", () => {
    const tables = files.map(({ file }) => file).filter((file) => file.endsWith(".csv"));
    for (const file of tables.filter((name) => name !== "data-dictionary.csv")) {
      const [header = ""] = shipped(`download/${file}`).split("\n");
      const columns = dictionary.filter((entry) => entry.file === file).map(({ column }) => column);
      expect(columns.join(",")).toBe(header);
    }
    expect(table("data-dictionary.csv")).toHaveLength(dictionary.length);
  });

  it("name the list of every column that has one, and explain each of its terms", () => {
    const terms = new Map<string, string[]>();
    for (const { list = "", id = "", label, definition } of table("vocabulary.csv")) {
      terms.set(list, [...(terms.get(list) ?? []), id]);
      expect(label).toMatch(/\w/);
      expect(definition).toMatch(/\w.*\.$/);
    }
    const listed = table("data-dictionary.csv").filter(({ vocabulary }) => vocabulary !== "");
    expect(listed.length).toBeGreaterThan(25);
    for (const { list = "", vocabulary } of listed) {
      expect(terms.get(list)?.join(";")).toBe(vocabulary);
    }
  });

  it("give 153 LAs by 17 forms, with nothing but terms of the lists in the data", () => {
    const rows = table("la-by-form.csv");
    expect(rows).toHaveLength(153 * 17);
    const allowed = new Map(
      dictionary
        .filter(({ file }) => file === "la-by-form.csv")
        .map(({ column, vocabulary }) => [column, vocabulary]),
    );
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        const list = allowed.get(column);
        if (list && value !== "") expect(list).toContain(value);
      }
    }
    const birmingham = rows.find(
      (row) =>
        row["gss_code"] === "E08000025" && row["form"] === "area_based_education_partnership",
    );
    expect(birmingham).toMatchObject({ dfe_code: "330", region: "West Midlands", state: "active" });
    expect(birmingham?.["partnership_ids"]).toContain("birmingham-education-partnership");
  });

  it("hold everything in one file", () => {
    const all = JSON.parse(shipped("download/abep-atlas.json")) as Record<string, unknown[]>;
    expect(all["partnerships"]).toHaveLength(986);
    expect(all["areas"]).toHaveLength(153);
    expect(all["sources"]).toHaveLength(923);
    expect(all["researchStatus"]).toHaveLength(17);
    expect(all["dictionary"]).toHaveLength(dictionary.length);
    expect(JSON.parse(shipped("download/version.json"))).toMatchObject({
      version: builtFiles().version,
      licence: "CC-BY-4.0",
      rows: { "partnerships.csv": 986 },
    });
  });

  it("carry the statements that the sources ask for", () => {
    const text = shipped("download/LICENCE.txt").replace(/\s+/g, " ");
    expect(text).toContain("CC BY 4.0");
    expect(text).toContain("The ABEP Atlas contributors");
    expect(text).toContain(
      "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2020 and 2021.",
    );
    expect(text).toContain("mySociety");
  });

  it("place each partnership in the LAs of the map", () => {
    const placed = table("coverage-by-la.csv");
    const { partnerships } = shippedMap();
    expect(placed).toHaveLength(
      partnerships.reduce((sum, { coverage }) => sum + coverage.length, 0),
    );
  });
});

describe("toCsv", () => {
  it("puts an apostrophe before what a spreadsheet would run", () => {
    const cells = ["=1+1", "+44 20", "-5", "@SUM(A1)", "\tx", "\rx", "plain", "a-b"];
    const text = toCsv(
      ["cell"],
      cells.map((cell) => ({ cell })),
    );
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ cell }) => cell)).toEqual([
      "'=1+1",
      "'+44 20",
      "'-5",
      "'@SUM(A1)",
      "'\tx",
      "'\rx",
      "plain",
      "a-b",
    ]);
  });

  it("leaves no shipped cell that begins a formula", () => {
    for (const [path, text] of builtFiles().files) {
      if (!path.endsWith(".csv")) continue;
      for (const row of Papa.parse<string[]>(text).data) {
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
  });
});
