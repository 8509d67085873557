import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openSite, type Site } from "./harness.js";
import { views } from "./views.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  describe.each([360, 1440])("at %i px", (width) => {
    test.each(views)(
      "$name breaks no rule of axe and says nothing in the console",
      async (view) => {
        const { page, open, troubles, close } = await site.newPage({ width, theme });
        await open(view.place);
        expect(await axeViolations(page)).toEqual([]);
        expect(troubles).toEqual([]);
        await close();
      },
    );
  });
});

describe("with forced colours", () => {
  test.each(views)("$name breaks no rule of axe", async ({ place }) => {
    const { page, open, close } = await site.newPage({ forcedColors: true });
    await open(place);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});

describe("at 320 px", () => {
  test.each(views)("$name scrolls nowhere sideways", async ({ place }) => {
    const { page, open, close } = await site.newPage({ width: 320, height: 640 });
    await open(place);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
    await close();
  });
});
