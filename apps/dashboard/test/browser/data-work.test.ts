import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openSite, settle, type Site, type SitePage } from "./harness.js";
import type { UploadedFile } from "./survey-files.js";

let site: Site;
let shown: SitePage;

beforeAll(async () => {
  site = await openSite();
  shown = await site.newPage();
});

afterAll(async () => {
  await site.close();
});

const downloads = fileURLToPath(new URL("../../dist/data/download/", import.meta.url));
const names = [
  "partnerships",
  "coverage",
  "authority-profiles",
  "partnership-attributes",
  "research-status",
  "evidence",
  "relations",
  "sources",
].map((name) => `${name}.csv`);

/** The data set that the site ships, with cells changed. */
async function ownFiles(
  change: (name: string, text: string) => string = (_, text) => text,
): Promise<UploadedFile[]> {
  return await Promise.all(
    names.map(async (name) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(change(name, await readFile(`${downloads}${name}`, "utf8"))),
    })),
  );
}

/** Presses a button and gives the file that comes of it. */
async function saved(button: string | RegExp): Promise<UploadedFile> {
  const { page } = shown;
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const buffer = await readFile(await download.path());
  return { name: download.suggestedFilename(), mimeType: "", buffer };
}

async function words(): Promise<string> {
  return await shown.page.locator("main").innerText();
}

async function goTo(view: string): Promise<void> {
  const { page } = shown;
  await page.getByRole("navigation", { name: "Data" }).getByRole("link", { name: view }).click();
  await settle(page);
}

