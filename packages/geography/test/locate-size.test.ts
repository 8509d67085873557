import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { loadBoundaries } from "../src/boundaries.js";
import { createLocator } from "../src/locate.js";
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

describe("speed", () => {
  it("makes a locator in 150 ms of a processor's time", async () => {
    const times: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const start = process.cpuUsage();
      await createLocator();
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1_000);
    }
    expect(Math.min(...times)).toBeLessThan(150);
  });

  it("locates a million places in a second, with room for a busy machine", async () => {
    const locator = await createLocator();
    let found = 0;
    const count = 1_000_000;
    const start = process.cpuUsage();
    for (let i = 0; i < count; i += 1) {
      // Steps that are coprime to the sides of the box go all over it.
      const easting = 86_000 + ((i * 104_729) % 569_000);
      const northing = 7_500 + ((i * 1_299_709) % 650_000);
      if (locator.locate(easting, northing) !== undefined) found += 1;
    }
    const { user, system } = process.cpuUsage(start);
    expect(found).toBeGreaterThan(300_000);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});
