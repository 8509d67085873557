import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openSite, type Site, type SitePage } from "./harness.js";

let site: Site;
let shown: SitePage;

beforeAll(async () => {
  site = await openSite();
  shown = await site.newPage({ width: 320, height: 740 });
});

afterAll(async () => {
  await site.close();
});

const file = (name: string, text: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});
const hubs = file(
  "our hubs.csv",
  [
    "key,Hub,Form of collaboration,State,Link,Telephone,Confidnce",
    "learn-a,Learn A,area_based_education_partnership,active,https://example.org/a,0123,high",
    "learn-b,Learn B,maths_hub,active,https://example.org/b,0456,low",
  ].join("\n"),
);

async function choose(...files: readonly ReturnType<typeof file>[]): Promise<void> {
  await shown.page.getByLabel("Files of a data set").setInputFiles([...files]);
}

async function words(): Promise<string> {
  return await shown.page.locator("main").innerText();
}

function stands(header: string) {
  return shown.page.getByLabel(`What “${header}” stands for`);
}

describe("a file whose columns are not known", () => {
  test("is asked about, with a suggestion and examples, on a narrow page too", async () => {
    const { page, open } = shown;
    await open("/data/files");
    await choose(hubs);
    const heading = page.getByRole("heading", { name: "What do the columns of our hubs.csv" });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel("Which table of a data set it is").inputValue()).toBe(
      "partnerships",
    );
    expect(await stands("Hub").inputValue()).toBe("");
    expect(await stands("Confidnce").inputValue()).toBe("confidence");
    expect(await words()).toContain("“Learn A”, “Learn B”");
    expect(await words()).toContain("A guess from the spelling: check it.");
    expect(await words()).toContain("The data of this site is open");
    await page.getByText("3 columns known by their names").click();
    expect(await stands("State").inputValue()).toBe("status");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeViolations(page)).toEqual([]);
  });

  test("is matched with the keyboard alone, and what is left out is told", async () => {
    const { page } = shown;
    await stands("key").focus();
    await page.keyboard.type("id");
    await page.keyboard.press("Tab");
    await page.keyboard.type("name");
    expect(await stands("Hub").inputValue()).toBe("name");
    expect(await words()).toContain("Left out: “Telephone”.");
    expect(await words()).toContain("before something stands for collection_method.");
    await page.getByLabel("collection_method").selectOption("desk");
    await page.getByRole("button", { name: "Open with these columns" }).press("Enter");
    await page.getByText("is open, from our hubs.csv").waitFor();
    expect(await words()).toContain("partnerships.csv 2 rows");
    expect(await words()).toContain("is read as partnerships.csv. Left out: “Telephone”.");
  });

  test("is read the same way the next time, until it is matched again", async () => {
    const { page } = shown;
    await choose({ ...hubs, name: "more hubs.csv" });
    await page.getByText("is open, from more hubs.csv").waitFor();
    expect(await words()).toContain("as its columns were matched an earlier time");
    await page.getByRole("button", { name: "Match the columns by hand" }).click();
    await page.getByRole("heading", { name: "What do the columns of more hubs.csv" }).waitFor();
    expect(await stands("Hub").inputValue()).toBe("name");
    await page.getByRole("button", { name: "Do not open" }).click();
    await page.getByText("is open, from more hubs.csv").waitFor();
  });

  test("is matched by what a colleague has saved, once what was kept is forgotten", async () => {
    const { page } = shown;
    await page.getByText("Matched columns", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save matched columns" }).click(),
    ]);
    const saved = await readFile(await download.path(), "utf8");
    await page.getByRole("button", { name: "Forget them" }).click();
    const field = page.getByLabel("Matched columns of somebody else");
    await field.setInputFiles([file("wrong.json", "{}")]);
    await page.getByText("wrong.json: It is no file of matched columns.").waitFor();
    await field.setInputFiles([file("matched-columns.json", saved)]);
    await page.getByText("Taken over: they are used for the files that you open next.").waitFor();
    await choose(hubs);
    await page.getByText("is open, from our hubs.csv").waitFor();
  });

  test("that holds no table is left out, and what was open stays where nothing is left", async () => {
    const { page } = shown;
    await choose(file("readme.txt", "These are our files.\nDo not change them.\n"));
    await page.getByText("It is left out: none of its rows is read.").waitFor();
    await page.getByRole("button", { name: "Open with these columns" }).click();
    await page.getByText("Nothing could be used so:").waitFor();
    await page.getByRole("button", { name: "Do not open" }).click();
    await page.getByText("is open, from our hubs.csv").waitFor();
    expect(shown.troubles).toEqual([]);
  });
});
