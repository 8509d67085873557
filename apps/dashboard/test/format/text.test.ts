import { describe, expect, test } from "vitest";
import { formatAsAt, formatDate } from "../../src/format/date.js";
import { countOf, inSentence, listOf, regionInSentence } from "../../src/format/text.js";

describe("words", () => {
  test("counts agree with their noun, and separate thousands", () => {
    expect(countOf(1, "record")).toBe("1 record");
    expect(countOf(1234, "record")).toBe("1,234 records");
    expect(countOf(2, "body", "bodies")).toBe("2 bodies");
  });

  test.each([
    ["London", "London"],
    ["Yorkshire and The Humber", "Yorkshire and The Humber"],
    ["North West", "the North West"],
    ["East of England", "the East of England"],
  ])("the region %s within a sentence", (name, words) => {
    expect(regionInSentence(name)).toBe(words);
  });

  test("lists", () => {
    expect(listOf([])).toBe("");
    expect(listOf(["a"])).toBe("a");
    expect(listOf(["a", "b", "c"])).toBe("a, b and c");
    expect(listOf(["a", "b"], "or")).toBe("a or b");
  });

  test("labels within a sentence keep names and abbreviations", () => {
    expect(inSentence("Maths hubs")).toBe("maths hubs");
    expect(inSentence("English hubs")).toBe("English hubs");
    expect(inSentence("LA school improvement services")).toBe("LA school improvement services");
  });

  test("dates as precise as their source", () => {
    expect(formatDate("2026-11-24")).toBe("24 November 2026");
    expect(formatAsAt("2023-05")).toBe("as at May 2023");
    expect(formatAsAt(undefined)).toBe("undated source");
  });
});
