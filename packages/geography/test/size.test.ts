import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { BuildOptions } from "esbuild";
import { describe, expect, it } from "vitest";

/** Bytes of what a bundler ships for an entry, minified and gzipped. */
async function gzipped(contents: string, options: BuildOptions = {}): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: `${import.meta.dirname}/../src`, loader: "ts" },
    bundle: true,
    format: "esm",
    minify: true,
    ...options,
    write: false,
  });
  return gzipSync(result.outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

describe("size", () => {
  it("keeps the main entry within 12 KB gzipped", async () => {
    expect(await gzipped('export * from "./index.js"')).toBeLessThanOrEqual(12 * 1024);
  });

  it("keeps the register of LAs with lookups and lineage within 6 KB", async () => {
    const names = "allAuthorities, authorities, findAuthority, successors, predecessors";
    expect(await gzipped(`export { ${names} } from "./index.js"`)).toBeLessThanOrEqual(6_000);
  });

  it.each([
    ["overview", 25_000],
    ["detail", 90_000],
  ])("keeps the %s boundaries within %i bytes", async (name, most) => {
    const contents = `export * from "./data/boundaries-${name}.js"`;
    expect(await gzipped(contents)).toBeLessThanOrEqual(most);
  });

  it("loads boundaries only when asked", async () => {
    const contents = 'export { loadBoundaries } from "./boundaries.js"';
    const options: BuildOptions = { splitting: true, outdir: "/" };
    expect(await gzipped(contents, options)).toBeLessThanOrEqual(6_000);
  });

  it("drops the data from a bundle that uses none of it, though nothing promises it may", async () => {
    const contents = 'export { isGssCode } from "./index.js"; import "./districts.js"';
    expect(await gzipped(contents, { ignoreAnnotations: true })).toBeLessThanOrEqual(200);
  });
});
