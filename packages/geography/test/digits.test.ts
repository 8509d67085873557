import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeNumbers } from "../scripts/lib/digits.js";
import { DIGITS, readNumbers } from "../src/digits.js";

describe("numbers as text", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (numbers) => {
        expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
      }),
    );
  });

  it("take one character up to 31 and two up to 895", () => {
    expect(writeNumbers([31, -32])).toHaveLength(2);
    expect(writeNumbers([32])).toHaveLength(2);
    expect(writeNumbers([895])).toHaveLength(2);
    expect(writeNumbers([896])).toHaveLength(3);
  });

  it("use each digit once, and none that a template or a line of words cannot hold", () => {
    expect(new Set(DIGITS).size).toBe(DIGITS.length);
    expect(DIGITS).not.toMatch(/[\s`\\$]/);
  });

  it("must be whole", () => {
    expect(() => writeNumbers([0.5])).toThrow("whole");
  });
});
