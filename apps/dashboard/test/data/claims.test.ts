import { describe, expect, it } from "vitest";
import type { Source } from "../../src/data/shipped.js";
import { shippedArea, shippedIndex, shippedMap, shippedPartnership } from "./support.js";

interface Claim {
  readonly what: string;
  readonly source: Source | undefined;
  readonly method: string | undefined;
  readonly confidence: string | undefined;
}

function isWhole({ source, method, confidence }: Claim): boolean {
  return (
    /^https?:\/\/\S+$/.test(source?.url ?? "") && method === "desk" && confidence !== undefined
  );
}

describe("every shipped claim", () => {
  it("of a partnership has source, method and confidence", () => {
    let claims = 0;
    for (const { id } of shippedIndex().partnerships) {
      const one = shippedPartnership(id);
      const all: Claim[] = [
        { what: id, ...one },
        ...one.evidence.map((fact) => ({ what: `${id} ${fact.field}`, ...fact })),
        ...(one.attributes
          ? [{ what: `${id} attributes`, method: one.method, ...one.attributes }]
          : []),
      ];
      for (const claim of all) expect(isWhole(claim), claim.what).toBe(true);
      for (const { stated } of one.coverage) {
        expect(stated.length).toBeGreaterThan(0);
        for (const { url } of stated) expect(url).toMatch(/^https?:\/\//);
      }
      claims += all.length;
    }
    expect(claims).toBe(986 + 266 + 144);
  });

  it("of an LA has them, or states that nothing was found", () => {
    const without: string[] = [];
    for (const gss of shippedMap().areas) {
      const { profile, partnerships } = shippedArea(gss);
      if (profile.roles.includes("unknown")) {
        expect(profile.source).toBeUndefined();
        expect(profile.confidence).toBeUndefined();
        expect(profile.summary).toMatch(/^Nothing was found/);
        without.push(gss);
      } else {
        const { source, method, confidence } = profile;
        expect(isWhole({ what: gss, source, method, confidence }), gss).toBe(true);
      }
      for (const one of partnerships) expect(isWhole({ what: one.id, ...one }), one.id).toBe(true);
    }
    // Isles of Scilly, Cumberland, Westmorland and Furness.
    expect(without).toEqual(["E06000053", "E06000063", "E06000064"]);
  });

  it("an LA's cells without a record say when that was checked", () => {
    for (const gss of shippedMap().areas) {
      const { cells } = shippedArea(gss);
      expect(cells).toHaveLength(17);
      for (const { state, checked, count } of cells) {
        const absent = !["active", "recorded", "closed"].includes(state);
        expect(checked !== undefined).toBe(absent);
        if (absent) expect(count).toBe(0);
      }
    }
  });
});
