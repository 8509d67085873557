/**
 * How long the first map takes on a slow phone: a processor four times slower than this one, 1.6 Mbit/s,
 * 150 ms of delay, nothing cached. The clock starts with the address and stops when 153 areas are painted.
 *
 * Run it on a machine that does nothing else: `npm run bench -w @abep/dashboard`.
 */
import { openSite } from "../test/browser/harness.js";

const rounds = 7;
const limit = 2000;

interface Round {
  /** Milliseconds. */
  readonly map: number;
  readonly firstWords: number;
  readonly kilobytes: number;
}

/** The page itself looks at each frame: asking from outside would take its processor away. */
const markFirstMap = `
  requestAnimationFrame(function look() {
    const drawn = document.querySelector("[data-code]") !== null;
    requestAnimationFrame(drawn ? () => performance.mark("first-map") : look);
  });
`;

async function round(): Promise<Round> {
  const site = await openSite();
  const { page, close } = await site.newPage({ width: 360, height: 740 });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  session.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
  });
  await page.addInitScript({ content: markFirstMap });
  await page.goto(site.address, { waitUntil: "commit" });
  await page.waitForFunction(
    () => performance.getEntriesByName("first-map").length > 0,
    undefined,
    { polling: 4000 },
  );
  const map = await page.evaluate(
    () => performance.getEntriesByName("first-map")[0]?.startTime ?? 0,
  );
  const areas = await page.locator("[data-code]").count();
  if (areas !== 153) throw new Error(`The map has ${areas} areas, not 153`);
  const firstWords = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  await close();
  await site.close();
  return { map, firstWords, kilobytes: bytes / 1024 };
}

const results: Round[] = [];
for (let count = 0; count < rounds; count += 1) results.push(await round());
const sorted = results.map(({ map }) => map).sort((a, b) => a - b);
const median = sorted[Math.floor(rounds / 2)] ?? 0;
for (const { map, firstWords, kilobytes } of results) {
  console.log(
    `map ${map.toFixed(0)} ms, first words ${firstWords.toFixed(0)} ms, ${kilobytes.toFixed(0)} KB`,
  );
}
console.log(
  `Median ${median.toFixed(0)} ms, aim under ${limit} ms: ${median < limit ? "met" : "missed"}`,
);
