import { allTables, evidenceFields } from "@abep/domain";
import { expect, test } from "vitest";
import { factVocabularies } from "../../../src/views/partnerships/fact-vocabularies.js";

test("facts are told in the terms of their columns, and no field with terms is left out", () => {
  const terms = evidenceFields.flatMap(({ id, table }) => {
    const columns =
      allTables()
        .find(({ name }) => name === table)
        ?.columns() ?? [];
    const own = columns.find(({ name }) => name === id)?.terms;
    return own === undefined ? [] : [[id, own] as const];
  });
  expect(terms.length).toBeGreaterThan(5);
  expect(factVocabularies).toEqual(Object.fromEntries(terms));
});
