import { expect, test } from "vitest";
import { printDate } from "../../src/dates/index.js";
import { officerDate } from "../../src/gathering/officer-date.js";
import { verdictOf } from "../../src/gathering/verdicts.js";

test.each([
  ["right", ["Yes", "yes ", "Y", "CORRECT.", "  correct", "✓"]],
  ["wrong", ["No", "n", "Not correct", "incorrect!", "NOT  CORRECT"]],
  ["ended", ["No longer true", "no longer", "Ended"]],
  ["not_known", ["Don't know", "Don’t know", "dont know.", "Not known", "?"]],
  [undefined, ["perhaps", "", "yes and no", "."]],
] as const)("the answer %s is written in several ways", (verdict, texts) => {
  for (const text of texts) expect(`${text}: ${verdictOf(text)}`).toBe(`${text}: ${verdict}`);
});

test.each([
  ["2026-12-05", "2026-12-05", false],
  ["2026-12-05T09:30:00", "2026-12-05", false],
  ["5/12/2026", "2026-12-05", true],
  ["05.12.26", "2026-12-05", true],
  ["05/12/2026 09:30", "2026-12-05", true],
  ["1st December 2026", "2026-12-01", false],
  ["Tuesday, 1 Dec 2026", "2026-12-01", false],
  // 1 January 2026 is day 46,023 of spreadsheets.
  ["46023", "2026-01-01", true],
  ["2026", "2026", false],
])("an officer's date %s is %s", (text, day, isLoose) => {
  const read = officerDate(text);
  expect(read && { day: printDate(read.date), isLoose: read.isLoose }).toEqual({ day, isLoose });
});

test.each(["soon", "31/02/2026", "12/25/2026", "1 Foo 2026", ""])(
  "an officer's date is not %s",
  (text) => {
    expect(officerDate(text)).toBeUndefined();
  },
);
