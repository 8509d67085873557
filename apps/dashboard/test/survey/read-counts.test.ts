import { describe, expect, test } from "vitest";
import { completedCounts, readCounts } from "../../src/survey/study/read-counts.js";
import { london, northEast } from "./support.js";

const places = {
  regions: [
    { code: northEast, name: "North East" },
    { code: london, name: "London" },
  ],
  phases: [
    { code: "primary", name: "Primary, infant, junior or nursery" },
    { code: "all_through", name: "All-through" },
  ],
};
const read = (...lines: readonly string[]) => readCounts(lines.join("\r\n"), places);

describe("population counts from a file", () => {
  test("are read by code or name, in any order of columns, with other columns left aside", () => {
    const { counts, problems } = read(
      "\uFEFFnote,Schools,Region,phase",
      `x,"1,200",london,primary`,
      `,30,${northEast},all through`,
      "",
      `,0,North East,"Primary, infant, junior or nursery"`,
    );
    expect(problems).toEqual([]);
    expect(counts).toEqual([
      { region: london, phase: "primary", schools: 1200 },
      { region: northEast, phase: "all_through", schools: 30 },
      { region: northEast, phase: "primary", schools: 0 },
    ]);
  });

  test("that cannot be read are told by row, column and value, and none is used", () => {
    const { counts, problems } = read(
      "region,phase,schools",
      "London,primary,12",
      "Wales,primary,12",
      "London,sixth form,-3",
      "London,primary,7",
    );
    expect(counts).toBeUndefined();
    expect(problems.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ["region-unknown", 3, "region", "Wales"],
      ["phase-unknown", 4, "phase", "sixth form"],
      ["count-unreadable", 4, "schools", "-3"],
      ["count-repeated", 5, "region", "London"],
    ]);
    expect(problems[0]?.remedy).toContain(`London (${london})`);
  });

  test("need their three columns, and a school", () => {
    expect(read("area,phase", "London,primary").problems.map(({ column }) => column)).toEqual([
      "region",
      "schools",
    ]);
    expect(read("").problems).toHaveLength(3);
    expect(read("region,phase,schools", "London,primary,0").problems).toMatchObject([
      { code: "counts-empty" },
    ]);
  });
});

test("phases that a researcher does not count keep the counts of the site", () => {
  const special = { region: london, phase: "special", schools: 40 };
  const primary = { region: london, phase: "primary", schools: 600 };
  const mine = { region: london, phase: "primary", schools: 500 };
  expect(completedCounts([special], [primary])).toEqual([special, primary]);
  expect(completedCounts([mine], [primary, special])).toEqual([mine, special]);
});
