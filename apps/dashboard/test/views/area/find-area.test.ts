import { allAuthorities, authorities } from "@abep/geography";
import { describe, expect, it } from "vitest";
import { findArea } from "../../../src/views/area/find-area.js";

/** The code of what was found, with how it was found. */
function found(text: string): string {
  const area = findArea(text);
  return area.kind === "unknown" ? "unknown" : `${area.kind} ${area.authority.gss}`;
}

describe("findArea", () => {
  it("finds each current LA by its GSS code and by its DfE code", () => {
    for (const { gss, dfe } of authorities()) {
      expect(found(gss)).toBe(`current ${gss}`);
      expect(found(dfe)).toBe(`current ${gss}`);
    }
  });

  it("finds every ended code as ended", () => {
    const ended = allAuthorities().filter(({ end }) => end !== undefined);
    expect(ended).toHaveLength(19);
    for (const { gss } of ended) expect(found(gss)).toBe(`ended ${gss}`);
  });

  it("finds an ended LA by a DfE code that only it had", () => {
    // 909 was Cumbria's; Cumberland and Westmorland and Furness have 942 and 943.
    expect(found("909")).toBe("ended E10000006");
  });

  it("takes the current LA where a DfE code outlived a GSS code", () => {
    // Sheffield kept 373 when its boundary, and with it its GSS code, changed in April 2025.
    expect(found("373")).toBe("current E08000039");
  });

  it("reads small letters and spaces around", () => {
    expect(found(" e08000025 ")).toBe("current E08000025");
  });

  it("knows no other code", () => {
    for (const text of [
      "E12000001",
      "E07000098",
      "E08000099",
      "999",
      "Sheffield",
      "",
      "constructor",
    ])
      expect(found(text)).toBe("unknown");
  });
});
