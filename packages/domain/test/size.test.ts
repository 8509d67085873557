import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

async function bundle(contents: string): Promise<{ text: string; gzipped: number }> {
  const result = await build({
    stdin: { contents, resolveDir: `${import.meta.dirname}/../src`, loader: "ts" },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    metafile: true,
  });
  const [output] = result.outputFiles;
  const inputs = Object.keys(result.metafile.inputs).join("\n");
  return {
    text: inputs,
    gzipped: gzipSync(output?.contents ?? "", { level: 9 }).length,
  };
}

// The ceilings are rounded up from what was measured: 6.0, 4.2 and 1.6 KB.
test.each([
  ["vocabulary", 6_500],
  ["cells", 4_700],
  ["dates", 1_900],
])(
  "./%s has neither zod nor geography in it, and at most %i bytes gzipped",
  async (entry, most) => {
    const { text, gzipped } = await bundle(`export * from "./${entry}/index.js"`);
    expect(text).toContain(`src/${entry}/index.ts`);
    expect(text).not.toMatch(/zod|geography|levenshtein|papaparse/);
    expect(gzipped).toBeLessThanOrEqual(most);
  },
);

test("a bundle that asks for one list carries no other", async () => {
  const { gzipped } = await bundle('export { statuses } from "./index.js"');
  expect(gzipped).toBeLessThanOrEqual(600);
});

// Measured: 15.1 KB, of which Papa Parse is 7.
test("./import has Papa Parse and neither zod nor geography in it", async () => {
  const { text, gzipped } = await bundle('export * from "./import/index.js"');
  expect(text).toContain("papaparse");
  expect(text).not.toMatch(/zod|geography|levenshtein/);
  expect(gzipped).toBeLessThanOrEqual(16_000);
});

test("everything, with zod and what it needs of geography, stays within 60 KB", async () => {
  const { text, gzipped } = await bundle('export * from "./index.js"');
  expect(text).not.toContain("papaparse");
  expect(gzipped).toBeLessThanOrEqual(60_000);
});
