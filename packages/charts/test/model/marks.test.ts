import { describe, expect, it } from "vitest";
import {
  areaMarks,
  dataTable,
  describeMark,
  formatShare,
  legendEntries,
  summarise,
} from "../../src/index.js";
import { ninePlusIsland, shareScale, shareValues, stateScale, stateValues } from "../fixtures.js";

const areas = ninePlusIsland();
const states = areaMarks(areas, stateValues(), stateScale());
const shares = areaMarks(areas, shareValues(), shareScale());
const say = (code: string): string => {
  for (const [marks, scale] of [[shares, shareScale()]] as const) {
    const mark = marks.find(({ area }) => area.code === code);
    if (mark !== undefined) return describeMark(mark, scale);
  }
  throw new Error(`no mark ${code}`);
};

describe("areaMarks", () => {
  it("keeps every area, in order", () => {
    expect(states.map(({ area }) => area.code)).toEqual(areas.map(({ code }) => code));
    expect(states.at(-1)?.category.id).toBe("missing");
  });

  it("ranks numbers from the largest, ties alike, and nothing else", () => {
    const ranks = Object.fromEntries(shares.map(({ area, rank }) => [area.code, rank]));
    expect(ranks).toMatchObject({ e: 1, nw: 2, n: 3, ne: 3, w: 5 });
    expect(ranks["c"]).toBeUndefined();
    expect(shares[0]?.ranked).toBe(5);
  });

  it("notes intervals that reach into three classes or more", () => {
    // 10 to 65 touches all four classes; 61 to 81 stays in the last.
    expect(shares.filter(({ uncertain }) => uncertain).map(({ area }) => area.code)).toEqual(["n"]);
  });
});

describe("describeMark", () => {
  it("says name, value, interval and rank", () => {
    expect(say("nw")).toBe("Area nw: 72%, 95% interval 61% to 81%, rank 2 of 5");
    expect(say("c")).toBe("Area c: Withheld [c]");
    expect(say("i")).toBe("Area i: No data");
    expect(say("w")).toBe("Area w: 0%, rank 5 of 5");
  });

  it("says which part, and the date", () => {
    const [nw, n] = states.map((mark) => describeMark(mark, stateScale()));
    expect(nw).toBe("Area nw: Recorded, as at May 2023");
    expect(n).toBe("Area n: Recorded, in part of the area (40%)");
  });

  it("says the number of an area beyond the scale", () => {
    const [mark] = areaMarks(areas.slice(0, 1), [{ code: "nw", value: 140 }], shareScale());
    expect(mark?.category.label).toBe("Outside the scale");
    expect(mark === undefined ? "" : describeMark(mark, shareScale())).toContain("140%");
  });
});

describe("formatShare", () => {
  it("says 0% and 100% only where it is so", () => {
    expect([0, 0.001, 0.4, 0.999, 1].map(formatShare)).toEqual([
      "0%",
      "under 1%",
      "40%",
      "over 99%",
      "100%",
    ]);
  });
});

describe("legendEntries", () => {
  it("lists the kinds that occur, with counts and parts, in the scale's order", () => {
    expect(
      legendEntries(states, stateScale()).map(({ category, count, part }) => [
        category.id,
        count,
        part,
      ]),
    ).toEqual([
      ["known", 3, 1],
      ["unsure", 2, 0],
      ["none", 3, 0],
      ["withheld", 1, 0],
      ["missing", 1, 0],
    ]);
  });

  it("counts every area once, and explains uncertainty beside", () => {
    const entries = legendEntries(shares, shareScale());
    const counted = entries.filter(({ note }) => note !== true);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(areas.length);
    expect(entries.filter(({ note }) => note).map(({ count }) => count)).toEqual([1]);
  });
});

describe("summarise", () => {
  it("counts kinds", () => {
    expect(summarise(states, stateScale(), "LAs")).toBe(
      "Of 10 LAs: recorded 3 (1 in part), recorded, status not known 2, none found 3, " +
        "withheld 1 and no data 1.",
    );
  });

  it("gives range, median, doubt and gaps of numbers", () => {
    expect(summarise(shares, shareScale())).toBe(
      "In 5 of 10 areas the value is between 0% (Area w) and 100% (Area e), with a median of 30%. " +
        "In 1 of them the interval spans three classes or more. " +
        "Without a number: withheld 1 and no data 4.",
    );
  });

  it("says so when there is nothing", () => {
    expect(summarise([], stateScale(), "LAs")).toBe("No LAs to show.");
  });
});

describe("dataTable", () => {
  it("holds what the chart holds, by name, in the columns that are needed", () => {
    const table = dataTable(shares, shareScale(), { areaLabel: "LA", valueLabel: "Share, %" });
    expect(table.columns.map(({ label }) => label)).toEqual([
      "LA",
      "Code",
      "Share, %",
      "Lower limit",
      "Upper limit",
      "Rank",
    ]);
    expect(table.rows[0]).toEqual(["Area c", "c", "Withheld [c]", undefined, undefined, undefined]);
    expect(table.rows.find(([, code]) => code === "nw")).toEqual(["Area nw", "nw", 72, 61, 81, 2]);
    expect(table.rows).toHaveLength(10);
  });

  it("says extent and detail", () => {
    const { columns, rows } = dataTable(states, stateScale());
    expect(columns.map(({ id }) => id)).toEqual(["area", "code", "value", "extent", "detail"]);
    expect(rows.find(([, code]) => code === "n")?.[3]).toBe("part (40%)");
  });
});
