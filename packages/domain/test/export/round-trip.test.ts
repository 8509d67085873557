import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import {
  exportDataset,
  guarded,
  mendFiles,
  unguarded,
  type ExportFile,
} from "../../src/export/index.js";
import { readDataset } from "../../src/import/index.js";
import { loadFiles, toCsvTables, type Dataset } from "../../src/index.js";
import { fileOf, fixtureFiles, loaded } from "../support/fixture.js";
import { nastyDataset, nastyText } from "../support/nasty.js";
import { textRows, workbook } from "../support/workbook.js";
import { csvFile } from "../../src/export/csv.js";

const formats = ["csv", "xlsx", "json", "datapackage"] as const;

async function back(files: readonly ExportFile[]): Promise<Dataset | undefined> {
  const { dataset, problems } = await readDataset(files);
  if (dataset === undefined)
    throw new Error(
      JSON.stringify(problems.filter(({ severity }) => severity === "error").slice(0, 3)),
    );
  return dataset;
}

describe.each(formats)("a data set in %s", (format) => {
  test("comes back equal", async () => {
    expect(await back(await exportDataset(loaded(), format))).toEqual(loaded());
  });

  test("comes back equal, whatever its texts hold", async () => {
    await fc.assert(
      fc.asyncProperty(nastyDataset, async (dataset) => {
        expect(await back(await exportDataset(dataset, format))).toEqual(dataset);
      }),
      { numRuns: format === "xlsx" ? 8 : 12 },
    );
  });
});

test("what keeps a formula from running is taken off exactly", () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test.each(["=1", " =1", "\u00A0@a", "＝1", "－1", "\n1", "\t1", "'  +1"])(
  "%j is kept from running as a formula, and comes back",
  (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  },
);

describe("files of another hand", () => {
  const files = () =>
    toCsvTables(loaded()).map(({ file, columns, rows }) => csvFile(file, columns, rows));

  test("may spell columns and files in their own way", async () => {
    const renamed = files().map(({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      return name === "schools.csv"
        ? {
            name: "Team/Schools.CSV",
            bytes: new TextEncoder().encode(text.replace("urn,name,gss_code", "URN,Name,LA code")),
          }
        : { name, bytes };
    });
    expect((await readDataset(renamed)).dataset).toEqual(loaded());
  });

  test("are refused as a whole if one of them cannot be read", async () => {
    const [first, ...rest] = files();
    const broken = { name: first?.name ?? "", bytes: new TextEncoder().encode("%PDF-1.7") };
    const { dataset, problems, sound } = await readDataset([broken, ...rest]);
    expect(dataset).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: "file-kind", file: "partnerships.csv" });
    expect(sound.sources).toEqual(loaded().sources);
  });

  test("say which are no tables", async () => {
    const [book] = await exportDataset(loaded(), "xlsx");
    if (book === undefined) throw new Error("no workbook");
    expect((await readDataset([book])).passedOver).toEqual(["Cover", "Notes"]);
  });

  test("are refused with one sentence where their kind or name is none", async () => {
    const book = {
      name: "old.xls",
      bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    };
    const { problems } = await readDataset([...files(), book]);
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, file }) => [code, file])).toEqual([["file-kind", "old.xls"]]);
  });

  test("can be stopped, and tell how far they have come", async () => {
    const steps: number[] = [];
    await readDataset(files(), { onProgress: ({ done }) => steps.push(done) });
    expect(steps).toEqual(files().map((_, index) => index + 1));
    const line = `a,${"b".repeat(100_000)}\r\n`;
    const large = { name: "large.csv", bytes: new TextEncoder().encode(line.repeat(120)) };
    const parts: number[] = [];
    await readDataset([large], { onProgress: ({ done }) => parts.push(done) });
    expect(parts.length).toBeGreaterThan(2);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
    const stopped = await readDataset(files(), { signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ stopped: true });
    expect(stopped.dataset).toBeUndefined();
  });
});

describe("rejected rows", () => {
  function withErrors() {
    const all = fixtureFiles();
    for (const [file, row, column, value] of [
      ["partnerships.csv", 0, "status", "actve"],
      ["coverage.csv", 0, "gss_code", "E07999999"],
      ["schools.csv", 1, "gss_code", "Bedforshire"],
    ] as const)
      Object.assign(fileOf(all, file).rows[row] ?? {}, { [column]: value });
    return all.map(({ file, columns, rows }) => csvFile(file, columns, rows));
  }

  /** What a spreadsheet program makes of a CSV file that is saved as a workbook. */
  const asWorkbook = ({ name, mediaType, bytes }: ExportFile): ExportFile => {
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes));
    const cells = data.map((row) => row.map((text) => text.replace(/&/g, "&amp;")));
    const sheet = { name: name.replace(".csv", ""), rows: textRows(cells) };
    return { name: name.replace(".csv", ".xlsx"), mediaType, bytes: workbook([sheet]) };
  };

  test.each<[string, (file: ExportFile) => ExportFile]>([
    ["CSV", (file) => file],
    ["workbooks", asWorkbook],
  ])(
    "go out with what is wrong, are mended and given back as %s: nothing is lost",
    async (_, as) => {
      const first = await readDataset(withErrors());
      expect(first.dataset).toBeUndefined();
      const mend = mendFiles(first.rejected);
      expect(mend.map(({ name }) => name)).toContain("schools-to-mend.csv");
      const schools = new TextDecoder().decode(
        mend.find(({ name }) => name === "schools-to-mend.csv")?.bytes,
      );
      expect(schools.split("\r\n")[0]).toMatch(/,problem,remedy$/);
      expect(schools).toContain("Did you mean Bedford (E06000055)");
      const mended = mend.map(({ bytes, ...file }) => ({
        ...file,
        bytes: new TextEncoder().encode(
          new TextDecoder()
            .decode(bytes)
            .replace("actve", "active")
            .replace(/E07999999/, "E07000070")
            .replace("Bedforshire", "E08000039"),
        ),
      }));
      const sound = toCsvTables(first.sound).map(({ file, columns, rows }) =>
        csvFile(file, columns, rows),
      );
      const again = await readDataset([...sound, ...mended.map(as)]);
      expect(again.problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const total = (dataset: Dataset | undefined): number =>
        dataset === undefined
          ? 0
          : toCsvTables(dataset).reduce((sum, { rows }) => sum + rows.length, 0);
      expect(total(again.dataset)).toBe(
        fixtureFiles().reduce((sum, { rows }) => sum + rows.length, 0),
      );
      expect(again.dataset?.schools.find(({ urn }) => urn === "900002")?.gss).toBe("E08000039");
    },
  );

  test("go out with each column once, also where one is called as those that say what is wrong", () => {
    const file = { file: "relations.csv", rows: [{ from_id: "a", problem: "x", remedy: "y" }] };
    const [mend] = mendFiles(loadFiles([file]).rejected);
    const [header] = new TextDecoder().decode(mend?.bytes).split("\r\n");
    expect(header).toBe("from_id,problem,remedy");
  });

  test("that are given back with an error are told by their own file and row", async () => {
    const first = await readDataset(withErrors());
    const sound = toCsvTables(first.sound).map(({ file, columns, rows }) =>
      csvFile(file, columns, rows),
    );
    const { problems, rejected } = await readDataset([...sound, ...mendFiles(first.rejected)]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "bad-code", file: "schools-to-mend.csv", row: 2 }),
    );
    expect(rejected).toHaveLength(first.rejected.length);
  });
});
