import { authorities, findAuthority } from "@abep/geography";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSite, settle, type Site, type SitePage } from "./harness.js";

let site: Site;
let tab: SitePage;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

beforeEach(async () => {
  tab = await site.newPage();
});

afterEach(async () => {
  expect(tab.troubles).toEqual([]);
  await tab.close();
});

/** The codes of the marks that are drawn. */
async function codes(page: Page): Promise<string[]> {
  return page
    .locator("[data-code]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-code") ?? "").sort());
}

/** The code of the mark that has the focus, if one has. */
async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-code") ?? null);
}

async function tabToMap(page: Page): Promise<string> {
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press("Tab");
    const code = await focused(page);
    if (code !== null) return code;
  }
  throw new Error("The map is no stop of the keyboard");
}

describe("both maps", () => {
  test.each(["map", "tiles"])(
    "%s has a mark for each of the 153 LAs, and no other",
    async (view) => {
      await tab.open(`/map?view=${view}`);
      const all = authorities()
        .map(({ gss }) => gss)
        .sort();
      expect(all).toHaveLength(153);
      expect(await codes(tab.page)).toEqual(all);
    },
  );

  test.each(["map", "tiles"])("%s of a region has its LAs alone", async (view) => {
    await tab.open(`/map?view=${view}&region=E12000001`);
    expect(await codes(tab.page)).toHaveLength(12);
  });

  test("the sentence, the legend and the marks say the same", async () => {
    await tab.open("/map");
    const { page } = tab;
    const headline = await page.locator("h1").textContent();
    const [, recorded, all] = /recorded in (\d+) of (\d+) LAs/.exec(headline ?? "") ?? [];
    const names = await page
      .locator("[data-code]")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""));
    const known = names.filter((name) => /: (Known active|Recorded)/.test(name));
    expect(String(known.length)).toBe(recorded);
    expect(String(names.length)).toBe(all);
    // Counted by hand from the records: 31 LAs with an active one, Southampton with one being set up.
    expect(await page.locator(".map-finding p").textContent()).toBe(
      "32 known to be active or developing, 77 status not known; none found in 44.",
    );
  });
});

describe("the keyboard alone", () => {
  test("one stop for the map, arrows by direction, Enter selects, Escape leaves", async () => {
    const { page, open } = tab;
    await open("/map");
    const first = await tabToMap(page);
    const walked = new Set([first]);
    for (const key of ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowDown"]) {
      await page.keyboard.press(key);
      walked.add((await focused(page)) ?? "");
    }
    expect(walked.size).toBeGreaterThan(3);
    expect(walked.has("")).toBe(false);
    const chosen = await focused(page);
    await page.keyboard.press("Enter");
    const name = findAuthority(chosen ?? "")?.shortName ?? "";
    await page.locator(".area-panel h2", { hasText: name }).waitFor();
    expect(page.url()).toContain(`area=${chosen ?? ""}`);
    expect(await focused(page)).toBe(chosen);
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBeNull();
  });

  test("the tile map is walked in the same way", async () => {
    const { page, open } = tab;
    await open("/map?view=tiles");
    const first = await tabToMap(page);
    const seen = new Set([first]);
    // Down the country, west, back up and across to the other coast: a round that no edge cuts short.
    for (const [key, presses] of [
      ["ArrowDown", 18],
      ["ArrowLeft", 4],
      ["ArrowUp", 12],
      ["ArrowRight", 10],
    ] as const) {
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press(key);
        seen.add((await focused(page)) ?? "");
      }
    }
    expect(seen.size).toBeGreaterThan(15);
    expect(seen.has("")).toBe(false);
  });

  test("the panel closes with Escape from within, and with its button", async () => {
    const { page, open } = tab;
    await open("/map?area=E08000025");
    await page.getByRole("link", { name: "Birmingham", exact: true }).focus();
    await page.keyboard.press("Escape");
    await page.locator(".area-panel").waitFor({ state: "detached" });
    expect(page.url()).not.toContain("area=");
  });

  test("the skip link leads past the header", async () => {
    const { page, open } = tab;
    await open("/map");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Skip to the content",
    );
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  test("? opens the help, Escape closes it, / goes to the search box", async () => {
    const { page, open } = tab;
    await open("/map");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "With the keyboard" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  });
});

