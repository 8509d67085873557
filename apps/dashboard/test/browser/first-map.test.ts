import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openSite, settle } from "./harness.js";

interface Fetched {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Everything that is fetched until the first map is drawn. */
async function fetchedForFirstMap(under: string): Promise<readonly Fetched[]> {
  const site = await openSite(under);
  const { page, troubles, close } = await site.newPage({ width: 360, height: 740 });
  const bodies: Promise<Fetched>[] = [];
  let drawn = false;
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (!drawn) bodies.push(response.body().then((bytes) => ({ path, bytes })));
  });
  await page.goto(site.address);
  await page.waitForFunction(() => document.querySelectorAll("[data-code]").length === 153);
  drawn = true;
  await settle(page);
  const fetched = await Promise.all(bodies);
  expect(troubles).toEqual([]);
  await close();
  await site.close();
  return fetched;
}

function zipped(files: readonly Fetched[]): number {
  return files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0) / 1024;
}

const isBoundaries = ({ path }: Fetched) => path.includes("boundaries");

describe("before the first map is drawn", () => {
  test("JavaScript stays under 150 KB gzipped, data under 40 KB", async () => {
    const files = await fetchedForFirstMap("/");
    const scripts = files.filter(({ path }) => path.endsWith(".js"));
    const data = files.filter((file) => file.path.endsWith(".json") || isBoundaries(file));
    // Boundaries travel as a script and are data: they count in both.
    expect(scripts.some(isBoundaries)).toBe(true);
    expect(data).toHaveLength(2);
    expect(zipped(scripts)).toBeLessThan(150);
    expect(zipped(data)).toBeLessThan(40);
  });

  test("nothing is asked of another host, and all of it from the folder it is served from", async () => {
    const files = await fetchedForFirstMap("/some/folder/");
    for (const { path } of files) expect(path).toMatch(/^\/some\/folder\//);
  });
});
