import { describe, expect, test } from "vitest";
import {
  decimalFormat,
  mayBeEqual,
  measureWords,
  percentFormat,
} from "../../../src/views/survey/figure-words.js";

const within = (low: number, high: number) => ({
  value: (low + high) / 2,
  interval: { low, high, level: 0.95 },
});

describe("figures in words", () => {
  test("are whole per cents, with one decimal only where all bases are 1,000 or more", () => {
    expect(percentFormat([{ value: 0.5, base: 999 }])(0.123_4)).toBe("12%");
    expect(percentFormat([{ value: 0.5, base: 1000 }])(0.123_4)).toBe("12.3%");
    expect(
      percentFormat([
        { value: 0.5, base: 1000 },
        { value: 0.5, base: 40 },
      ])(0.123_4),
    ).toBe("12%");
    expect(percentFormat([{ value: 0.5, base: 1000 }, { state: "withheld" }])(0.123_4)).toBe(
      "12.3%",
    );
  });

  test("have their interval, or why they are not told", () => {
    const format = percentFormat([]);
    expect(measureWords(within(0.55, 0.61), format)).toBe("58% (55% to 61%)");
    expect(measureWords({ state: "withheld", value: 0.58 }, format)).toBe("withheld [c]");
    expect(measureWords({ state: "missing" }, format)).toBe("no figure [x]");
    expect(measureWords(undefined, format)).toBe("no figure [x]");
  });

  test("have a unit, and their thousands separated", () => {
    expect(measureWords({ value: 6.3 }, decimalFormat(1), "hours")).toBe("6.3 hours");
    expect(measureWords(within(6, 7), decimalFormat(1), "hours")).toBe("6.5 hours (6.0 to 7.0)");
    expect(decimalFormat(2)(1.5)).toBe("1.50");
    expect(decimalFormat(1)(12_345.6)).toBe("12,346");
  });

  test("may be equal where their intervals touch, and where one has none", () => {
    expect(mayBeEqual(within(0.1, 0.2), within(0.2, 0.3))).toBe(true);
    expect(mayBeEqual(within(0.1, 0.2), within(0.21, 0.3))).toBe(false);
    expect(mayBeEqual({ value: 1 }, within(0.21, 0.3))).toBe(true);
  });
});