describe("the address", () => {
  test("a copied link opens what its sender saw", async () => {
    const { page, open } = tab;
    await open("/map");
    await page.getByLabel("Show").selectOption("form:music_hub");
    await page.getByLabel("Region").selectOption({ label: "London" });
    await page.getByRole("button", { name: "Active", exact: true }).click();
    await page.locator("label", { hasText: "Tiles" }).click();
    await page.locator('[data-code="E09000007"]').click();
    await page.locator(".area-panel h2").waitFor();
    await settle(page);
    const url = page.url();
    expect(url.split("#")[1]).toBe(
      "/map?form=music_hub&view=tiles&area=E09000007&region=E12000007&status=active",
    );

    const other = await site.newPage();
    await other.page.goto(url);
    await settle(other.page);
    for (const one of ["h1", ".map-finding p", ".area-panel h2", ".abep-legend"]) {
      expect(await other.page.locator(one).textContent()).toBe(
        await page.locator(one).textContent(),
      );
    }
    expect(await codes(other.page)).toEqual(await codes(page));
    expect(other.troubles).toEqual([]);
    await other.close();
  });

  test("Back undoes a choice, then leaves the page", async () => {
    const { page, open } = tab;
    await open("/methods");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Map" }).click();
    await page.waitForSelector("[data-code]");
    const first = await page.locator("h1").textContent();
    await page.getByLabel("Show").selectOption("role:convener");
    await page.locator("h1", { hasText: "Convenes" }).waitFor();
    await page.goBack();
    await page.locator("h1", { hasText: first ?? "" }).waitFor();
    expect(page.url()).toMatch(/#\/map$/);
    await page.goBack();
    expect(page.url()).toMatch(/#\/methods$/);
  });

  test("a part that means nothing is told, and the rest is shown", async () => {
    const { page, open } = tab;
    await open("/map?form=nothing&view=tiles");
    await page.getByText("“form=nothing”").waitFor();
    expect(await page.locator("h1").textContent()).toContain("Area-based education partnerships");
    expect(await codes(page)).toHaveLength(153);
  });
});

describe("a switched-off kind", () => {
  test("stays off in the link", async () => {
    const { page, open } = tab;
    await open("/map");
    await page.getByRole("button", { name: /^None found/ }).click();
    expect(page.url()).toContain("hide=none_found");
    expect(
      await page.getByRole("button", { name: /^None found/ }).getAttribute("aria-pressed"),
    ).toBe("false");
  });
});

describe("the search box", () => {
  test("selects an LA on the map, by the keyboard", async () => {
    const { page, open } = tab;
    await open("/map?form=music_hub");
    await page.keyboard.press("/");
    await page.keyboard.type("birm");
    await page
      .locator(".search")
      .getByRole("option", { name: /Birmingham/ })
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".area-panel h2", { hasText: "Birmingham" }).waitFor();
    expect(page.url()).toMatch(/#\/map\?form=music_hub&area=E08000025$/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Birmingham");
  });

  test("shows what took over from an ended LA, and opens its profile elsewhere", async () => {
    const { page, open } = tab;
    await open("/methods");
    await page.locator("#search").fill("909");
    expect(await page.getByRole("option").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining("Westmorland and Furness")]),
    );
    await page.locator("#search").fill("Cumbria");
    await page.getByRole("option", { name: /Cumberland.*was Cumbria until 2023/ }).click();
    expect(page.url()).toMatch(/#\/areas\/E06000063$/);
  });

  test("finds an LA by its district, and by a name with an error in it", async () => {
    const { page, open } = tab;
    await open("/map");
    await page.locator("#search").fill("Sevenoaks");
    await page
      .locator(".search")
      .getByRole("option", { name: "Kent has the district Sevenoaks" })
      .waitFor();
    await page.locator("#search").fill("Birmingam");
    await page
      .locator(".search")
      .getByRole("option", { name: "Birmingham West Midlands" })
      .waitFor();
  });

  test("says so when nothing is found", async () => {
    const { page, open } = tab;
    await open("/map");
    await page.locator("#search").fill("Atlantis");
    await page.getByText("No local authority has this name or code.").waitFor();
  });
});
