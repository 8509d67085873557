import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "./harness.js";
import { unexpectedTroubles, views } from "./views.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

// 320 px is a page of 1280 px at 400 %: WCAG 2.2, criterion 1.4.10.
test.each(views)(
  "$name, opened by its address at 320 px, scrolls nowhere sideways",
  async (view) => {
    const { page, open, troubles, close } = await site.newPage({ width: 320, height: 640 });
    await open(view.place);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
    expect(unexpectedTroubles(troubles, view)).toEqual([]);
    await close();
  },
);
