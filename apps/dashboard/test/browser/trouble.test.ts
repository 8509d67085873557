import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openSite, settle, type Site } from "./harness.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe("when something does not load", () => {
  test("the data: says what happened, and a second try works", async () => {
    const { page, open, close } = await site.newPage();
    await page.route("**/data/map.json", (route) => route.abort());
    await page.goto(`${site.address}#/map`);
    await page.getByText("The data could not be reached.").waitFor();
    expect(await page.locator("[data-code]").count()).toBe(0);
    await page.unroute("**/data/map.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForFunction(() => document.querySelectorAll("[data-code]").length === 153);
    await open("/map?view=tiles");
    expect(await page.locator("[data-code]").count()).toBe(153);
    await close();
  });

  test("the boundaries: the table is offered in their place", async () => {
    const { page, close } = await site.newPage();
    await page.route("**/boundaries-overview*.js", (route) => route.abort());
    await page.goto(`${site.address}#/map`);
    await page.getByText("The shapes of the map could not be loaded.").waitFor();
    await page.locator("label", { hasText: "Table" }).click();
    await page.waitForFunction(
      () => document.querySelectorAll(".area-table tbody tr").length === 153,
    );
    await close();
  });

  test("a page's code: the rest of the site stays in use", async () => {
    const { page, open, close } = await site.newPage();
    await page.route("**/methods-view*.js", (route) => route.abort());
    await open("/methods");
    expect(await page.locator("h1").textContent()).toBe("This page could not be shown");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Map" }).click();
    await settle(page);
    await page.waitForFunction(() => document.querySelectorAll("[data-code]").length === 153);
    await close();
  });
});