describe("a team's own data set", () => {
  test("is opened with what is wrong by row and column, and the sound rows are used", async () => {
    const { page, open } = shown;
    await open("/data/files");
    await page.getByText("Nothing: every row is the same.").waitFor();
    const files = await ownFiles((name, text) =>
      name === "partnerships.csv" ? text.replace(",active,", ",actve,") : text,
    );
    await page.getByLabel("Files of a data set").setInputFiles(files);
    await page.getByText("is open, from 8 files").waitFor();
    const row = page
      .getByRole("region", { name: "Problems that were found" })
      .locator("tbody tr")
      .first();
    const cells = await row.locator("td").allInnerTexts();
    expect(cells.slice(0, 2)).toEqual(["Error", "partnerships.csv"]);
    expect(cells.slice(3, 5)).toEqual(["status", "actve"]);
    expect(cells[6]).toBe("Did you mean active?");
    expect(await words()).toMatch(/1 error: \d+ rows are not used, and all others are/);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("takes mended rows back, and then lacks nothing", async () => {
    const { page } = shown;
    const mend = await saved(/rows to mend$/);
    expect(mend.name).toBe("rows-to-mend.zip");
    const mended = Object.entries(unzipSync(mend.buffer)).map(([name, bytes]) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(Buffer.from(bytes).toString("utf8").replace(",actve,", ",active,")),
    }));
    // A file that is none of rows to mend changes nothing.
    await page
      .getByLabel("Mended rows")
      .setInputFiles([{ name: "rows.xlsx", mimeType: "", buffer: Buffer.from("PK") }]);
    await page.getByText("rows.xlsx is no file of rows to mend.").waitFor();
    expect(await words()).toContain("What was open before still is.");
    await page.getByLabel("Mended rows").setInputFiles(mended);
    await page.getByText(/^Every row was read\./).waitFor();
    expect(await words()).toContain("is open, from 8 files, with rows mended since.");
    const unsaved = "What was mended or taken over here is in no file yet";
    expect(await words()).toContain(unsaved);
    await saved(/^JSON$/);
    await page.getByText(unsaved).waitFor({ state: "detached" });
    // The site's own data set says who made it, and these eight files do not.
    await page.getByText("0 rows added, 0 changed, 1 removed.").waitFor();
  });

  test("is compared with the site's in sentences", async () => {
    const { page } = shown;
    const files = await ownFiles((name, text) =>
      name === "partnerships.csv"
        ? text.replace("Learn Sheffield,area_based", "Learn Sheffield Ltd,area_based")
        : text,
    );
    await page.getByLabel("Files of a data set").setInputFiles(files);
    await page.getByText("0 rows added, 1 changed, 1 removed.").waitFor();
    expect(await words()).toContain(
      "Learn Sheffield (area-based education partnership): name changed from “Learn Sheffield” to “Learn Sheffield Ltd”.",
    );
    const log = await saved("Download the change log");
    expect(log.buffer.toString("utf8")).toContain("# Changes");
  });

  test("goes out as a workbook and comes back the same", async () => {
    const { page } = shown;
    const book = await saved("Workbook");
    expect(book.name).toBe("dataset.xlsx");
    await page.getByLabel("Files of a data set").setInputFiles([book]);
    await page.getByText("is open, from dataset.xlsx").waitFor();
    await page.getByText("0 rows added, 1 changed, 1 removed.").waitFor();
    expect(await words()).toContain("Passed over, as they hold no table: Cover, Notes.");
  });

  test("goes out as an archive of CSV files and comes back the same", async () => {
    const { page } = shown;
    const archive = await saved(/^CSV$/);
    await page.getByLabel("Files of a data set").setInputFiles([archive]);
    await page.getByText("is open, from dataset-csv.zip").waitFor();
    await page.getByText("0 rows added, 1 changed, 1 removed.").waitFor();
  });

  test.each([
    ["CSV", "dataset-csv.zip"],
    ["JSON", "dataset.json"],
    ["Data package", "dataset-datapackage.zip"],
    ["GeoJSON", "coverage.geojson"],
    ["GraphML", "network.graphml"],
    ["Edge lists", "dataset-edges.zip"],
    ["Measures", "measures-by-la.csv"],
  ])("goes out as %s", async (button, name) => {
    const file = await saved(new RegExp(`^${button}$`));
    expect(file.name).toBe(name);
    expect(file.buffer.length).toBeGreaterThan(1_000);
  });

  test("that is none is refused, and the one before stays", async () => {
    const { page } = shown;
    await page.getByLabel("Files of a data set").setInputFiles([
      {
        name: "report.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from("%PDF-1.7\n1 0 obj"),
      },
    ]);
    await page.getByText("report.pdf is a PDF document.").waitFor();
    expect(await words()).toContain("What was open before still is.");
    expect(await words()).toContain("is open, from dataset-csv.zip");
  });

  test("can be stopped while it is compared or written, and stays open", async () => {
    const { page, open } = await site.newPage();
    // The helper's script never comes, so that its work lasts until it is stopped.
    await open("/data/files");
    await page.getByText("Nothing: every row is the same.").waitFor();
    await page.route(/worker.*\.js/, () => undefined);
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    const line = page.getByRole("progressbar", { name: "Writing JSON" });
    await line.waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Stopped: nothing was saved.").waitFor();
    expect(await line.count()).toBe(0);
    const button = page.getByRole("button", { name: "JSON", exact: true });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toBe("dataset.json");
  });
});

