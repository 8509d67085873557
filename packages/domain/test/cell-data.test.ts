import { describe, expect, test } from "vitest";
import { findAuthority } from "@abep/geography";
import {
  cellDataOf,
  formCells,
  formsInGroup,
  summariseCells,
  summaryText,
  type Cell,
} from "../src/index.js";
import { fileOf, fixtureFiles, loaded } from "./support/fixture.js";

const data = cellDataOf(loaded());

function summary(cells: ReadonlyMap<string, Cell>): string {
  return summaryText(summariseCells(cells));
}

function namesIn(cells: ReadonlyMap<string, Cell>, state: string): string[] {
  const inState = [...cells.values()].filter((cell) => cell.state === state);
  return inState.map((cell) => findAuthority(cell.area)?.shortName ?? cell.area).sort();
}

// Counted by hand from the rows of the fixture.
describe("the fixture's records", () => {
  test("of area-based education partnerships", () => {
    const cells = formCells(data, "area_based_education_partnership");
    expect(namesIn(cells, "active")).toEqual(["Hounslow", "Liverpool", "Portsmouth", "Sheffield"]);
    expect(namesIn(cells, "recorded")).toEqual([
      "Cumberland",
      "Kirklees",
      "Southend-on-Sea",
      "Westmorland and Furness",
    ]);
    expect(summary(cells)).toBe(
      "recorded in 8 of 153 LAs (4 known active, 4 status not known); none found in 144; not researched in 1",
    );
    // Learn Sheffield is active; the body before it has closed and does not count.
    expect(cells.get("E08000039")).toMatchObject({
      count: 1,
      closed: 1,
      extent: "whole",
      confidence: "medium",
      date: "2025-11-24",
    });
  });

  test("of any local form", () => {
    const cells = formCells(data, formsInGroup("local"));
    // The eight above, twelve of the North East, two of Northamptonshire, North Yorkshire, Kent,
    // Gloucestershire.
    expect(summary(cells)).toBe(
      "recorded in 25 of 153 LAs (16 known active, 1 being set up, 8 status not known); not researched in 128",
    );
    expect(cells.get("E06000047")?.forms).toEqual([
      "regional_partnership",
      "local_cultural_education_partnership",
    ]);
  });

  test("of a programme that has ended", () => {
    expect(summary(formCells(data, "computing_hub"))).toBe(
      "recorded in 0 of 153 LAs; only closed bodies in 2; programme ended in 151",
    );
  });
});

// What an empty cell of one authority and form means, by how far research on it has come.
test.each([
  ["none_found", "none_found"],
  ["programme_ended", "programme_ended"],
  ["confirmed_by_la", "none_found"],
  ["in_progress", "not_researched"],
  ["disputed", "not_researched"],
  ["found", "not_researched"],
])("research that is “%s” makes an empty cell “%s”", (status, state) => {
  const files = fixtureFiles();
  Object.assign(fileOf(files, "research-status-by-la.csv").rows[0] ?? {}, { status });
  const cells = formCells(cellDataOf(loaded(files)), "area_based_education_partnership");
  expect(cells.get("E06000053")?.state).toBe(state);
});
