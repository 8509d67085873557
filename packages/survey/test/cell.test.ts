import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellText, numeric } from "../src/index.js";

const oneDecimal = (value: number): string => value.toFixed(1);

describe("numeric", () => {
  it("keeps every finite number, zero and negative zero included", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numeric(value)).toEqual({ kind: "value", value });
      }),
    );
    expect(numeric(0)).toEqual({ kind: "value", value: 0 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "takes %d for missing and says why",
    (value) => {
      expect(numeric(value)).toMatchObject({
        kind: "missing",
        reason: expect.any(String) as string,
      });
    },
  );

  it("takes an absent figure for missing", () => {
    expect(numeric(undefined)).toEqual({ kind: "missing" });
  });
});

describe("cellText", () => {
  it.each<[Cell, string]>([
    [{ kind: "value", value: 0 }, "0.0"],
    [{ kind: "value", value: 12.25 }, "12.3"],
    [{ kind: "missing" }, "[x]"],
    [{ kind: "withheld" }, "[c]"],
    [{ kind: "not_applicable" }, "[z]"],
  ])("writes %j as %s", (cell, text) => {
    expect(cellText(cell, oneDecimal)).toBe(text);
  });

  it("never shows two kinds alike", () => {
    const cells: Cell[] = [
      { kind: "missing" },
      { kind: "withheld" },
      { kind: "not_applicable" },
      { kind: "value", value: 0 },
    ];
    expect(new Set(cells.map((cell) => cellText(cell, oneDecimal))).size).toBe(cells.length);
  });

  it("takes the caller's own symbols", () => {
    const symbols = { missing: ":", withheld: "c", notApplicable: "z" };
    expect(cellText({ kind: "withheld" }, oneDecimal, symbols)).toBe("c");
  });
});
