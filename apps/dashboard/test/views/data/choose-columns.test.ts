import { describe, expect, test } from "vitest";
import type { ColumnChoice, KnownTable, TableToMatch } from "../../../src/datasets/types.js";
import {
  canBeSame,
  choiceFor,
  columnOf,
  leftOut,
  parted,
  wanting,
  withColumn,
  withEveryRow,
} from "../../../src/views/data/work/columns/choose-columns.js";

const column = (name: string, kind: "id" | "text" | "term", required: boolean) => ({
  name,
  kind,
  required,
  meaning: "",
});
const known: KnownTable = {
  name: "partnerships",
  file: "partnerships.csv",
  about: "One partnership.",
  key: ["id"],
  columns: [
    column("id", "id", true),
    column("name", "text", true),
    column("type", "term", true),
    column("website", "text", false),
  ],
};
const table: TableToMatch = {
  file: "hubs.csv",
  rows: 1,
  columns: ["id", "Hub", "Telephone"].map((header) => ({ header, examples: [] })),
  unclear: true,
  choice: { columns: {}, everyRow: {} },
  suggested: { partnerships: { columns: { id: "id", name: "Hub" }, unsure: ["name"] } },
};
const choice: ColumnChoice = {
  table: "partnerships",
  columns: { id: "id", name: "Hub" },
  everyRow: {},
};

describe("the choice of columns", () => {
  test("gives a column to one header alone", () => {
    const next = withColumn(choice, "Telephone", "name");
    expect(next.columns).toEqual({ id: "id", name: "Telephone" });
    expect(leftOut(table, next)).toEqual(["Hub"]);
    expect(columnOf(next, "Hub")).toBeUndefined();
    expect(columnOf(next, "Telephone")).toBe("name");
  });

  test("lets a header stand for another column, or for none", () => {
    expect(withColumn(choice, "Hub", "website").columns).toEqual({ id: "id", website: "Hub" });
    expect(withColumn(choice, "Hub", undefined).columns).toEqual({ id: "id" });
  });

  test("begins anew from what is suggested where the table is another", () => {
    const begun = withEveryRow(choice, "type", "maths_hub");
    expect(begun.everyRow).toEqual({ type: "maths_hub" });
    expect(withEveryRow(begun, "type", "").everyRow).toEqual({});
    expect(choiceFor(table, "partnerships")).toEqual(choice);
    expect(choiceFor(table, "trusts")).toEqual({ table: "trusts", columns: {}, everyRow: {} });
    expect(choiceFor(table, undefined)).toEqual({ columns: {}, everyRow: {} });
  });

  test("parts the columns that names make sure from those to be looked at", () => {
    const headers = parted(table, known).map((some) => some.map(({ header }) => header));
    expect(headers).toEqual([["id"], ["Hub", "Telephone"]]);
  });

  test("wants a header for each column that must say something", () => {
    expect(wanting(known, choice).map(({ name }) => name)).toEqual(["type"]);
  });

  test("lets a column say the same in all rows, unless it tells rows apart or is free text", () => {
    expect(known.columns.filter((one) => canBeSame(known, one)).map(({ name }) => name)).toEqual([
      "type",
    ]);
    const list = { ...known, key: ["partnership_id", "area_name"] };
    expect(canBeSame(list, column("partnership_id", "id", true))).toBe(true);
  });
});
