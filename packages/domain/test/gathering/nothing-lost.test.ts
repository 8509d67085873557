import fc from "fast-check";
import { expect, test } from "vitest";
import { applyPack } from "../../src/gathering/index.js";
import { formHeaders, sheetNames } from "../../src/gathering/pack-layout.js";
import { sheetsPack } from "../../src/gathering/sheets-pack.js";
import { loaded } from "../support/fixture.js";
import { columnOf, packOf, rowsOf, sent, type Sheets } from "./officer.js";

const fixture = loaded();
const pack = packOf(fixture);
const blank = await sent(pack);

function copied(sheets: Sheets): Sheets {
  return new Map([...sheets].map(([name, rows]) => [name, rows.map((cells) => [...cells])]));
}

function read(sheets: Sheets) {
  const all = [...sheets].map(([name, rows]) => ({ name, rows }));
  return sheetsPack("back.xlsx", all);
}

/** Everything that came of a pack, as one text, and the rows that something is told of. */
function outcome(sheets: Sheets) {
  const { answers, problems } = read(sheets);
  const applied = answers && applyPack(fixture, answers, "2026-12-10");
  const told = [...problems, ...(applied?.problems ?? [])];
  const again = applied && applyPack(applied.dataset, answers, "2026-12-10");
  return {
    text: JSON.stringify([applied?.dataset, applied?.conflicts, told]),
    changesOfSecond: again?.changes.map(({ sentence }) => sentence) ?? [],
    rows: new Set(told.map(({ sheet, row }) => `${sheet} ${row}`)),
  };
}

const verdict = fc.constantFrom("Correct", "no", "No longer true", "don't know", "", "perhaps");

test("what an officer writes into a form is taken over once, or told with its row", () => {
  const row = fc.record({
    at: fc.nat(pack.items.length - 1),
    verdict,
    value: fc.boolean(),
    comment: fc.boolean(),
    recorded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ at }) => at, maxLength: 8 }), (rows) => {
      const sheets = copied(blank);
      const form = rowsOf(sheets, sheetNames.form);
      const written: (readonly [token: string, place: string])[] = [];
      for (const one of rows) {
        const cells = form[4 + one.at] ?? [];
        cells[columnOf(sheets, "verdict")] = one.verdict;
        for (const key of ["value", "comment", "recorded"] as const) {
          if (!one[key]) continue;
          const token = `Zq${key}${one.at}x`;
          cells[columnOf(sheets, key)] = token;
          written.push([token, `${sheetNames.form} ${5 + one.at}`]);
        }
      }
      const { text, rows: told, changesOfSecond } = outcome(sheets);
      expect(changesOfSecond).toEqual([]);
      for (const [token, place] of written)
        expect(text.includes(token) || told.has(place) ? "" : token).toBe("");
    }),
    { numRuns: 8 },
  );
});

test("what an officer writes as missing is taken over once, or told with its row", () => {
  const row = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const sheets = copied(blank);
      const form = rowsOf(sheets, sheetNames.additions);
      const tokens = rows.map((filled, index) =>
        filled.map((isFilled, column) => (isFilled ? `Zq${index}c${column}x` : "")),
      );
      for (const [index, cells] of tokens.entries()) form[4 + index] = cells;
      const { text, rows: told, changesOfSecond } = outcome(sheets);
      expect(changesOfSecond).toEqual([]);
      for (const [index, cells] of tokens.entries())
        for (const token of cells)
          expect(text.includes(token) || told.has(`${sheetNames.additions} ${5 + index}`)).toBe(
            true,
          );
    }),
    { numRuns: 6 },
  );
});

test("whatever is done to the sheets, reading and taking over never throws", () => {
  const edit = fc.tuple(
    fc.constantFrom("write", "row", "column", "sheet", "twice"),
    fc.nat(3),
    fc.nat(60),
    fc.nat(12),
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...Object.values(formHeaders), "no", ""),
    ),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const sheets = copied(blank);
      for (const [kind, sheet, row, column, text] of edits) {
        const name = [...sheets.keys()][sheet % sheets.size];
        const rows = name === undefined ? undefined : sheets.get(name);
        const cells = rows?.[row % rows.length];
        if (name === undefined || rows === undefined || cells === undefined) continue;
        while (kind === "write" && cells.length <= column) cells.push("");
        if (kind === "write") cells[column] = text;
        if (kind === "row") rows.splice(row % rows.length, 1);
        if (kind === "column") for (const one of rows) one.splice(column, 1);
        if (kind === "sheet") sheets.delete(name);
        if (kind === "twice") rows.push([...cells, text]);
      }
      const { answers, problems } = read(sheets);
      expect(answers !== undefined || problems.length > 0).toBe(true);
      if (answers === undefined) return;
      const { dataset, problems: told } = applyPack(fixture, answers, "2026-12-10");
      // What is told to be taken over is sound; only base or answers that are no values are errors of the row.
      expect(dataset.partnerships.length).toBeGreaterThanOrEqual(fixture.partnerships.length);
      for (const { message, remedy } of told)
        expect(`${message} ${remedy}`).not.toMatch(/undefined/);
    }),
    { numRuns: 15 },
  );
});
