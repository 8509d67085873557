import { describe, expect, test } from "vitest";
import {
  likelyTable,
  readDataset,
  suggestColumns,
  type DatasetFile,
  type TableInFile,
  type TableMatch,
} from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";
import { textRows, workbook } from "../support/workbook.js";

const file = (name: string, text: string): DatasetFile => ({ name, bytes: utf8(text) });

const own = file(
  "hubs of ours.csv",
  "Our list,,,\nkey,Hub,State,Remark\nlearn-a,Learn A,active,x\nlearn-b,Learn B,actve,y\n",
);
const columns = { id: "key", name: "Hub", status: "State" };
const everyRow = {
  type: "area_based_education_partnership",
  source_url: "https://example.org",
  collection_method: "desk",
  confidence: "high",
};
const match: TableMatch = { table: "partnerships", mapping: { version: 1, columns }, everyRow };

describe("a table of a file that a person has matched", () => {
  test("is shown as the file has it, and read under the names of its table", async () => {
    const shown: TableInFile[] = [];
    const { sound, problems } = await readDataset([own], {
      match: (found) => {
        shown.push(found);
        return match;
      },
    });
    expect(shown.map(({ file: name, table, columns: of }) => [name, table, of])).toEqual([
      ["hubs of ours.csv", undefined, ["key", "Hub", "State", "Remark"]],
    ]);
    expect(sound.partnerships).toMatchObject([
      { id: "learn-a", name: "Learn A", status: "active", collectionMethod: "desk" },
    ]);
    const wrong = problems.filter(({ code }) => code === "unknown-term");
    expect(wrong).toMatchObject([
      { file: "hubs of ours.csv", row: 4, column: "status", value: "actve" },
    ]);
    expect(problems.some(({ code }) => code === "unknown-column")).toBe(false);
  });

  test("lacks a column that must say something where nothing stands for it", async () => {
    const { problems, sound, rejected } = await readDataset([own], {
      match: () => ({ table: "partnerships", mapping: { version: 1, columns } }),
    });
    const missing = problems.filter(({ code }) => code === "missing-column");
    expect(missing.map(({ column }) => column)).toEqual([
      "type",
      "source_url",
      "collection_method",
      "confidence",
    ]);
    expect(sound.partnerships).toEqual([]);
    expect(rejected).toHaveLength(2);
  });

  test("can be left out, with what is wrong with it", async () => {
    const ragged = file("notes.csv", "a,b\n1\n");
    const { passedOver, problems } = await readDataset([ragged], {
      match: () => ({ mapping: { version: 1, columns: {} } }),
    });
    expect(passedOver).toEqual(["notes.csv"]);
    expect(problems.filter(({ file: name }) => name === "notes.csv")).toEqual([]);
  });

  test("is told when the match names what neither file nor table has", async () => {
    const { problems } = await readDataset([own], {
      match: () => ({
        table: "partnerships",
        mapping: { version: 1, columns: { ...columns, nme: "Remark", website: "Web" } },
        everyRow,
      }),
    });
    const codes = problems.map(({ code, column }) => `${code} ${column ?? ""}`);
    expect(codes).toContain("mapped-column-missing Web");
    expect(codes).toContain("unknown-column nme");
  });

  test("can be a sheet of a workbook, whatever its name", async () => {
    const rows = [
      ["key", "Hub", "State"],
      ["learn-a", "Learn A", "active"],
    ];
    const bytes = workbook([{ name: "Sheet1", rows: textRows(rows) }]);
    const shown: (string | undefined)[] = [];
    const { sound } = await readDataset([{ name: "hubs.xlsx", bytes }], {
      match: ({ sheet: name }) => {
        shown.push(name);
        return match;
      },
    });
    expect(shown).toEqual(["Sheet1"]);
    expect(sound.partnerships).toMatchObject([{ id: "learn-a", name: "Learn A" }]);
  });

  test("is read by its names where nothing is said of it", async () => {
    const { problems } = await readDataset([own], { match: () => undefined });
    expect(problems.map(({ code }) => code)).toContain("unknown-file");
  });
});

describe("the table that headers are like", () => {
  test("is the one that most of them surely stand for", () => {
    expect(likelyTable(["Partnership ID", "Area name", "Area type", "GSS", "Extent"])).toBe(
      "coverage",
    );
    expect(likelyTable(["id", "name", "type", "status", "my own"])).toBe("partnerships");
    expect(likelyTable(["apples", "pears"])).toBeUndefined();
    expect(likelyTable(["Partnership", "Kind"], "our partnerships.csv")).toBe("partnerships");
    expect(likelyTable(["id", "note"], "Partnership attributes of 2026.xlsx")).toBe("attributes");
    expect(likelyTable(["apples"], "partnerships.csv")).toBeUndefined();
    expect(likelyTable([])).toBeUndefined();
  });

  test("suggests its columns by name and synonym", () => {
    const { mapping, left } = suggestColumns("partnerships", ["ID", "Lead school", "Telephone"]);
    expect(mapping.columns).toEqual({ id: "ID", lead_organisation: "Lead school" });
    expect(left).toEqual(["Telephone"]);
  });
});
