/**
 * Takes the picture of the map that the README shows, from the built dashboard.
 *
 * Usage: tsx scripts/picture.ts OUT.png
 */
import { openSite } from "../test/browser/harness.js";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("usage: tsx scripts/picture.ts OUT.png");
const site = await openSite();
try {
  const { page, open } = await site.newPage({ width: 1280, height: 800 });
  await open("/map");
  await page.locator("[data-code]").first().waitFor();
  await page.screenshot({ path: out });
} finally {
  await site.close();
}
