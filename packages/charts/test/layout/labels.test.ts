import { describe, expect, it } from "vitest";
import { mapLayout, tileLayout } from "../../src/index.js";
import { mapLabels, tileLabels } from "../../src/layout/labels.js";
import { textWidth, wrapText } from "../../src/layout/text.js";
import { ninePlusIsland, tileField } from "../fixtures.js";

describe("labels of tiles", () => {
  const areas = (width: number) =>
    tileLayout(tileField(5, 4, "hexagon"), { width, height: width }).areas;

  it("stand on every tile in one size where they can be read", () => {
    const labels = tileLabels(areas(400));
    expect(labels).toHaveLength(20);
    expect(new Set(labels.map(({ fontSize }) => fontSize)).size).toBe(1);
    for (const { text, fontSize } of labels) {
      expect(fontSize).toBeGreaterThanOrEqual(8.5);
      expect(textWidth(text, fontSize)).toBeLessThan(72);
    }
  });

  it("are left out where they would be too small, and come back when enlarged", () => {
    expect(tileLabels(areas(100))).toEqual([]);
    const enlarged = tileLabels(areas(100), 4);
    expect(enlarged).toHaveLength(20);
    // On the screen they are of ordinary size.
    expect((enlarged[0]?.fontSize ?? 0) * 4).toBeLessThanOrEqual(13);
  });
});

describe("labels of unlike length", () => {
  it("show where all but a few fit, and not where only a few do", () => {
    const tiles = tileField(5, 4, "hexagon").map((tile, index) => ({
      ...tile,
      shortLabel: index === 0 ? "Long one" : "Ab",
    }));
    expect(tileLabels(tileLayout(tiles, { width: 260, height: 260 }).areas)).toHaveLength(19);
    const longer = tiles.map((tile, index) => ({
      ...tile,
      shortLabel: index < 5 ? "Long one" : "Ab",
    }));
    expect(tileLabels(tileLayout(longer, { width: 260, height: 260 }).areas)).toEqual([]);
  });
});

describe("labels on the map", () => {
  const { areas } = mapLayout(ninePlusIsland(), { width: 300, height: 400 });

  it("keep the order of importance and never touch", () => {
    const texts = new Map([
      ["c", "Somewhere with a long name"],
      ["e", "Elsewhere"],
      ["nw", "Nor"],
      ["unknown", "Nowhere"],
    ]);
    expect(mapLabels(areas, texts, 300).map(({ code }) => code)).toEqual(["c", "nw"]);
  });

  it("find more room when the map is enlarged", () => {
    const texts = new Map([
      ["c", "Somewhere"],
      ["e", "Elsewhere"],
    ]);
    expect(mapLabels(areas, texts, 300)).toHaveLength(1);
    expect(mapLabels(areas, texts, 300, 4)).toHaveLength(2);
  });

  it("stay on the chart", () => {
    const [label] = mapLabels(areas, new Map([["i", "A rather long island"]]), 300);
    expect(label?.x).toBeGreaterThan(areas.find(({ code }) => code === "i")?.point[0] ?? 999);
  });
});

describe("wrapText", () => {
  it("breaks between words and keeps all of them", () => {
    const text = "Partnerships are recorded in 109 of 153 areas, none were found in 44.";
    const lines = wrapText(text, 14, 180);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(180);
  });

  it("gives a word that is too long a line of its own", () => {
    expect(wrapText("a Llanfairpwllgwyngyll b", 14, 60)).toEqual([
      "a",
      "Llanfairpwllgwyngyll",
      "b",
    ]);
    expect(wrapText("  ", 14, 60)).toEqual([]);
  });
});
