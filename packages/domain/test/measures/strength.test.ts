import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceStrength } from "../../src/measures/index.js";
import { emptyDataset, type Evidence, type Partnership } from "../../src/index.js";
import { partnership } from "./records.js";

describe("the strength of evidence", () => {
  const today = "2026-11-24";
  const unstated: Evidence = {
    recordId: "a",
    field: "status",
    sourceUrl: "https://other.example.com/x",
    collectionMethod: "desk",
    confidence: "medium",
  };
  const evidence = (more: Partial<Evidence>): Evidence => ({
    ...unstated,
    value: "active",
    ...more,
  });
  const told = (field: string, more: Partial<Evidence>): Evidence => ({
    ...unstated,
    field,
    collectionMethod: "la_direct",
    note: "It was told on the telephone.",
    ...more,
  });
  const graded = (record: Partial<Partnership>, ...more: readonly Evidence[]) =>
    evidenceStrength(
      { ...emptyDataset, partnerships: [partnership("a", record)], evidence: more },
      "a",
      today,
    );
  const recent = { sourceDate: { kind: "year", year: 2025 } } as const;

  test.each([
    [{ confidence: "low" }, [], "weak"],
    [{ confidence: "high" }, [], "moderate"],
    [{ confidence: "low" }, [evidence({})], "moderate"],
    [{ confidence: "high", ...recent }, [evidence({})], "strong"],
    [{ confidence: "high", sourceDate: { kind: "year", year: 2019 } }, [evidence({})], "moderate"],
    [
      { confidence: "high", ...recent },
      [evidence({ sourceUrl: "https://www.example.org/y" })],
      "moderate",
    ],
    [{ confidence: "low" }, [evidence({ collectionMethod: "la_direct" })], "confirmed"],
    [{ confidence: "low" }, [told("status", {})], "confirmed"],
    [
      { confidence: "low" },
      [told("extent", { recordId: "a|la|Kent|E10000016", table: "coverage" })],
      "confirmed",
    ],
    [
      { confidence: "low" },
      [told("extent", { recordId: "ab|la|Kent|E10000016", table: "coverage" })],
      "weak",
    ],
  ] as const)("of %j with %j is %s", (record, more, grade) => {
    expect(graded(record, ...more)?.grade).toBe(grade);
  });

  test("tells how old it is, and what contradicts", () => {
    expect(graded({ sourceDate: { kind: "month", year: 2024, month: 12 } })?.age).toBe(1);
    expect(graded({ sourceDate: { kind: "year", year: 2026 } })?.age).toBe(0);
    expect(graded({})).not.toHaveProperty("age");
    expect(graded({}, evidence({ value: "closed" }))).toMatchObject({ conflicting: true });
    expect(evidenceStrength(emptyDataset, "a", today)).toBeUndefined();
    expect(() => evidenceStrength(emptyDataset, "a", "2026")).toThrow(RangeError);
  });

  test("is never lowered by a further source", () => {
    const ranks = ["weak", "moderate", "strong", "confirmed"];
    const any = fc.record({
      sourceUrl: fc.constantFrom("https://a.org/", "https://b.org/", "https://example.org/z"),
      confidence: fc.constantFrom("low", "medium", "high"),
      collectionMethod: fc.constantFrom("desk", "survey", "la_direct"),
      sourceDate: fc.constantFrom(
        { kind: "year", year: 2015 },
        { kind: "year", year: 2021 },
        { kind: "year", year: 2026 },
        { kind: "span", from: 2020, to: 2024 },
        { kind: "academic_year", start: 2023 },
      ),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), any, (some, more) => {
        const rows = (list: readonly object[]) => list.map((one) => evidence(one));
        const before = graded({ confidence: "low" }, ...rows(some));
        const after = graded({ confidence: "low" }, ...rows([...some, more]));
        expect(ranks.indexOf(after?.grade ?? "")).toBeGreaterThanOrEqual(
          ranks.indexOf(before?.grade ?? ""),
        );
      }),
    );
  });
});
