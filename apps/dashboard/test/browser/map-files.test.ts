import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "./harness.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** Presses a button of the downloads and gives the file's name and bytes. */
async function download(place: string, button: string): Promise<{ name: string; bytes: Buffer }> {
  const { page, open, troubles, close } = await site.newPage();
  await open(place);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("group", { name: "Download" }).getByRole("button", { name: button }).click(),
  ]);
  const bytes = await readFile(await file.path());
  expect(troubles).toEqual([]);
  await close();
  return { name: file.suggestedFilename(), bytes };
}

describe("files of the map", () => {
  test("SVG: the picture with its title, all areas, its source", async () => {
    const { name, bytes } = await download("/map", "SVG");
    const svg = bytes.toString("utf8");
    expect(name).toBe("abep-area-based-education-partnership.svg");
    expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain("Area-based education partnerships are recorded in");
    expect(svg).toContain("Open Government Licence");
    expect(svg).not.toContain("var(");
  });

  test("PNG: a picture", async () => {
    const { name, bytes } = await download("/map?form=count_local&view=tiles", "PNG");
    expect(name).toBe("abep-count-local.png");
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    // Width in the header: 800 and a margin of 16 on both sides, twice.
    expect(bytes.readUInt32BE(16)).toBe(1664);
  });

  test("CSV: one row an LA, with what the map says of it", async () => {
    const { name, bytes } = await download("/map?role=convener&view=table&region=E12000001", "CSV");
    expect(name).toBe("abep-convener.csv");
    const lines = bytes.toString("utf8").trimEnd().split("\r\n");
    expect(lines).toHaveLength(13);
    expect(lines[0]).toMatch(/^\uFEFFgss_code,dfe_code,la_name,region,shown,/);
  });

  test("the link is the address", async () => {
    const { page, open, close } = await site.newPage();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("/map?view=tiles");
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await close();
  });
});
