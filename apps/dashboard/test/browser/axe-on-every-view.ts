import { afterAll, beforeAll, expect, test } from "vitest";
import {
  axeViolations,
  openSite,
  rulesOfColour,
  settle,
  type PageOptions,
  type Site,
  type SitePage,
} from "./harness.js";
import { unexpectedTroubles, views } from "./views.js";

const coloursOf = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

/**
 * Tests that every view breaks no rule of axe on a screen: all rules in light colours, and those that
 * other colours can break in `others`.
 */
export function testEveryView(
  screen: PageOptions,
  others: readonly (keyof typeof coloursOf)[],
): void {
  let site: Site;
  // One page for all views: a reader, too, goes from view to view without loading anew.
  let tab: SitePage;

  beforeAll(async () => {
    site = await openSite();
    tab = await site.newPage(screen);
  });

  afterAll(async () => {
    await site.close();
  });

  test.each(views)("$name breaks no rule of axe and says nothing in the console", async (view) => {
    const { page, open, troubles } = tab;
    const before = troubles.length;
    await page.emulateMedia(coloursOf.light);
    await open(view.place);
    expect(await axeViolations(page)).toEqual([]);
    for (const name of others) {
      await page.emulateMedia(coloursOf[name]);
      await settle(page);
      expect(await axeViolations(page, rulesOfColour), `in ${name} colours`).toEqual([]);
    }
    expect(unexpectedTroubles(troubles.slice(before), view)).toEqual([]);
  });
}
