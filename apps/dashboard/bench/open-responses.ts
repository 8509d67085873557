/**
 * How a page fares while a file of responses opens: the longest task of its main thread, which is what a reader feels
 * as a halt, how long the opening takes, and how long a table of two questions takes after it.
 *
 *     npm run bench:responses -w @abep/dashboard [RESPONSES]
 */
import type { CDPSession } from "playwright-core";
import { openSite } from "../test/browser/harness.js";
import { manyResponses } from "../test/browser/survey-files.js";

const size = Number(process.argv[2] ?? 24_000);
const limit = 50;

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    // The protocol types an event as an open object.
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  });
  const complete = new Promise<void>((resolve) => {
    session.once("Tracing.tracingComplete", () => {
      resolve();
    });
  });
  await session.send("Tracing.start", {
    categories: "toplevel,devtools.timeline",
    transferMode: "ReportEvents",
  });
  await work();
  await session.send("Tracing.end");
  await complete;
  return events;
}

function isTraceEvent(event: object): event is TraceEvent {
  return "name" in event && "pid" in event && "tid" in event && "args" in event;
}

/** Milliseconds of each task of the page's main thread, the longest first. */
function tasksOf(events: readonly TraceEvent[]): readonly number[] {
  const mains = events.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  return events
    .filter(
      ({ name, pid, tid, dur }) =>
        (name === "RunTask" || name === "ThreadControllerImpl::RunTask") &&
        dur !== undefined &&
        mains.some((main) => main.pid === pid && main.tid === tid),
    )
    .map(({ dur = 0 }) => dur / 1000)
    .sort((a, b) => b - a);
}

const site = await openSite();
const { page, open, close } = await site.newPage();
await open("/survey/own");
await page.getByText("Nothing leaves this browser").waitFor();
await page.getByLabel("Responses", { exact: true }).setInputFiles(await manyResponses(size));
const session = await page.context().newCDPSession(page);
const timing = { opened: 0, tabled: 0 };
const events = await traced(session, async () => {
  const start = performance.now();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page
    .getByRole("heading", { name: `${size}-responses.csv is open` })
    .waitFor({ timeout: 600_000 });
  timing.opened = performance.now() - start;
  const before = performance.now();
  await page
    .getByRole("navigation", { name: "Survey" })
    .getByRole("link", { name: "Tables" })
    .click();
  await page.locator("main table").first().waitFor({ timeout: 600_000 });
  timing.tabled = performance.now() - before;
});
const tasks = tasksOf(events);
const long = tasks.filter((milliseconds) => milliseconds > limit);
console.log(
  `${size} responses: opened in ${timing.opened.toFixed(0)} ms, a table in ${timing.tabled.toFixed(0)} ms.`,
);
console.log(
  `${tasks.length} tasks of the main thread, the longest ${tasks
    .slice(0, 5)
    .map((milliseconds) => milliseconds.toFixed(0))
    .join(", ")} ms; over ${limit} ms: ${long.length}.`,
);
await close();
await site.close();
process.exitCode = long.length === 0 ? 0 : 1;
