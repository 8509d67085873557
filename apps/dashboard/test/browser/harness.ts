import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type axeCore from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { chromiumArguments, findChromium } from "../../../../scripts/lib/chromium.mjs";
import { serveFolder } from "./static-server.js";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

export interface PageOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
}

/** A page of the built site, with what went wrong on it. */
export interface SitePage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, failed requests, breaches of the policy. */
  readonly troubles: readonly string[];
  /** Goes to a place of the site, `/areas/E08000025`, and waits until it has settled. */
  readonly open: (place: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly newPage: (options?: PageOptions) => Promise<SitePage>;
  readonly close: () => Promise<void>;
}

/** Serves the built site and starts a browser for it. `under`: the folder that it is served from. */
export async function openSite(under = "/"): Promise<Site> {
  if (!existsSync(dist)) throw new Error("There is no dist: build the dashboard first");
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error("No Chromium: set CHROMIUM_PATH to one");
  const server = await serveFolder(dist, under);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  return {
    address: server.address,
    browser,
    newPage: (options) => openPage(browser, server.address, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  { width = 1440, height = 900, theme = "light" }: PageOptions = {},
): Promise<SitePage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: width < 700,
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return {
    page,
    troubles,
    open: async (place) => {
      await page.goto(`${address}#${place}`);
      await settle(page);
    },
    close: () => context.close(),
  };
}

/** Waits until the page has its heading, nothing is loading and the face has come. */
export async function settle(page: Page): Promise<void> {
  // A change of the hash is told a moment after it; two frames later the new view has begun.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  await page.waitForSelector("h1");
  await page.waitForFunction(() => document.querySelector('.loading, [aria-busy="true"]') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Stands in the page once its source has been run there. */
declare const axe: typeof axeCore;

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a change of colours alone can break. */
export const rulesOfColour = ["color-contrast", "link-in-text-block"];

/**
 * Every rule of axe that a page breaks, as “rule: element”; best practices and WCAG 2.2 AA included.
 * `rules`: the tags or the names of rules to go by.
 */
export async function axeViolations(page: Page, rules = everyRule): Promise<string[]> {
  // The policy forbids script elements; the browser's own evaluation stands above it.
  await page.evaluate(await axeSource);
  return page.evaluate(async (runOnly) => {
    const { violations } = await axe.run(document, { runOnly });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`),
    );
  }, rules);
}
