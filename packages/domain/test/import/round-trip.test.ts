import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { problemCodes } from "../../src/index.js";
import { readTable, type Delimiter, type Encoding } from "../../src/import/index.js";
import { recordReader } from "../../src/import/records.js";
import { joined, latin, utf16, utf8 } from "../support/bytes.js";

const delimiters: readonly Delimiter[] = [",", "\t", ";", "|"];

/** Cells with what is hard: separators, quotation marks, line breaks, spaces, a byte order mark. */
const hard = fc.string({
  unit: fc.constantFrom(...Array.from("ab 1,;|\t\"\r\n\uFEFF'=é€𝄞")),
  maxLength: 8,
});
const anyText = fc
  .string({ unit: "binary", maxLength: 8 })
  .map((text) => text.replaceAll("\0", ""));
const latinText = fc.string({
  unit: fc.constantFrom(...Array.from('ab ",;\r\n\xA0éÿÃ©')),
  maxLength: 8,
});

interface Content {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function content(text: fc.Arbitrary<string>): fc.Arbitrary<Content> {
  return fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      columns: fc
        .array(text, { minLength: width, maxLength: width })
        .map((names) => names.map((name, index) => `c${index}${name}`)),
      rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 6 }),
    }),
  );
}

function encode(text: string, encoding: Encoding, marked: boolean): Uint8Array {
  if (encoding === "windows-1252") return latin(text);
  if (encoding === "utf-8") return marked ? joined(utf8("\uFEFF"), utf8(text)) : utf8(text);
  return utf16(`\uFEFF${text}`, encoding === "utf-16le" ? "le" : "be");
}

const options = fc.record({
  delimiter: fc.constantFrom(...delimiters),
  newline: fc.constantFrom("\r\n", "\n", "\r"),
  marked: fc.boolean(),
});

async function expectSame(
  { columns, rows }: Content,
  bytes: Uint8Array,
  given: { readonly delimiter: Delimiter; readonly encoding?: Encoding },
): Promise<void> {
  const table = await readTable(bytes, { fileName: "a.csv", ...given });
  expect(table.columns).toEqual(columns);
  expect(table.rows.map((row) => columns.map((name) => row[name]))).toEqual(rows);
  // What a row of chance looks like is no matter of reading it.
  const chance = ["damaged-text", "no-rows", "lone-row", "empty-row", "second-header"];
  const rest = table.problems.filter(({ code }) => !chance.includes(code));
  expect(rest).toEqual([]);
}

describe("any table that is written reads back the same", () => {
  test.each<Encoding>(["utf-8", "utf-16le", "utf-16be"])("in %s", async (encoding) => {
    await fc.assert(
      fc.asyncProperty(
        content(fc.oneof(hard, anyText)),
        options,
        async (table, { delimiter, newline, marked }) => {
          const fields = [[...table.columns], ...table.rows.map((row) => [...row])];
          const text = Papa.unparse(fields, { delimiter, newline }) + newline;
          await expectSame(table, encode(text, encoding, marked), { delimiter });
        },
      ),
      { numRuns: 150 },
    );
  });

  test("in Windows-1252", async () => {
    await fc.assert(
      fc.asyncProperty(content(latinText), options, async (table, { delimiter, newline }) => {
        const fields = [[...table.columns], ...table.rows.map((row) => [...row])];
        const text = Papa.unparse(fields, { delimiter, newline, quotes: true }) + newline;
        const encoding = "windows-1252";
        await expectSame(table, encode(text, encoding, false), { delimiter, encoding });
      }),
      { numRuns: 150 },
    );
  });

  test("with its separator found out, whatever quoted cells hold", async () => {
    const quoted = fc.string({ unit: fc.constantFrom(...Array.from("ab ,;|\t\n")), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(quoted, quoted, quoted), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...delimiters),
        async (rows, delimiter) => {
          const columns = ["one", "two", "three"];
          const text = Papa.unparse([columns, ...rows], { delimiter, quotes: true });
          const table = await readTable(utf8(text), { fileName: "a.csv" });
          expect(table.delimiter).toBe(delimiter);
          expect(table.rows.map((row) => columns.map((name) => row[name]))).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("records are the same however the text is cut", () => {
  const broken = fc.string({
    unit: fc.constantFrom(...Array.from('a,"\r\n\uFEFF ')),
    maxLength: 60,
  });
  fc.assert(
    fc.property(broken, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
      const whole = recordReader(",");
      const expected = [...whole.add(text), ...whole.end()];
      const places = [0, ...cuts.sort((a, b) => a - b), text.length];
      const reader = recordReader(",");
      const parts = places
        .slice(1)
        .flatMap((to, index) => [...reader.add(text.slice(places[index], to))]);
      expect([...parts, ...reader.end()]).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
});

describe("a damaged file", () => {
  const columns = ["id", "name", "town", "note"];
  const rows = Array.from({ length: 12 }, (_, index) => [
    String(index),
    `School “${index}”`,
    index % 2 === 0 ? "Stoke, north" : "Łódź",
    index % 3 === 0 ? 'says "no"\r\nand goes' : "",
  ]);
  const sound = utf8(Papa.unparse([columns, ...rows]));
  const known = new Set<string>(problemCodes.map((entry) => entry.code));

  test("never throws, and no row of it is gone without a word", async () => {
    let silent = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 }),
        async (changes) => {
          const bytes = sound.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          const table = await readTable(bytes, { fileName: "a.csv" });
          for (const { code } of table.problems) expect(known).toContain(code);
          if (table.problems.length > 0) return;
          silent++;
          expect(table.rows).toHaveLength(rows.length);
          expect(table.columns).toHaveLength(columns.length);
        },
      ),
      { numRuns: 600 },
    );
    expect(silent).toBeGreaterThan(0);
  });

  test("that is cut off anywhere gives the rows before the cut", async () => {
    const starts = rows.map(
      (_, index) => utf8(Papa.unparse([columns, ...rows.slice(0, index)])).length,
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: starts[1] ?? 0, max: sound.length }), async (end) => {
        const whole = starts.filter((start) => start <= end).length - 1;
        const table = await readTable(sound.slice(0, end), { fileName: "a.csv", delimiter: "," });
        const read = table.rows.slice(0, whole).map((row) => columns.map((name) => row[name]));
        expect(read).toEqual(rows.slice(0, whole));
      }),
      { numRuns: 150 },
    );
  });
});
