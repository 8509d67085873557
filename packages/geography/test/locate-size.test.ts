import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { loadBoundaries } from "../src/boundaries.js";
import { edgesOf } from "../src/locate/edges.js";
import { gridOver } from "../src/locate/grid.js";
import { buildRaster } from "../src/locate/raster.js";

/** Bytes of what a browser loads at first for an entry, minified and gzipped; what is imported later is left out. */
async function gzipped(contents: string, external: readonly string[] = []): Promise<number> {
  const result = await build({
    stdin: { contents, resolveDir: `${import.meta.dirname}/../src`, loader: "ts" },
    bundle: true,
    splitting: true,
    outdir: "/",
    absWorkingDir: "/",
    format: "esm",
    minify: true,
    external: [...external],
    metafile: true,
    write: false,
  });
  const outputs = Object.entries(result.metafile.outputs);
  const entry = outputs.find(([, { entryPoint }]) => entryPoint === "<stdin>");
  if (entry === undefined) throw new Error("nothing was built for the entry");
  const loaded = new Set([entry[0]]);
  for (const name of loaded) {
    for (const { path, kind } of result.metafile.outputs[name]?.imports ?? []) {
      if (kind === "import-statement") loaded.add(path);
    }
  }
  return result.outputFiles
    .filter(({ path }) => loaded.has(path.slice(1)))
    .reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

describe("size", () => {
  it("keeps the entry for locating within 9 KB until it is asked for a locator", async () => {
    expect(await gzipped('export * from "./locate.js"')).toBeLessThanOrEqual(9_000);
  });

  it("keeps what that entry adds to the register and the boundaries within 4 KB", async () => {
    const own = await gzipped('export * from "./locate.js"', ["./boundaries.js", "./registry.js"]);
    expect(own).toBeLessThanOrEqual(4_000);
  });

  it("keeps the transformation of coordinates alone within 1.5 KB", async () => {
    expect(await gzipped('export { toLonLat, fromLonLat } from "./locate.js"')).toBeLessThanOrEqual(
      1_500,
    );
  });

  it("keeps the entry for postcodes within 3 KB", async () => {
    expect(await gzipped('export * from "./postcodes.js"')).toBeLessThanOrEqual(3_000);
  });
});

describe("the raster", () => {
  it("takes at most 4 MB", async () => {
    const topology = await loadBoundaries({ resolution: "detail" });
    const { cells, borders } = buildRaster(edgesOf(topology), gridOver(topology), 153);
    const { firstPiece, firstHolder, holders, bases, pieces, masks } = borders;
    const parts = [cells, firstPiece, firstHolder, holders, bases, pieces, masks];
    const bytes = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(4_000_000);
  });
});
