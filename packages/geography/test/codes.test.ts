import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allAuthorities, isDfeCode, isGssCode, parseDfeCode, parseGssCode } from "../src/index.js";

describe("codes", () => {
  it("knows its own codes as well formed", () => {
    for (const { gss, dfe } of allAuthorities()) {
      expect(isGssCode(gss)).toBe(true);
      expect(isDfeCode(dfe)).toBe(true);
      expect(parseGssCode(` ${gss.toLowerCase()}\t`)).toBe(gss);
      expect(parseDfeCode(Number(dfe))).toBe(dfe);
    }
  });

  it("refuses what has another shape", () => {
    for (const text of ["", "E0800002", "E080000255", "X08000025", "E0800002O", "330"]) {
      expect(parseGssCode(text)).toBeUndefined();
    }
    for (const text of ["", "33", "3300", "030", "33O", "330.0", "E08000025"]) {
      expect(parseDfeCode(text)).toBeUndefined();
    }
    expect(parseDfeCode(330.5)).toBeUndefined();
  });

  it("parses to a code or to nothing, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const gss = parseGssCode(text);
        const dfe = parseDfeCode(text);
        expect(gss === undefined || isGssCode(gss)).toBe(true);
        expect(dfe === undefined || isDfeCode(dfe)).toBe(true);
      }),
    );
  });
});
