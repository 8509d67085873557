import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site, type SitePage } from "./harness.js";

let site: Site;
let shown: SitePage;

beforeAll(async () => {
  site = await openSite();
  shown = await site.newPage();
});

afterAll(async () => {
  await site.close();
});

/** What a press of a button gives the reader as a file. */
async function downloadBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download: Download = await coming;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe("the form for corrections", () => {
  test("has a row for each record of an LA, and for each local form without one", async () => {
    const { page, open } = shown;
    await open("/areas/E08000039");
    const links = await page.locator(".area-records .record-name a").evaluateAll((all) =>
      all.map((link) =>
        decodeURIComponent(link.getAttribute("href") ?? "")
          .split("/")
          .at(-1),
      ),
    );
    const { name, text } = await downloadBy(page, "Form to fill in (CSV)");
    expect(name).toBe("correction-E08000039.csv");
    const rows = rowsOf(text);
    const idsOf = (kind: string) =>
      rows.filter((row) => row["kind"] === kind).map((row) => row["record_id"]);
    expect(idsOf("own_role")).toEqual(["own-role E08000039"]);
    expect(idsOf("partnership")).toEqual(expect.arrayContaining(links));
    expect(idsOf("partnership")).toHaveLength(links.length);
    expect(idsOf("absence").length).toBeGreaterThan(0);
    expect(idsOf("missing")).toHaveLength(3);
  });

  test("is about one record where the reader says so, as JSON too, and so is the letter", async () => {
    const { page, open } = shown;
    await open("/areas/E08000039");
    await page.getByLabel("What is it about?").selectOption("Sheffield: Learn Sheffield");
    const { name, text } = await downloadBy(page, "The same as JSON");
    expect(name).toBe("correction-E08000039-learn-sheffield.json");
    expect(text.match(/"record_id"/g)).toHaveLength(1);
    const letter = await page.getByRole("link", { name: "Write an e-mail" }).getAttribute("href");
    expect(decodeURIComponent(letter ?? "")).toContain("Record: learn-sheffield");
  });
});

describe("the list of partnerships", () => {
  test("gives every record that it shows as CSV, not only those of its page", async () => {
    const { page, open } = shown;
    await open("/partnerships?form=teaching_school_hub");
    expect(await page.locator(".list-results tbody tr").count()).toBe(50);
    const { text } = await downloadBy(page, "CSV of 89");
    const rows = rowsOf(text);
    expect(rows).toHaveLength(89);
    expect(new Set(rows.map((row) => row["form"]))).toEqual(new Set(["Teaching school hub"]));
  });

  test("goes back to the list before a choice, and forward again", async () => {
    const { page, open } = shown;
    await open("/partnerships");
    const sentence = page.locator(".lead");
    const before = await sentence.textContent();
    await page.getByRole("button", { name: "Closed" }).click();
    await expect.poll(() => page.url()).toContain("status=closed");
    expect(await sentence.textContent()).not.toBe(before);
    await page.goBack();
    await expect.poll(() => sentence.textContent()).toBe(before);
    await page.goForward();
    await expect.poll(() => page.url()).toContain("status=closed");
  });

  test("turns a page with the keyboard, and reads on from its first line", async () => {
    const { page, open } = shown;
    await open("/partnerships");
    await page.getByRole("link", { name: "Page 2", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("page=2");
    const focused = page.locator(":focus");
    await expect.poll(() => focused.textContent()).toMatch(/^51 to 100 of/);
  });
});

describe("on paper", () => {
  test.each(["/areas/E08000039", "/partnerships/learn-sheffield", "/partnerships?la=E08000039"])(
    "%s has no controls, and nothing wider than the page",
    async (place) => {
      const { page, open, close } = await site.newPage({ width: 794, height: 1123 });
      await open(place);
      await page.emulateMedia({ media: "print" });
      const controls = page.locator("main :is(select, input, .button):visible");
      expect(await controls.count()).toBe(0);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBe(clientWidth);
      await close();
    },
  );
});
