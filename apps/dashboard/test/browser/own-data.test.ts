import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openSite, settle, type Site, type SitePage } from "./harness.js";
import { csvFile, manyResponses, shippedRows } from "./survey-files.js";

let site: Site;
let shown: SitePage;

beforeAll(async () => {
  site = await openSite();
  shown = await site.newPage();
});

afterAll(async () => {
  await site.close();
});

async function choose(file: Parameters<SitePage["page"]["setInputFiles"]>[1]): Promise<void> {
  const { page } = shown;
  await page.getByLabel("Responses", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

/** A Qualtrics export of the shipped responses, with two header rows more and some cells changed. */
async function qualtricsExport(changes: Readonly<Record<string, string>>) {
  const [header = [], ...rows] = await shippedRows();
  const first = [...(rows[0] ?? [])];
  for (const [column, value] of Object.entries(changes)) first[header.indexOf(column)] = value;
  const about = header.map((name) => `What is asked as ${name}`);
  const ids = header.map((_, at) => `{"ImportId":"QID${at}"}`);
  return csvFile("qualtrics.csv", [header, about, ids, first, ...rows.slice(1)]);
}

describe("a researcher's own file", () => {
  test("is opened, and each planted error named with row, column, value and remedy", async () => {
    const { page, open } = shown;
    await open("/survey/own");
    await choose(
      await qualtricsExport({ area: "Bedforshire", role: "headmaster", hours: "a few" }),
    );
    await page.getByRole("heading", { name: "qualtrics.csv is open" }).waitFor();
    const rows = await page
      .getByRole("region", { name: "What was found in the file" })
      .locator("tbody tr")
      .evaluateAll((all) =>
        all.map((row) => Array.from(row.querySelectorAll("td"), (cell) => cell.textContent)),
      );
    const planted = rows.filter((row) => row[0] === "4" && row[5] === "Error");
    expect(planted.map((row) => row.slice(1, 3)).sort()).toEqual([
      ["area", "Bedforshire"],
      ["hours", "a few"],
      ["role", "headmaster"],
    ]);
    const remedies = new Map(planted.map((row) => [row[1], row[4]]));
    expect(remedies.get("area")).toContain("Bedford (E06000055)");
    expect(remedies.get("role")).toContain("Headteacher or head of school");
    for (const remedy of remedies.values()) expect(remedy).not.toBe("");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("shows in every view, and no view calls it simulated", async () => {
    const { page } = shown;
    await page
      .getByRole("navigation", { name: "Survey" })
      .getByRole("link", { name: "Scales" })
      .click();
    await settle(page);
    const words = await page.locator("main").innerText();
    expect(words).toContain("qualtrics.csv");
    expect(words).not.toContain("Simulated data");
  });

  test("that is no table is refused, and the one before stays", async () => {
    const { page } = shown;
    await page
      .getByRole("navigation", { name: "Survey" })
      .getByRole("link", { name: "Your own data" })
      .click();
    await settle(page);
    await choose({
      name: "report.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj"),
    });
    await page.getByRole("heading", { name: "“report.pdf” was not opened" }).waitFor();
    expect(await page.locator("main").innerText()).toContain("What was open before still is.");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("qualtrics.csv is open");
  });

  test("is stopped half-way, and the one before stays", async () => {
    const { page } = shown;
    await choose(await manyResponses(60_000));
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("was stopped half-way").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("qualtrics.csv is open");
    expect(await page.getByRole("progressbar").count()).toBe(0);
  });

  test("gives way to the simulated survey again", async () => {
    const { page } = shown;
    await page.getByRole("button", { name: "Go back to the simulated survey" }).click();
    await page.getByRole("heading", { name: "Open your own responses" }).waitFor();
    expect(await page.locator("main").innerText()).toContain("Simulated data");
    expect(shown.troubles).toEqual([]);
  });
});
