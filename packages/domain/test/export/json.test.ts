import { describe, expect, test } from "vitest";
import * as z from "zod";
import { exportDataset } from "../../src/export/index.js";
import { readDataset } from "../../src/import/index.js";
import { allTables, datasetJsonSchema, emptyDataset, type Dataset } from "../../src/index.js";
import { loaded } from "../support/fixture.js";

const shape = z.object({
  format: z.string(),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

async function jsonOf(dataset: Dataset): Promise<unknown> {
  const [file] = await exportDataset(dataset, "json");
  return JSON.parse(new TextDecoder().decode(file?.bytes));
}

/** The same, with its properties and those of the records in its lists in the opposite order. */
function reversed<T extends object>(whole: T): T {
  const copy = { ...whole };
  for (const key of Object.keys(whole).reverse()) {
    const value: unknown = Reflect.get(whole, key);
    Reflect.deleteProperty(copy, key);
    Reflect.set(copy, key, Array.isArray(value) ? value.map(reversedIfObject) : value);
  }
  return copy;
}

function reversedIfObject(value: unknown): unknown {
  return typeof value === "object" && value !== null ? reversed(value) : value;
}

describe("a data set in JSON", () => {
  test.each([
    ["with records", loaded()],
    ["without", emptyDataset],
  ])("%s is valid by its own JSON Schema", async (_, dataset) => {
    const schema = z.fromJSONSchema(datasetJsonSchema());
    const json = await jsonOf(dataset);
    expect(schema.safeParse(json).error?.issues ?? []).toEqual([]);
    const other = { ...shape.parse(json), format: "another" };
    expect(schema.safeParse(other).success).toBe(false);
  });

  test("has tables and cells in the order of the tables, however the records are put together", async () => {
    const turned = reversed(loaded());
    expect(Object.keys(turned)).toEqual(Object.keys(loaded()).reverse());
    const [one, other] = [await jsonOf(loaded()), await jsonOf(turned)];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    const { tables } = shape.parse(one);
    expect(Object.keys(tables)).toEqual(allTables().map(({ name }) => name));
    for (const table of allTables()) {
      const order = table.columns().map(({ name }) => name);
      for (const row of tables[table.name] ?? []) {
        const places = Object.keys(row).map((column) => order.indexOf(column));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  test.each([{ a: { from_id: "a" } }, "none", 7, null, true])(
    "whose table is no list of rows is refused: %j",
    async (relations) => {
      const json = shape.parse(await jsonOf(loaded()));
      const text = JSON.stringify({ ...json, tables: { ...json.tables, relations } });
      const file = { name: "dataset.json", bytes: new TextEncoder().encode(text) };
      const { dataset, problems } = await readDataset([file]);
      expect(dataset).toBeUndefined();
      expect(problems).toContainEqual(
        expect.objectContaining({ severity: "error", file: "relations.csv" }),
      );
    },
  );
});
