import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/import/index.js";
import type { Problem } from "../../src/index.js";
import { latin, utf8 } from "../support/bytes.js";
import { textRows, workbook } from "../support/workbook.js";

type Bytes = Uint8Array<ArrayBuffer>;

const published = [
  "Table 2: schools by local authority,,,",
  ",,,",
  "Code,Local authority,Schools,Share (%)",
  ...["Camden", "Hackney", "“Kingston”", "Brent"].flatMap((name, at) => [
    `E0900000${at + 1},${name},${70 + at},${at === 2 ? "c" : `1${at}.5`}`,
    `E0900001${at + 1},"${name}, outer",${170 + at},z`,
  ]),
  "Total,,971,100",
  "Source: a census of schools,,,",
].join("\r\n");
const cells = published.split("\r\n").map((line) => line.replaceAll('"', "").split(","));
const list = JSON.stringify(
  Array.from({ length: 8 }, (_, at) => ({ code: `E0900000${at}`, schools: 70 + at })),
);

const ways = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.integer({ min: 0, max: 255 }),
  how: fc.constantFrom("replace", "remove", "insert", "cut"),
});
type Way = typeof ways extends fc.Arbitrary<infer T> ? T : never;

function damaged(whole: Bytes, { at, byte, how }: Way): Bytes {
  const place = Math.floor(at * whole.length);
  if (how === "cut") return whole.slice(0, place);
  const bytes = Array.from(whole);
  if (how === "replace") bytes[place] = byte;
  else if (how === "remove") bytes.splice(place, 1);
  else bytes.splice(place, 0, byte);
  return Uint8Array.from(bytes);
}

function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, severity, row, column, value }) =>
    JSON.stringify([code, severity, row, column, value]),
  );
}

describe("whatever byte of a file is damaged", () => {
  // One byte can turn a figure into another, which nothing in the file tells: of one row, no more.
  test.each<[string, Bytes]>([
    ["published.csv", utf8(published)],
    ["published.csv", latin(published.replace(/[“”]/g, "é"))],
    ["published.tsv", utf8(published.replaceAll(",", "\t"))],
    ["list.json", utf8(list)],
  ])("of %s, more than one row only changes with a word on it", async (fileName, whole) => {
    const before = await readTable(whole, { fileName });
    // A damaged name in one object of JSON is a column more, which is empty in the others.
    const valuesOf = (row: Readonly<Record<string, string>>): string => {
      const values = Object.values(row);
      return JSON.stringify(fileName.endsWith("json") ? values.filter(Boolean).sort() : values);
    };
    const rowsBefore = new Set(before.rows.map(valuesOf));
    const toldBefore = new Set(told(before.problems));
    expect(rowsBefore.size).toBeGreaterThan(7);
    await fc.assert(
      fc.asyncProperty(ways, async (way) => {
        const { rows, problems } = await readTable(damaged(whole, way), { fileName });
        for (const { message, remedy, file } of problems)
          expect([message, remedy, file].every((text) => text !== "")).toBe(true);
        const changed = rows.filter((row) => !rowsBefore.has(valuesOf(row)));
        const lost = before.rows.length - (rows.length - changed.length);
        const isTold = told(problems).some((one) => !toldBefore.has(one));
        // Where a file is cut between two rows, nothing in it tells.
        if (way.how !== "cut" && !isTold)
          expect(Math.max(changed.length, lost)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test("of a workbook, it is read as it was or refused", async () => {
    const whole = Uint8Array.from(workbook([{ name: "Table 2", rows: textRows(cells) }]));
    const fileName = "published.xlsx";
    const before = await readTable(whole, { fileName });
    expect(before.rows).toHaveLength(9);
    await fc.assert(
      fc.asyncProperty(ways, async (way) => {
        const { rows, problems } = await readTable(damaged(whole, way), { fileName });
        if (rows.length > 0) expect(rows).toEqual(before.rows);
        else expect(problems.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
