import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatShare } from "../../src/index.js";
import { axisTicks, niceDomain } from "../../src/layout/linear.js";

const texts = (
  low: number,
  high: number,
  width: number,
  format?: (v: number) => string,
): string[] => axisTicks([low, high], width, format).map(({ text }) => text);

describe("the domain of values that are all alike", () => {
  it("reaches from zero to the value, so that no share is set against twice the whole", () => {
    expect(niceDomain([1])).toEqual([0, 1]);
    expect(niceDomain([1, 1, 1])).toEqual([0, 1]);
    expect(niceDomain([-40])).toEqual([-40, 0]);
    expect(niceDomain([0])).toEqual([0, 1]);
    expect(niceDomain([])).toEqual([0, 1]);
  });

  it("holds every value, and is one", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(value),
          value.map((one) => [one, one]),
        ),
        (values) => {
          const [low, high] = niceDomain(values);
          expect(low).toBeLessThan(high);
          for (const one of values) {
            expect(one).toBeGreaterThanOrEqual(low - 1e-9);
            expect(one).toBeLessThanOrEqual(high + 1e-9);
          }
        },
      ),
    );
  });
});

describe("ticks in the figures' format", () => {
  it("have as many decimals as their step needs, no more and no fewer", () => {
    const score = (value: number): string => formatNumber(value, 1);
    expect(texts(30, 50, 300, score)).toEqual(["30", "35", "40", "45", "50"]);
    expect(texts(0, 1, 300, (share) => `${(share * 100).toFixed(1)}%`)).toEqual([
      "0%",
      "20%",
      "40%",
      "60%",
      "80%",
      "100%",
    ]);
    expect(texts(0, 10, 300, (value) => `${value}%`)).toEqual([
      "0%",
      "2%",
      "4%",
      "6%",
      "8%",
      "10%",
    ]);
    expect(texts(0, 1, 250, (value) => String(value))).toEqual(["0.0", "0.5", "1.0"]);
    expect(texts(0, 4000, 300, score).at(-1)).toBe("4,000");
  });

  it("stand where the format does not round: none says 3% for 2.5%", () => {
    const shares = axisTicks([0, 0.1], 400, formatShare);
    expect(shares.map(({ text }) => text)).toEqual(["0%", "2%", "4%", "6%", "8%", "10%"]);
    for (const { value, text } of axisTicks([0, 0.05], 900, formatShare)) {
      expect(Number.parseFloat(text)).toBeCloseTo(value * 100, 6);
    }
  });

  it("leave texts alone that hold other than a number", () => {
    const words = ["never", "1.0 or 2.0", "always"];
    expect(texts(0, 2, 210, (value) => words[value] ?? "")).toEqual(words);
  });
});
