import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, settle, type Site } from "./harness.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test("the theme follows the device until one is chosen, which is kept", async () => {
  const { page, open, close } = await site.newPage({ theme: "dark" });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await open("/map");
  const dark = await ground();
  await page.locator("label", { hasText: "Light theme" }).click();
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.reload();
  await settle(page);
  expect(await ground()).toBe(light);
  await page.locator("label", { hasText: "Theme of the device" }).click();
  expect(await ground()).toBe(dark);
  await close();
});
