import { describe, expect, it } from "vitest";
import { authorities, matchAuthority } from "../src/index.js";
import type { MatchResult } from "../src/index.js";

/** The short name of the LA that a name matches. */
function matched(name: string, on?: string): string | undefined {
  const result = matchAuthority(name, on === undefined ? {} : { on });
  return result.kind === "match" ? result.authority.shortName : undefined;
}

/** `SHORT NAME/KIND` of each candidate. */
function candidates(result: MatchResult): readonly string[] {
  const list = result.kind === "ambiguous" ? result.candidates : [];
  return list.map(({ authority, kind }) => `${authority.shortName}/${kind}`);
}

describe("matchAuthority", () => {
  it("finds every LA by its name, short name and, but for how sure it is said to be, its council", () => {
    for (const authority of authorities()) {
      for (const name of [authority.name, authority.shortName]) {
        expect(matchAuthority(name)).toEqual({ kind: "match", authority, how: "exact", score: 1 });
      }
      expect(matchAuthority(authority.council ?? "")).toMatchObject({ kind: "match", authority });
    }
  });

  it("says whether a name is exact, an alias, or known in spite of errors", () => {
    expect(matchAuthority("kingston upon hull, city of")).toMatchObject({ how: "exact", score: 1 });
    expect(matchAuthority("Hull City Council")).toMatchObject({ how: "alias" });
    expect(matchAuthority("Barking & Dag")).toMatchObject({ how: "fuzzy" });
    expect(matchAuthority("Middlesborough")).toMatchObject({ how: "fuzzy" });
  });

  it("scores a name the lower, the more errors are in it", () => {
    const scores = ["Northumberland", "Nothumberland", "Nothumbreland"].map((name) => {
      const result = matchAuthority(name);
      return result.kind === "match" ? result.score : 0;
    });
    expect(scores[0]).toBe(1);
    expect(scores[1]).toBeLessThan(1);
    expect(scores[2]).toBeLessThan(scores[1] ?? 0);
    expect(scores[2]).toBeGreaterThan(0.5);
  });

  it("gives the same answer again", () => {
    expect(matchAuthority("Leeds City")).toBe(matchAuthority("Leeds City"));
  });

  it("refuses a day that is not written as one", () => {
    expect(() => matchAuthority("Leeds", { on: "24 November 2026" })).toThrow(RangeError);
  });
});

describe("a name of an LA that ended", () => {
  it("is ambiguous today, with the LA, its dates and what took over", () => {
    const result = matchAuthority("Cumbria County Council");
    expect(candidates(result)).toEqual([
      "Cumbria/authority",
      "Cumberland/successor",
      "Westmorland and Furness/successor",
    ]);
    if (result.kind !== "ambiguous") throw new Error("not ambiguous");
    expect(result.candidates[0]?.authority.end).toBe("2023-03-31");
    expect(result.reason).toContain("2023-03-31");
  });

  it.each([
    ["Northamptonshire", "Northamptonshire/authority", "North Northamptonshire/successor"],
    ["Bedfordshire", "Bedfordshire/authority", "Bedford/successor"],
    ["Cheshire", "Cheshire/authority", "Cheshire East/successor"],
    ["Bournemouth", "Bournemouth/authority", "BCP/successor"],
    ["Borough of Poole", "Poole/authority", "BCP/successor"],
    ["Dorset County Council", "Dorset/authority", "BCP/successor"],
    ["Dorset (Pre LG)", "Dorset/authority", "BCP/successor"],
    ["Cornwall & Isles of Scilly", "Cornwall and Isles of Scilly/authority", "Cornwall/successor"],
  ])("is never taken for one of today: %s", (name, own, heir) => {
    expect(candidates(matchAuthority(name)).slice(0, 2)).toEqual([own, heir]);
  });

  it("is its successor where only the code changed", () => {
    expect(matchAuthority("Somerset County Council")).toMatchObject({
      kind: "match",
      authority: { gss: "E06000066" },
    });
    expect(matchAuthority("Barnsley")).toMatchObject({ authority: { gss: "E08000038" } });
  });

  it("matches as of a day when it was in force", () => {
    expect(matched("Cumbria", "2022-09-01")).toBe("Cumbria");
    expect(matched("Poole UA", "2018-04-01")).toBe("Poole");
    expect(matchAuthority("Dorset", { on: "2018-04-01" })).toMatchObject({
      authority: { gss: "E10000009" },
    });
    expect(matchAuthority("County Durham", { on: "2009-02-01" })).toMatchObject({
      authority: { gss: "E10000010" },
    });
    expect(matchAuthority("Barnsley", { on: "2024-09-01" })).toMatchObject({
      authority: { gss: "E08000016" },
    });
  });

  it("points back from a day before an LA began", () => {
    expect(candidates(matchAuthority("Cumberland", { on: "2022-09-01" }))).toEqual([
      "Cumberland/authority",
      "Cumbria/predecessor",
    ]);
    expect(matched("BCP", "2018-04-01")).toBeUndefined();
  });
});

describe("a district's name", () => {
  it("gives the LA that it lies in, flagged as a district", () => {
    const result = matchAuthority("Cheltenham Borough Council");
    expect(candidates(result)).toEqual(["Gloucestershire/district"]);
    if (result.kind !== "ambiguous") throw new Error("not ambiguous");
    expect(result.candidates[0]?.district).toEqual({ code: "E07000078", name: "Cheltenham" });
  });

  it("gives the LA of the day: the county, not the unitary authorities beside it", () => {
    expect(candidates(matchAuthority("Christchurch"))).toEqual(["BCP/district"]);
    expect(candidates(matchAuthority("Christchurch", { on: "2015-04-01" }))).toEqual([
      "Dorset/district",
    ]);
    expect(candidates(matchAuthority("Chester", { on: "2009-02-01" }))).toEqual([
      "Cheshire/district",
    ]);
  });
});
