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
    // These are loaded when a workbook comes, and not before.
    external: ["read-excel-file/universal", "write-excel-file/universal", "fflate"],
  });
  const [output] = result.outputFiles;
  const inputs = Object.values(result.metafile.outputs).flatMap((one) =>
    Object.entries(one.inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
  return {
    text: inputs.join("\n"),
    gzipped: gzipSync(output?.contents ?? "", { level: 9 }).length,
  };
}

// The ceilings are rounded up from what was measured: 7.2, 4.2 and 1.6 KB.
test.each([
  ["vocabulary", 7_500],
  ["cells", 4_700],
  ["dates", 1_900],
])(
  "./%s has neither zod nor geography in it, and at most %i bytes gzipped",
  async (entry, most) => {
    const { text, gzipped } = await bundle(`export * from "./${entry}/index.js"`);
    expect(text).toContain(`src/${entry}/`);
    expect(text).not.toMatch(/zod|geography|levenshtein|papaparse/);
    expect(gzipped).toBeLessThanOrEqual(most);
  },
);

test("a bundle that asks for one list carries no other", async () => {
  const { gzipped } = await bundle('export { statuses } from "./index.js"');
  expect(gzipped).toBeLessThanOrEqual(600);
});

// Measured: 31.3 KB, of which Papa Parse is 7.
test("reading tables takes Papa Parse and neither zod nor geography", async () => {
  const { text, gzipped } = await bundle('export { readRows, readTable } from "./import/index.js"');
  expect(text).toContain("papaparse");
  expect(text).not.toMatch(/zod|geography/);
  expect(gzipped).toBeLessThanOrEqual(32_000);
});

// Measured: 78.2 KB.
test("everything, with zod and what it needs of geography, stays within 82 KB", async () => {
  const { text, gzipped } = await bundle('export * from "./index.js"');
  expect(text).not.toMatch(/papaparse|boundaries/);
  expect(gzipped).toBeLessThanOrEqual(82_000);
});
