import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runReadme } from "../../../scripts/lib/readme.mjs";
import { docstringExamples, publishedNames, runExample } from "./support/docstrings.js";

describe("the README", () => {
  it("gives what it says", async () => {
    const claims = await runReadme(join(import.meta.dirname, ".."));
    expect(claims.length).toBeGreaterThanOrEqual(30);
    for (const { code, actual, expected } of claims) expect(actual, code).toEqual(expected);
  });
});

describe("docstrings", async () => {
  const published = await publishedNames();
  const examples = docstringExamples(published);

  it("show how to use the main functions", () => {
    const shown = examples.map(({ name }) => name);
    for (const name of ["authorities", "findAuthority", "loadBoundaries", "recode", "successors"]) {
      expect(shown).toContain(name);
    }
  });

  it.each(examples.map((example) => [example.name, example] as const))(
    "of %s give what they say",
    async (_name, example) => {
      const claims = await runExample(example, published);
      expect(claims.length).toBeGreaterThan(0);
      for (const { code, actual, expected } of claims) expect(actual, code).toEqual(expected);
    },
  );
});
