import { describe, expect, test } from "vitest";
import { matchAreas } from "../../src/search/match-areas.js";

const found = (text: string) => matchAreas(text).map(({ name, hint }) => `${name}: ${hint}`);

describe("names as people write them", () => {
  test("another name, or one with an error, leads to its LA", () => {
    expect(found("Kingston-upon-Hull City Council")).toEqual(["Hull: Yorkshire and The Humber"]);
    expect(found("Birmingam")).toEqual(["Birmingham: West Midlands"]);
  });

  test("a district leads to the LA it lies in, and says so", () => {
    expect(found("Sevenoaks")).toEqual(["Kent: has the district Sevenoaks"]);
  });

  test("an ended LA leads to those that took over, each once", () => {
    expect(found("Cumbria County Council")).toEqual([
      "Cumberland: was Cumbria until 2023",
      "Westmorland and Furness: was Cumbria until 2023",
    ]);
  });

  test("nothing that is no name", () => {
    expect(found("Atlantis upon nowhere")).toEqual([]);
  });
});