describe("the coverage tracker", () => {
  test("counts 153 LAs by each form, and lists those of one kind", async () => {
    const { page } = shown;
    await goTo("Coverage tracker");
    await page.getByRole("region", { name: "Cells by form" }).waitFor();
    const total = page.getByRole("region", { name: "Cells by form" }).locator("tbody tr").last();
    expect((await total.locator("td").allInnerTexts())[0]).toBe("2,601");
    await page.getByLabel("Form", { exact: true }).selectOption("english_hub");
    await page.getByLabel("Show", { exact: true }).selectOption("unknown");
    await settle(page);
    expect(page.url()).toContain("form=english_hub&show=unknown");
    const unknown = page.getByRole("region", { name: "LAs and forms" }).locator("tbody tr");
    expect(await unknown.first().innerText()).toContain("Not researched");
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe("a verification pack", () => {
  test("is made for an LA, comes back with answers, and shows its conflicts before it is taken over", async () => {
    const { page } = shown;
    await goTo("Verification packs");
    await page.getByLabel("LA", { exact: true }).selectOption("E08000039");
    const archive = await saved("Download the pack");
    const parts = Object.entries(unzipSync(archive.buffer));
    expect(parts.map(([name]) => name.replace(/\d{4}-\d\d-\d\d/, "DAY"))).toEqual([
      "verification-E08000039-DAY.xlsx",
      "verification-E08000039-DAY.json",
    ]);
    const pack = JSON.parse(Buffer.from(parts[1]?.[1] ?? []).toString("utf8")) as object;
    const answers = [
      { ref: "partnerships/learn-sheffield/name", verdict: "right", base: "Learn Sheffield" },
      { ref: "attributes/learn-sheffield/members", verdict: "wrong", value: "190", base: "184" },
    ];
    await page.getByLabel("Returned pack", { exact: true }).setInputFiles([
      {
        name: "back.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify({ ...pack, date: "2026-12-01", answers })),
      },
    ]);
    await page.getByRole("heading", { name: "back.json: Sheffield" }).waitFor();
    expect(await words()).toContain("members changed from “184” to “190”");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Take over" }).click();
    await page.getByText("with answers of LAs taken over since").waitFor();
    expect(await words()).toMatch(/\d+ changes taken over\./);
  });

  test("that another file is refused with a sentence", async () => {
    const { page } = shown;
    await page
      .getByLabel("Returned pack", { exact: true })
      .setInputFiles([
        { name: "notes.json", mimeType: "application/json", buffer: Buffer.from("{}") },
      ]);
    await page.getByText("notes.json is no verification pack").waitFor();
    expect(await words()).toContain("Nothing was taken over.");
    expect(await words()).not.toContain("says nothing that is not recorded");
  });
});

describe("the contact log", () => {
  test("notes events, says who is overdue, and is kept in the browser", async () => {
    const { page, open } = shown;
    await goTo("Contact log");
    await page.getByLabel("LA", { exact: true }).selectOption("E08000035");
    await page.getByLabel("Date").fill("2026-01-05");
    await page.getByLabel("With whom, by role").fill("Head of school improvement");
    await page.getByRole("button", { name: "Note it" }).click();
    await page.getByText("1 event: 1 LA of 153 asked").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("Show").selectOption("due");
    expect(await page.getByRole("region", { name: "LAs" }).innerText()).toContain("Leeds");
    const list = await saved("Mailing list of these as CSV");
    expect(list.buffer.toString("utf8")).toContain("Leeds City Council");
    await open("/data/files");
    await open("/data/contacts");
    await page.getByText("1 event: 1 LA of 153 asked").waitFor();
  });

  test("tells events in an order that cannot be", async () => {
    const { page } = shown;
    const text = "gss_code,event,date,role,by,note\nE08000035,reminded,2026-01-05,,,\n";
    await page
      .getByLabel("Open a contact log")
      .setInputFiles([{ name: "log.csv", mimeType: "text/csv", buffer: Buffer.from(text) }]);
    await page.getByText("1 thing in the log to look at:").waitFor();
    await page.getByRole("button", { name: "Go back to it" }).click();
    await page.getByText("1 thing in the log to look at:").waitFor({ state: "detached" });
  });

  test("gives way to a file in the encoding of older programs, and can be gone back to", async () => {
    const { page } = shown;
    const text =
      "gss_code,event,date,role,by,note\nE08000035,asked,2026-01-05,Head,,caf\u00e9\nE08000032,asked,2026-01-05,,,\n";
    await page
      .getByLabel("Open a contact log")
      .setInputFiles([
        { name: "log.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") },
      ]);
    await page.getByText("2 events: 2 LAs of 153 asked").waitFor();
    const log = await saved("Save the log as CSV");
    expect(log.buffer.toString("utf8")).toContain("café");
    await page.getByRole("button", { name: "Go back to it" }).click();
    await page.getByText("1 event: 1 LA of 153 asked").waitFor();
  });

  test("does not take a log with an error, and stays as it was", async () => {
    const { page } = shown;
    await page.getByLabel("Open a contact log").setInputFiles([
      {
        name: "log.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("gss_code,event,date,role,by,note\nBedforshire,asked,2026-01-05,,,\n"),
      },
    ]);
    await page.getByText("This was not taken; the log is as it was.").waitFor();
    expect(await words()).toContain("Bedford (E06000055)");
    expect(await words()).toContain("1 event: 1 LA of 153 asked");
    expect(shown.troubles).toEqual([]);
  });
});
