import { authorities } from "@abep/geography";
import { describe, expect, test } from "vitest";
import { tileLabel } from "../../../src/views/map/tile-label.js";

describe("the letters on a tile", () => {
  const labels = authorities().map(({ shortName }) => tileLabel(shortName));

  test("no two LAs share theirs", () => {
    expect(labels).toHaveLength(153);
    expect(new Set(labels).size).toBe(153);
  });

  test("are few enough to fit", () => {
    expect(labels.filter((label) => label.length < 2 || label.length > 5)).toEqual([]);
  });

  test.each([
    ["Kent", "Kent"],
    ["Leeds", "Leed"],
    ["Cornwall", "Corn"],
    ["Barking and Dagenham", "B&D"],
    ["North Yorkshire", "NYor"],
    ["North East Lincolnshire", "NELi"],
    ["Isles of Scilly", "IoS"],
    ["Kingston upon Thames", "KuT"],
    ["Leicestershire", "Leics"],
  ])("%s is %s", (name, label) => {
    expect(tileLabel(name)).toBe(label);
  });
});
