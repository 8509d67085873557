import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, settle, type Site, type SitePage } from "./harness.js";

let site: Site;
let shown: SitePage;

beforeAll(async () => {
  site = await openSite();
  shown = await site.newPage();
});

afterAll(async () => {
  await site.close();
});

/** What the first download button of a kind gives. */
async function download(kind: "CSV" | "SVG"): Promise<{ name: string; text: string }> {
  const coming = shown.page.waitForEvent("download");
  await shown.page.getByRole("button", { name: kind, exact: true }).first().click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

describe("a table of demand by phase", () => {
  test("filtered to one region withholds cells, keeps it in the address, and opens again so", async () => {
    const { page, open } = shown;
    await open("/survey/tables?rows=would_join&columns=phase");
    const table = page.locator("main table").first();
    expect(await table.innerText()).toContain("Primary");
    await page.getByLabel("Only").selectOption({ label: "West Midlands" });
    await page.waitForFunction(() => location.hash.includes("_region"));
    await settle(page);
    const words = await table.innerText();
    expect(words).toContain("[c]");
    const other = await site.newPage();
    await other.open(new URL(page.url()).hash.slice(1));
    expect(await other.page.locator("main table").first().innerText()).toBe(words);
    await other.close();
    await page.goBack();
    await settle(page);
    expect(await table.innerText()).not.toBe(words);
    await page.goForward();
    await settle(page);
  });

  test("goes out as a file that says that it is simulated, and withholds the same cells", async () => {
    const { name, text } = await download("CSV");
    expect(name).toMatch(/^simulated-.*\.csv$/);
    expect(text).toContain("Simulated data");
    expect(text).toContain("[c]");
    const widths = new Set(
      text
        .trim()
        .split("\r\n")
        .map((line) => line.replaceAll(/"[^"]*"/g, "").split(",").length),
    );
    expect(widths.size).toBe(1);
  });
});

test("the picture of a question says that it is simulated", async () => {
  const { open } = shown;
  await open("/survey/questions/would_join");
  const { name, text } = await download("SVG");
  expect(name).toMatch(/^simulated-.*\.svg$/);
  expect(text).toContain("Simulated data");
});

test("an area profile tells what leaders of its region say, and calls it simulated", async () => {
  const { page, open } = shown;
  await open("/areas/E08000025");
  const section = page.getByRole("heading", { name: /What school leaders in/ });
  await section.scrollIntoViewIfNeeded();
  await page.getByText("Simulated data").first().waitFor();
  expect(await section.innerText()).toContain("West Midlands");
  expect(shown.troubles).toEqual([]);
});
