import { describe, expect, test } from "vitest";
import { researchTracker, type Dataset, type TrackerCell } from "../src/index.js";
import { fileOf, fixtureFiles, loaded } from "./support/fixture.js";

const today = "2026-12-31";
const form = "area_based_education_partnership";

function cellIn(dataset: Dataset, gss: string, staleAfter?: number): TrackerCell {
  const cells = researchTracker(dataset, {
    today,
    forms: [form],
    ...(staleAfter !== undefined && { staleAfter }),
  });
  const cell = cells.find((one) => one.gss === gss);
  if (cell === undefined) throw new Error(`no cell ${gss}`);
  return cell;
}

describe("the tracker of research", () => {
  test("has a cell for each of 153 local authorities and each form", () => {
    expect(researchTracker(loaded(), { today })).toHaveLength(153 * 17);
  });

  test("takes the status from the row of the cell, with its date and researcher", () => {
    expect(cellIn(loaded(), "E06000053")).toEqual({
      gss: "E06000053",
      form,
      recorded: 0,
      status: "in_progress",
      date: "2026-11",
      researcher: "AB",
      unknown: true,
      stale: false,
      unconfirmed: false,
    });
    expect(cellIn(loaded(), "E08000039")).toMatchObject({
      status: "confirmed_by_la",
      unconfirmed: false,
    });
  });

  // Liverpool has one partnership, with evidence; Leeds none, and every LA was searched for it.
  test("else from the records, else from what the form says of absence", () => {
    expect(cellIn(loaded(), "E08000012")).toMatchObject({
      status: "found",
      recorded: 1,
      unconfirmed: true,
    });
    expect(cellIn(loaded(), "E08000035")).toMatchObject({
      status: "none_found",
      date: "2026-11-24",
      unconfirmed: true,
      stale: false,
    });
  });

  test("calls a record of which the authority itself has told confirmed", () => {
    const files = fixtureFiles();
    for (const row of fileOf(files, "partnerships.csv").rows)
      if (row["id"] === "liverpool-learning-partnership") row["collection_method"] = "la_direct";
    expect(cellIn(loaded(files), "E08000012").status).toBe("confirmed_by_la");
    // Of one that reaches Manchester too, nobody can say which of the two has told.
    const { rows } = fileOf(files, "coverage.csv");
    const own = rows.find((row) => row["partnership_id"] === "liverpool-learning-partnership");
    rows.push({ ...own, area_name: "Manchester", gss_code: "E08000003" });
    expect(cellIn(loaded(files), "E08000012").status).toBe("found");
  });

  test.each([
    ["2024-12-31", false],
    ["2024-12-30", true],
    ["2024", false],
    ["2023/24", true],
  ])("what was checked on %s is stale after 24 months: %s", (date, stale) => {
    const files = fixtureFiles();
    Object.assign(fileOf(files, "research-status-by-la.csv").rows[1] ?? {}, { checked_on: date });
    expect(cellIn(loaded(files), "E08000039").stale).toBe(stale);
  });

  test("counts months back to the last day of a shorter one", () => {
    const files = fixtureFiles();
    Object.assign(fileOf(files, "research-status-by-la.csv").rows[1] ?? {}, {
      checked_on: "2026-11-30",
    });
    expect(cellIn(loaded(files), "E08000039", 1).stale).toBe(false);
    expect(cellIn(loaded(files), "E08000039", 0).stale).toBe(true);
  });

  test("does not depend on the order of any rows", () => {
    const dataset = loaded();
    const turned: Dataset = {
      ...dataset,
      partnerships: dataset.partnerships.toReversed(),
      coverage: dataset.coverage.toReversed(),
      evidence: dataset.evidence.toReversed(),
      research: dataset.research.toReversed(),
      researchByLa: dataset.researchByLa.toReversed(),
    };
    expect(researchTracker(turned, { today })).toEqual(researchTracker(dataset, { today }));
  });

  test("knows no today but a day", () => {
    expect(() => researchTracker(loaded(), { today: "2026" })).toThrow(RangeError);
  });
});
