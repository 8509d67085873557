import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import * as z from "zod";
import { exportDataset } from "../../src/export/index.js";
import { packageLicence } from "../../src/export/licence.js";
import { readTable } from "../../src/import/index.js";
import type { Dataset } from "../../src/index.js";
import { fileOf, fixtureFiles, loaded } from "../support/fixture.js";

const field = z.object({
  name: z.string(),
  type: z.enum(["string", "integer"]),
  constraints: z
    .strictObject({
      required: z.literal(true).optional(),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
});
const columns = z.array(z.string());
const description = z.object({
  name: z.string().regex(/^[a-z0-9.-]+$/),
  description: z.string(),
  created: z.iso.datetime(),
  // The profile of version 2 of the standard wants a name of these characters, or a path.
  licenses: z.array(
    z.union([
      z.object({ name: z.string().regex(/^([-a-zA-Z0-9._])+$/) }),
      z.strictObject({ path: z.string(), title: z.string() }),
    ]),
  ),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z.object({
        fields: z.array(field),
        primaryKey: columns.optional(),
        foreignKeys: z
          .array(
            z.object({
              fields: columns,
              reference: z.object({ resource: z.string(), fields: columns }),
            }),
          )
          .optional(),
      }),
    }),
  ),
});

async function packageOf(dataset: Dataset) {
  const [first, ...files] = await exportDataset(dataset, "datapackage");
  const own = description.parse(JSON.parse(new TextDecoder().decode(first?.bytes)));
  const tables = await Promise.all(
    files.map(async ({ name, bytes }) => ({
      name,
      bytes,
      ...(await readTable(bytes, { fileName: name })),
    })),
  );
  return { own, tables: new Map(tables.map((table) => [table.name, table])) };
}

/** A data set that uses what few use: long texts, lists, ids of other tables, texts like formulas. */
function wide(): Dataset {
  const files = fixtureFiles();
  const partnerships = fileOf(files, "partnerships.csv");
  const [organisation] = fileOf(files, "organisations.csv").rows;
  partnerships.columns.push("lead_organisation_id", "funding", "links");
  Object.assign(partnerships.rows[0] ?? {}, {
    description: "x".repeat(230),
    lead_organisation: "=SUM(A1)",
    lead_organisation_id: organisation?.["id"] ?? "",
    funding: "la_grant;subscriptions",
    links: "https://example.org/a;https://example.org/é",
  });
  Object.assign(fileOf(files, "authority-profiles.csv").rows[0] ?? {}, {
    summary: "y".repeat(300),
  });
  return loaded(files);
}

test("a data package describes each of its files: every column, its size and its hash", async () => {
  const { own, tables } = await packageOf(wide());
  expect(own.resources.map(({ path }) => path)).toEqual([...tables.keys()]);
  for (const { path, schema, bytes, hash } of own.resources) {
    const table = tables.get(path);
    expect(schema.fields.map(({ name }) => name)).toEqual(table?.columns);
    expect(bytes).toBe(table?.bytes.length);
    const digest = createHash("sha256").update(table?.bytes ?? new Uint8Array());
    expect(hash).toBe(`sha256:${digest.digest("hex")}`);
  }
  // Other tools read the apostrophe before a formula as a part of the text.
  expect(own.description).toMatch(/has an apostrophe before it\.$/);
  const attributes = own.resources.find(({ name }) => name === "partnership-attributes");
  expect(attributes?.schema.fields).toContainEqual({
    name: "members",
    type: "integer",
    constraints: { minimum: 0, maximum: 30_000 },
  });
});

test("every value of a data package is valid by its description", async () => {
  const { own, tables } = await packageOf(wide());
  let held = 0;
  for (const { path, schema } of own.resources)
    for (const { name, type, constraints = {} } of schema.fields)
      for (const row of tables.get(path)?.rows ?? []) {
        const value = row[name] ?? "";
        const at = `${path} ${name} “${value}”`;
        if (value === "") {
          expect(constraints.required, at).toBeUndefined();
          continue;
        }
        held++;
        if (type === "integer") expect(value, at).toMatch(/^\d+$/);
        const { minimum = -Infinity, maximum = Infinity, pattern } = constraints;
        if (type === "integer") expect(Number(value), at).toBeGreaterThanOrEqual(minimum);
        if (type === "integer") expect(Number(value), at).toBeLessThanOrEqual(maximum);
        if (constraints.enum !== undefined) expect(constraints.enum, at).toContain(value);
        if (pattern === undefined) continue;
        // Patterns of XML Schema speak of the whole text, and know no anchors.
        expect(pattern).not.toMatch(/^\^|\$$/);
        expect(value, at).toMatch(new RegExp(`^(?:${pattern})$`));
      }
  expect(held).toBeGreaterThan(500);
});

test("keys of a data package tell rows apart, and point to rows that are there", async () => {
  const { own, tables } = await packageOf(wide());
  const keysOf = (path: string, names: readonly string[]): readonly string[] =>
    (tables.get(path)?.rows ?? []).map((row) => names.map((name) => row[name] ?? "").join("|"));
  const pointing: string[] = [];
  for (const { name, path, schema } of own.resources) {
    if (schema.primaryKey !== undefined) {
      const keys = keysOf(path, schema.primaryKey);
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      pointing.push(`${name}.${fields.join()}`);
      const target = own.resources.find((one) => one.name === reference.resource);
      const there = keysOf(target?.path ?? "", reference.fields);
      for (const key of keysOf(path, fields)) if (key !== "") expect(there).toContain(key);
    }
  }
  expect(pointing).toEqual([
    "partnerships.lead_organisation_id",
    "coverage.partnership_id",
    "partnership-attributes.id",
    "relations.from_id",
    "relations.to_id",
    "organisations.trust_id",
    "organisations.urn",
    "schools.trust_id",
    "members.partnership_id",
  ]);
});

test("the date of a data package is the first day that its date can mean", async () => {
  const { about } = loaded();
  if (about === undefined) throw new Error("no description");
  const dataset = {
    ...loaded(),
    about: { ...about, date: { kind: "academic_year", start: 2021 } },
  };
  expect((await packageOf(dataset as Dataset)).own.created).toBe("2021-09-01T00:00:00Z");
});

test.each([
  ["CC BY 4.0", "CC-BY-4.0"],
  ["CC-BY-4.0", "CC-BY-4.0"],
  ["cc0 1.0", "CC0-1.0"],
  ["Open Government Licence v3.0", "OGL-UK-3.0"],
  ["OGL 3.0", "OGL-UK-3.0"],
  ["ODbL-1.0", "ODbL-1.0"],
])("the licence “%s” has its id at the Open Definition", (stated, name) => {
  expect(packageLicence(stated)).toMatchObject({ name, title: stated });
});

test("any other licence is pointed to where it is stated", () => {
  expect(packageLicence("On request")).toEqual({ path: "about.csv", title: "On request" });
  const address = "https://example.org/licence";
  expect(packageLicence(address)).toEqual({ path: address, title: address });
});
