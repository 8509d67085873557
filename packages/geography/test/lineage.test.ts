import { describe, expect, it } from "vitest";
import { allAuthorities, currentSuccessors, predecessors, successors } from "../src/index.js";
import type { Succession } from "../src/index.js";

function codes(steps: readonly Succession[]): readonly (readonly [string, string, string])[] {
  return steps.map(({ authority, date, kind }) => [authority.gss, date, kind]);
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

describe("lineage", () => {
  it("tells each kind of change", () => {
    expect(codes(successors("E10000023"))).toEqual([["E06000065", "2023-04-01", "recode"]]);
    expect(codes(successors("E06000028"))).toEqual([["E06000058", "2019-04-01", "merger"]]);
    expect(codes(successors("E08000016"))).toEqual([
      ["E08000038", "2025-04-01", "boundary_change"],
    ]);
    expect(codes(successors("E10000006"))).toEqual([
      ["E06000063", "2023-04-01", "split"],
      ["E06000064", "2023-04-01", "split"],
    ]);
  });

  it("tells from where Bournemouth, Christchurch and Poole came: two whole LAs and a part of Dorset", () => {
    expect(codes(predecessors("E06000058"))).toEqual([
      ["E06000028", "2019-04-01", "merger"],
      ["E06000029", "2019-04-01", "merger"],
      ["E10000009", "2019-04-01", "split"],
    ]);
  });

  it("says the same from both ends, and the newer code starts the day after", () => {
    for (const authority of allAuthorities()) {
      for (const step of successors(authority.gss)) {
        expect(step.date).toBe(dayAfter(authority.end ?? ""));
        expect(codes(predecessors(step.authority.gss))).toContainEqual([
          authority.gss,
          step.date,
          step.kind,
        ]);
      }
      for (const step of predecessors(authority.gss)) {
        expect(codes(successors(step.authority.gss))).toContainEqual([
          authority.gss,
          step.date,
          step.kind,
        ]);
      }
    }
  });

  it("gives every code a home today, current codes being their own", () => {
    for (const authority of allAuthorities()) {
      const homes = currentSuccessors(authority.gss);
      expect(homes.length).toBeGreaterThan(0);
      for (const home of homes) expect(home.end).toBeUndefined();
      if (authority.end === undefined) expect(homes).toEqual([authority]);
    }
  });

  it("follows a code through two changes", () => {
    expect(currentSuccessors("E10000022").map(({ gss }) => gss)).toEqual(["E06000057"]);
  });

  it("has nothing to say of other codes", () => {
    expect(successors("E08000025")).toEqual([]);
    expect(predecessors("E08000025")).toEqual([]);
    expect(successors("nowhere")).toEqual([]);
    expect(currentSuccessors("W06000015")).toEqual([]);
  });
});
