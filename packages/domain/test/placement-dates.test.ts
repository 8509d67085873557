import { describe, expect, test } from "vitest";
import { authorities } from "@abep/geography";
import {
  resolveCoverage,
  type CoverageRow,
  type Partnership,
  type StatusId,
} from "../src/index.js";

const sourceUrl = "https://example.org/";
const one: Partnership = {
  id: "one",
  name: "One",
  form: "maths_hub",
  status: "active",
  sourceUrl,
  collectionMethod: "desk",
  confidence: "high",
};
const [la] = authorities({ region: "London" });
if (la === undefined) throw new Error("London has no authorities");
const row: CoverageRow = {
  partnershipId: "one",
  areaName: la.name,
  areaType: "la",
  gss: la.gss,
  extent: "whole",
  sourceUrl,
};

describe("dates of coverage", () => {
  const about = {
    title: "Made up",
    version: "1",
    date: { kind: "month", year: 2026, month: 1 },
    licence: "CC0-1.0",
    authors: ["Somebody"],
  } as const;
  const on = (dates: Pick<CoverageRow, "from" | "to">, status: StatusId = "active") =>
    resolveCoverage({
      partnerships: [{ ...one, status }],
      coverage: [{ ...row, ...dates }],
      about,
    });

  test("that ended before the day of the data set, or begin after it, lead to no authority", () => {
    const ended = on({ to: { kind: "year", year: 2025 } });
    expect(ended).toMatchObject({ placements: [], withoutPlacement: ["one"] });
    expect(ended.unplaced).toMatchObject([
      { row: 0, reason: "ended", message: `It covered “${la.name}” until 2025.` },
    ]);
    const ahead = on({ from: { kind: "day", year: 2026, month: 2, day: 1 } });
    expect(ahead.unplaced).toMatchObject([
      { reason: "not_begun", message: `It covers “${la.name}” from 2026-02-01 on.` },
    ]);
  });

  test("that may hold on that day count", () => {
    for (const dates of [
      { to: { kind: "year", year: 2026 } },
      { from: { kind: "academic_year", start: 2025 } },
      { from: { kind: "year", year: 2026 }, to: { kind: "month", year: 2026, month: 1 } },
    ] as const)
      expect(on(dates).placements).toHaveLength(1);
  });

  test("of a closed partnership say where it was", () => {
    expect(on({ to: { kind: "year", year: 2019 } }, "closed").placements).toHaveLength(1);
  });

  test("of a data set without a day of its own are not compared", () => {
    const { placements } = resolveCoverage({
      partnerships: [one],
      coverage: [{ ...row, to: { kind: "year", year: 2019 } }],
    });
    expect(placements).toHaveLength(1);
  });
});
