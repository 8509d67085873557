import { findAnyAuthority, findAuthority, type Authority } from "@abep/geography";
import { describe, expect, it } from "vitest";
import {
  combinedAuthorityInWords,
  endInWords,
  formerCodes,
  regionInWords,
  typeInWords,
  vintageInWords,
} from "../../../src/views/area/authority-words.js";

function authority(code: string): Authority {
  const found = findAuthority(code) ?? findAnyAuthority(code);
  if (found === undefined) throw new Error(`${code} is no LA's code`);
  return found;
}

describe("what an LA is, in words", () => {
  it("tells type and region, and which half of London", () => {
    expect(typeInWords(authority("E10000016"))).toBe("County council, with districts below it");
    expect(typeInWords(authority("330"))).toBe("Metropolitan district");
    expect(regionInWords(authority("202"))).toBe("London (inner London)");
    expect(regionInWords(authority("E10000016"))).toBe("South East");
  });

  it("says where a combined authority has no code yet, and where there is none", () => {
    expect(combinedAuthorityInWords(authority("373"))).toBe("South Yorkshire");
    // Cumbria's combined authority of 2026 has no code in the lists that were read.
    expect(combinedAuthorityInWords(authority("942"))).toMatch(/\(too young to have a code yet\)$/);
    expect(combinedAuthorityInWords(authority("420"))).toBe("In none");
  });

  it("tells the vintage of a code and what it took over from", () => {
    expect(vintageInWords(authority("330"))).toBe("since GSS codes began, on 1 January 2009");
    expect(vintageInWords(authority("373"))).toBe("since 1 April 2025");
    expect(formerCodes(authority("373"))).toEqual([
      "E08000019 Sheffield, until 31 March 2025, whose boundary changed a little",
    ]);
    expect(formerCodes(authority("330"))).toEqual([]);
  });
});

describe("how an LA ended, in words", () => {
  it("names all the parts of one that was divided", () => {
    expect(endInWords("E10000006")).toEqual([
      "On 1 April 2023 its area was divided between Cumberland (E06000063) and Westmorland and Furness (E06000064).",
    ]);
  });

  it("tells a change of boundary from a new code for the same area", () => {
    expect(endInWords("E08000019")).toEqual([
      "On 1 April 2025 its boundary changed a little, and it went on as Sheffield (E08000039).",
    ]);
    expect(endInWords("E10000027")).toEqual([
      "On 1 April 2023 the same area went on as Somerset (E06000066).",
    ]);
  });

  it("has nothing to say of a current code", () => {
    expect(endInWords("E08000025")).toEqual([]);
  });
});
