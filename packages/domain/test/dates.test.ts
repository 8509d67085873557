import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  asAtText,
  compareDates,
  dateText,
  earliestDay,
  includesDate,
  latestDay,
  newestDate,
  parseDate,
  printDate,
  type PartialDate,
} from "../src/dates/index.js";

const year = fc.integer({ min: 1800, max: 2100 });
const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  year.map((value): PartialDate => ({ kind: "year", year: value })),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([value, month]): PartialDate => ({ kind: "month", year: value, month })),
  fc
    .date({
      min: new Date("1800-01-01T00:00:00Z"),
      max: new Date("2100-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((day): PartialDate => ({
      kind: "day",
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
    })),
  year.map((start): PartialDate => ({ kind: "academic_year", start })),
  fc
    .tuple(fc.integer({ min: 1800, max: 2000 }), fc.integer({ min: 1, max: 100 }))
    .map(([from, more]): PartialDate => ({ kind: "span", from, to: from + more })),
);

function read(text: string): PartialDate {
  const { date } = parseDate(text);
  if (date === undefined) throw new Error(`${text} should be a date`);
  return date;
}

describe("reading a date", () => {
  test.each<[string, PartialDate]>([
    ["2021", { kind: "year", year: 2021 }],
    ["2021-05", { kind: "month", year: 2021, month: 5 }],
    ["2024-02-29", { kind: "day", year: 2024, month: 2, day: 29 }],
    ["2021/22", { kind: "academic_year", start: 2021 }],
    ["1999/00", { kind: "academic_year", start: 1999 }],
    ["2020-2023", { kind: "span", from: 2020, to: 2023 }],
  ])("%s needs no remark", (text, date) => {
    expect(parseDate(text)).toEqual({ date });
  });

  test.each([
    ["2018-19", "2018/19", "hyphenated-academic-year"],
    ["2024-25", "2024/25", "hyphenated-academic-year"],
    ["2021/2022", "2021/22", "loose-date"],
    ["2020–2023", "2020-2023", "loose-date"],
    ["2020 - 2023", "2020-2023", "loose-date"],
    [" 2021-05 ", "2021-05", "loose-date"],
    ["2018–19", "2018/19", "hyphenated-academic-year"],
  ])("%s is read as %s with the warning %s and says how to write it", (text, plain, code) => {
    const { date, problem } = parseDate(text);
    expect(date).toEqual(read(plain));
    expect(problem).toMatchObject({ severity: "warning", code });
    expect(problem?.remedy).toContain(plain);
  });

  test("2010-11 is the month, since that is what its form stands for, with a warning", () => {
    const { date, problem } = parseDate("2010-11");
    expect(date).toEqual({ kind: "month", year: 2010, month: 11 });
    expect(problem).toMatchObject({ severity: "warning", code: "ambiguous-date" });
    expect(problem?.remedy).toContain("2010/11");
  });

  test("only a month that could be the next year is ambiguous", () => {
    expect(parseDate("2010-12").problem).toBeUndefined();
    expect(parseDate("2013-11").problem).toBeUndefined();
  });

  test.each([
    "",
    "May 2021",
    "24/11/2026",
    "2021-13",
    "2021-00",
    "2023-02-29",
    "2021-04-31",
    "2021-05-00",
    "2021/23",
    "2021/05/13",
    "2018-21",
    "2023-2020",
    "2020-2020",
    "2020-2023-01",
    "1799",
    "2101",
    "21",
    "2021-5",
  ])("“%s” is refused with a remedy", (text) => {
    const { date, problem } = parseDate(text);
    expect(date).toBeUndefined();
    expect(problem).toMatchObject({ severity: "error", code: "bad-date" });
    expect(problem?.message).toContain(text);
    expect(problem?.remedy).toContain("2021/22");
  });

  test("what is printed reads back the same", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(printDate(date)).date).toEqual(date);
      }),
    );
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = parseDate(text);
        expect(reading.date !== undefined || reading.problem.severity === "error").toBe(true);
      }),
    );
  });
});

test("a text far longer than any date is none, and is not searched for one", () => {
  const { date, problem } = parseDate(`2021${" ".repeat(100_000)}x`);
  expect(date).toBeUndefined();
  expect(problem?.code).toBe("bad-date");
});

describe("comparing dates", () => {
  test.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2021-05-13", "2021-05-13", "2021-05-13"],
    ["2021/22", "2021-09-01", "2022-08-31"],
    ["2020-2023", "2020-01-01", "2023-12-31"],
  ])("%s runs from %s to %s", (text, first, last) => {
    expect(earliestDay(read(text))).toBe(first);
    expect(latestDay(read(text))).toBe(last);
  });

  test("a vague date is no newer than its earliest day", () => {
    const sorted = ["2021-05-13", "2021", "2021/22", "2020-2023", "2021-05"].map(read);
    sorted.sort(compareDates);
    expect(sorted.map(printDate)).toEqual([
      "2020-2023",
      "2021",
      "2021-05",
      "2021-05-13",
      "2021/22",
    ]);
  });

  test("the order is total", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        expect(earliestDay(a) <= latestDay(a)).toBe(true);
      }),
    );
  });

  test("the newest leaves undated ones out", () => {
    expect(newestDate([undefined, read("2019"), read("2020-05"), read("2020")])).toEqual(
      read("2020-05"),
    );
    expect(newestDate([undefined])).toBeUndefined();
  });

  test("a vaguer date includes a more exact one", () => {
    expect(includesDate(read("2022"), read("2022-10-18"))).toBe(true);
    expect(includesDate(read("2022-10-18"), read("2022"))).toBe(false);
    expect(includesDate(read("2021/22"), read("2022"))).toBe(false);
  });
});

test.each([
  ["2021", "2021", "as at 2021"],
  ["2023-05", "May 2023", "as at May 2023"],
  ["2023-05-04", "4 May 2023", "as at 4 May 2023"],
  ["2021/22", "2021/22 academic year", "as at 2021/22 academic year"],
  ["2020-2023", "2020 to 2023", "as at 2020 to 2023"],
])("%s is told to readers as “%s”", (text, told, asAt) => {
  expect(dateText(read(text))).toBe(told);
  expect(asAtText(read(text))).toBe(asAt);
});

test("a claim without a date says so", () => {
  expect(asAtText(undefined)).toBe("undated source");
});
