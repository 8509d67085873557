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
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    // The protocol types an event as an open object.
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  session.on("Tracing.dataCollected", collect);
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
  session.off("Tracing.dataCollected", collect);
  return events;
}

function isTraceEvent(event: object): event is TraceEvent {
  return "name" in event && "pid" in event && "tid" in event && "args" in event;
}

/**
 * Milliseconds of the processor that each task of the page's main thread took, the longest first: what other work on
 * the machine takes from it does not count.
 */
function tasksOf(events: readonly TraceEvent[]): readonly number[] {
  const mains = events.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  return events
    .filter(
      ({ name, pid, tid, tdur }) =>
        (name === "RunTask" || name === "ThreadControllerImpl::RunTask") &&
        tdur !== undefined &&
        mains.some((main) => main.pid === pid && main.tid === tid),
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

function tell(when: string, tasks: readonly number[]): void {
  const longest = tasks
    .slice(0, 5)
    .map((milliseconds) => milliseconds.toFixed(0))
    .join(", ");
  const over = tasks.filter((milliseconds) => milliseconds > limit).length;
  console.log(
    `${when}: ${tasks.length} tasks of the main thread, the longest ${longest} ms; over ${limit} ms: ${over}.`,
  );
}

const site = await openSite();
const { page, open, close } = await site.newPage();
await open("/survey/own");
await page.getByText("Nothing leaves this browser").waitFor();
await page.getByLabel("Responses", { exact: true }).setInputFiles(await manyResponses(size));
const session = await page.context().newCDPSession(page);
const timing = { opened: 0, tabled: 0 };
const opening = await traced(session, async () => {
  const start = performance.now();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page
    .getByRole("heading", { name: `${size}-responses.csv is open` })
    .waitFor({ timeout: 600_000 });
  timing.opened = performance.now() - start;
});
const tabling = await traced(session, async () => {
  const before = performance.now();
  await page
    .getByRole("navigation", { name: "Survey" })
    .getByRole("link", { name: "Tables" })
    .click();
  await page.locator("main table").first().waitFor({ timeout: 600_000 });
  timing.tabled = performance.now() - before;
});
console.log(
  `${size} responses: opened in ${timing.opened.toFixed(0)} ms, a table in ${timing.tabled.toFixed(0)} ms.`,
);
const [whileOpening, whileTabling] = [tasksOf(opening), tasksOf(tabling)];
tell("While they opened", whileOpening);
tell("While the table came", whileTabling);
await close();
await site.close();
process.exitCode = (whileOpening[0] ?? 0) > limit ? 1 : 0;
