import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openSite, type PageOptions, type Site, type SitePage } from "./harness.js";
import { views, type CheckedView } from "./views.js";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** One page for all views of a look: a reader, too, goes from view to view without loading anew. */
function inOnePage(options: PageOptions): () => SitePage {
  let tab: SitePage;
  beforeAll(async () => {
    tab = await site.newPage(options);
  });
  afterAll(async () => {
    await tab.close();
  });
  return () => tab;
}

/** What a view may not say in the console. */
function unexpected(troubles: readonly string[], { missing }: CheckedView): string[] {
  return troubles.filter((text) => missing !== true || !/\b404\b/.test(text));
}

const looks: readonly (readonly [string, PageOptions])[] = [
  ["light, 360 px", { theme: "light", width: 360, height: 740 }],
  ["light, 1440 px", { theme: "light", width: 1440 }],
  ["dark, 360 px", { theme: "dark", width: 360, height: 740 }],
  ["dark, 1440 px", { theme: "dark", width: 1440 }],
  ["forced colours, 1440 px", { forcedColors: true, width: 1440 }],
];

describe.each(looks)("%s", (_name, options) => {
  const tab = inOnePage(options);

  test.each(views)("$name breaks no rule of axe and says nothing in the console", async (view) => {
    const { page, open, troubles } = tab();
    const before = troubles.length;
    await open(view.place);
    expect(await axeViolations(page)).toEqual([]);
    expect(unexpected(troubles.slice(before), view)).toEqual([]);
  });
});

describe("320 px", () => {
  test.each(views)("$name, opened by its address, scrolls nowhere sideways", async (view) => {
    const { page, open, troubles, close } = await site.newPage({ width: 320, height: 640 });
    await open(view.place);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
    expect(unexpected(troubles, view)).toEqual([]);
    await close();
  });
});
