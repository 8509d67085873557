import { describe, expect, it } from "vitest";
import { searchIndex } from "../../../src/views/partnerships/search-index.js";
import { camden, sheffield, summary } from "./records.js";

const search = searchIndex([
  summary("learn-sheffield", { name: "Learn Sheffield", areas: [sheffield] }),
  summary("camden-learning", { name: "Camden Learning", areas: [camden] }),
  summary("london-south-east-maths-hub", {
    name: "London South East",
    form: "maths_hub",
    lead: "Woolwich Polytechnic School",
    areas: [],
    unplaced: [{ name: "Thames Gateway", reason: "No council." }],
  }),
  summary("education-action-zone", { name: "Éducation Action", areas: [sheffield] }),
]);

const found = (text: string, words?: "every" | "any") =>
  [...search(text, words)].sort((a, b) => b[1] - a[1]).map(([id]) => id);

describe("the search of partnerships", () => {
  it("finds a name by the start of its words", () => {
    expect(found("learn shef")).toEqual(["learn-sheffield"]);
    expect(found("lear")).toEqual(expect.arrayContaining(["learn-sheffield", "camden-learning"]));
  });

  it("forgives a wrong letter in a longer word", () => {
    expect(found("shefield")).toContain("learn-sheffield");
    expect(found("camdem")).toEqual(["camden-learning"]);
  });

  it("does not forgive one in a short word", () => {
    expect(found("mats")).toEqual([]);
  });

  it("finds by lead, by area, by an area that was not placed, by form and by id", () => {
    expect(found("woolwich")).toEqual(["london-south-east-maths-hub"]);
    expect(found("thames gateway")).toEqual(["london-south-east-maths-hub"]);
    expect(found("maths hub")).toEqual(["london-south-east-maths-hub"]);
    expect(found("camden-learning")).toEqual(["camden-learning"]);
    expect(found("sheffield")).toEqual(["learn-sheffield", "education-action-zone"]);
  });

  it("passes over accents and capital letters", () => {
    expect(found("EDUCATION ACTION")).toEqual(["education-action-zone"]);
  });

  it("asks for every word, or for any where that is wished", () => {
    expect(found("camden sheffield")).toEqual([]);
    expect(found("camden nonsense", "any")).toEqual(["camden-learning"]);
  });
});
