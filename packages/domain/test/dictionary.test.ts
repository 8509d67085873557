import { describe, expect, test } from "vitest";
import * as z from "zod";
import { allTables, dataDictionary, datasetJsonSchema, problemCodes } from "../src/index.js";

describe("the data dictionary", () => {
  const lines = dataDictionary().split("\n");

  test("has a line for every column of every table and for every rule", () => {
    const rows = lines.filter((line) => line.startsWith("| ") && !line.startsWith("| --- "));
    const columns = allTables().reduce((sum, table) => sum + table.columns().length, 0);
    // Each table, and the rules, have a header.
    expect(rows).toHaveLength(columns + problemCodes.length + allTables().length + 1);
    // Three or four cells, and the empty text before the first mark and after the last.
    for (const row of rows) expect([5, 6]).toContain(row.replaceAll("\\|", "").split("|").length);
  });

  test("says of a list which terms it holds, and of a number its range", () => {
    expect(lines).toContain(
      "| established_year | whole number | no | Year in which it began. From 1800 to 2100. |",
    );
    expect(lines.find((line) => line.startsWith("| extent |"))).toContain(
      "One of: whole, part, unknown.",
    );
  });
});

describe("the JSON Schema", () => {
  const schema = z.fromJSONSchema(datasetJsonSchema());
  const relation = { from_id: "a", relation: "part_of", to_id: "b" };
  const empty = Object.fromEntries(
    allTables()
      .filter((table) => !table.mayBeAbsent)
      .map(({ name }) => [name, []]),
  );

  test("takes rows whose cells are of the right kind, and no others", () => {
    const withRelation = (row: object) => ({ tables: { ...empty, relations: [row] } });
    expect(schema.safeParse(withRelation(relation)).success).toBe(true);
    expect(schema.safeParse(withRelation({ ...relation, relation: "near" })).success).toBe(false);
    expect(schema.safeParse(withRelation({ ...relation, to_id: "B b" })).success).toBe(false);
    expect(schema.safeParse(withRelation({ from_id: "a" })).success).toBe(false);
    expect(schema.safeParse(withRelation({ ...relation, more: 1 })).success).toBe(false);
  });

  test("asks for the tables that a data set must have", () => {
    expect(schema.safeParse({ tables: empty }).success).toBe(true);
    expect(schema.safeParse({ tables: {} }).success).toBe(false);
  });
});
