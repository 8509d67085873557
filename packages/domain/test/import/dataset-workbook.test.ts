import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { exportDataset } from "../../src/export/index.js";
import { readDataset } from "../../src/import/index.js";
import { loaded } from "../support/fixture.js";

/** The workbook of the fixture with the first text of a cell replaced in every sheet that has it. */
async function changed(from: RegExp, to: string): Promise<Uint8Array> {
  const [file] = await exportDataset(loaded(), "xlsx");
  const parts = unzipSync(file?.bytes ?? new Uint8Array());
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith("xl/worksheets/sheet"))
      parts[name] = strToU8(strFromU8(part).replace(from, to));
  return zipSync(parts);
}

test.each([
  ["an error", '<c r="$1" t="e"><v>#REF!</v></c>', "cell-error"],
  ["a formula without its result", '<c r="$1"><f>A1</f></c>', "formula-without-value"],
])("a workbook of a data set with %s in a cell is not taken in silence", async (_, cell, code) => {
  const bytes = await changed(/<c r="([A-Z]9)"[^>]*>(?:(?!<\/c>)[^])*<\/c>/, cell);
  const { dataset, problems } = await readDataset([{ name: "dataset.xlsx", bytes }]);
  expect(problems.map((problem) => problem.code)).toContain(code);
  expect(dataset).toBeUndefined();
});
