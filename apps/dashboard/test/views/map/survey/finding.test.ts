import type { Measure } from "@abep/charts";
import { describe, expect, test } from "vitest";
import { detailOf, headlineOf } from "../../../../src/views/map/survey/finding.js";
import { regionScale } from "../../../../src/views/map/survey/region-scale.js";
import { regionPicture } from "../../../../src/views/map/survey/region-picture.js";
import { scoreFigures, shareFigures, told, withheld } from "./figures.js";

/** Nine regions alike, but for some. */
function scores(own: Readonly<Record<string, Measure>>) {
  return scoreFigures(own, told(55, 53, 57));
}

describe("the headline of a figure by region", () => {
  test("says highest and lowest where no other interval overlaps", () => {
    const figures = scores({ E12000009: told(64, 60, 68), E12000007: told(47, 43, 51) });
    expect(headlineOf(figures)).toBe(
      "Demand for an area-based partnership is highest in the South West, 64 (60 to 68), and lowest in London, 47 (43 to 51)",
    );
    expect(detailOf(figures)).toMatch(/^In England it is 56 \(55 to 57\)\. Leaders/);
  });

  test("names what may be as high, and does not call it highest", () => {
    const figures = scores({
      E12000009: told(64, 60, 68),
      E12000008: told(62, 58, 66),
      E12000007: told(47, 43, 51),
    });
    expect(headlineOf(figures)).toBe(
      "Demand for an area-based partnership is among the highest in the South West, 64 (60 to 68), and lowest in London, 47 (43 to 51)",
    );
    expect(detailOf(figures)).toContain(
      "It may be as high as in the South West in the South East: the intervals overlap.",
    );
  });

  test("compares two regions where neither is alone at its end", () => {
    const figures = scores({ E12000009: told(62, 57, 67), E12000007: told(49, 45, 54) });
    expect(headlineOf(figures)).toBe(
      "Demand for an area-based partnership is higher in the South West, 62 (57 to 67), than in London, 49 (45 to 54)",
    );
    expect(detailOf(figures)).toContain("as high as in the South West in 7 other regions");
  });

  test("claims no difference where even the ends overlap", () => {
    const figures = scores({ E12000009: told(58, 54, 62), E12000007: told(52, 48, 56) });
    expect(headlineOf(figures)).toBe(
      "Demand for an area-based partnership does not clearly differ between regions: from 52 (48 to 56) in London to 58 (54 to 62) in the South West",
    );
  });

  test("leaves out what is withheld, and says so", () => {
    const figures = scoreFigures({ E12000007: told(55, 50, 60) }, withheld);
    expect(headlineOf(figures)).toBe(
      "Demand for an area-based partnership can be told of one region alone: London, 55 (50 to 60)",
    );
    expect(detailOf(figures)).toContain(
      "In 8 of 9 regions too few leaders answered to show a score [c].",
    );
    expect(headlineOf(scoreFigures({}, withheld))).toBe(
      "Demand for an area-based partnership: withheld in every region",
    );
  });

  test("says of a share what it is of, in whole per cent", () => {
    const figures = shareFigures(
      { E12000007: told(0.404, 0.35, 0.46), E12000009: told(0.725, 0.66, 0.78) },
      told(0.55, 0.52, 0.58),
    );
    expect(headlineOf(figures)).toBe(
      "The share of leaders held back by “Too little time” is highest in the South West, 73% (66% to 78%), and lowest in London, 40% (35% to 46%)",
    );
  });
});

describe("the classes of a figure by region", () => {
  test("are round, five or fewer, and hold every figure", () => {
    const { limits } = regionScale(
      scores({ E12000009: told(64, 60, 68), E12000007: told(47, 43, 51) }),
    );
    expect(limits).toEqual([45, 50, 55, 60, 65]);
  });

  test("are as wide as half the middle interval, so that chance is not coloured", () => {
    const wide = scoreFigures({ E12000009: told(58, 49, 67) }, told(55, 46, 64));
    expect(regionScale(wide).limits).toEqual([50, 60]);
  });
});

describe("the tiles of a figure by region", () => {
  const figures = scores({ E12000009: told(64, 60, 68), E12000007: withheld });
  const { tiles, regions } = regionPicture(figures);
  const kinds = new Map(tiles.scale.categories.map(({ id, label }) => [id, label]));
  const tile = (gss: string) => tiles.values.find(({ code }) => code === gss);

  test("are all LAs, each with its region’s class, and name the region and its figure", () => {
    expect(tiles.values).toHaveLength(153);
    const cornwall = tile("E06000052");
    expect(kinds.get(String(cornwall?.value))).toBe("62 to 64");
    expect(cornwall?.detail).toBe("South West: 64 (60 to 68), 100 respondents");
  });

  test("show no figure of a region that is withheld", () => {
    const camden = tile("E09000007");
    expect(camden?.value).toBe("withheld");
    expect(camden?.detail).toBe("London: withheld [c]");
    expect(regions.values.find(({ code }) => code === "E12000007")).toEqual({
      code: "E12000007",
      value: "withheld",
    });
  });

  test("are dotted where the interval is wide, as the regions are", () => {
    const wide = regionPicture(scores({ E12000009: told(64, 55, 73) }));
    const cornwall = wide.tiles.values.find(({ code }) => code === "E06000052");
    const category = wide.tiles.scale.categories.find(({ id }) => id === cornwall?.value);
    expect(category?.label).toBe("62 to 64, wide interval");
    expect(category?.style.pattern).toBe("dots");
    expect(wide.marks.find(({ area }) => area.code === "E12000009")?.uncertain).toBe(true);
  });
});
