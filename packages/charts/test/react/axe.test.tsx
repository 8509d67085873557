// @vitest-environment happy-dom
import axe from "axe-core";
import type { ReactElement } from "react";
import { afterEach, describe, expect, it } from "vitest";
import {
  areaMarks,
  ChartFrame,
  ChartSummary,
  ChoroplethMap,
  dataTable,
  TileMap,
} from "../../src/index.js";
import {
  ninePlusIsland,
  shareScale,
  shareValues,
  stateScale,
  stateValues,
  tileField,
} from "../fixtures.js";
import { mount, unmountAll } from "./mount.js";

const features = ninePlusIsland();
const common = {
  title: "Recorded in 5 of 10 areas",
  summary: "None found in three.",
  values: stateValues(),
  scale: stateScale(),
};
const marks = areaMarks(features, shareValues(), shareScale());

const CHARTS: readonly (readonly [string, ReactElement])[] = [
  [
    "a map with an inset",
    <ChoroplethMap
      {...common}
      features={features}
      insets={[{ label: "Centre", bbox: [11, 11, 19, 19] }]}
      selected="n"
    />,
  ],
  [
    "a tile map",
    <TileMap {...common} tiles={tileField(3, 3, "hexagon")} hiddenCategories={["none"]} />,
  ],
  [
    "a framed map of numbers",
    <ChartFrame
      title={common.title}
      summary={common.summary}
      source="Fictional data"
      table={dataTable(marks, shareScale())}
      fileName="shares"
      areaHref={(code) => `#${code}`}
    >
      {(ids) => (
        <>
          <ChartSummary marks={marks} scale={shareScale()} />
          <ChoroplethMap
            {...common}
            {...ids}
            values={shareValues()}
            scale={shareScale()}
            features={features}
            view={{ zoom: 2, x: 0.5, y: 0.5 }}
          />
        </>
      )}
    </ChartFrame>,
  ],
];

afterEach(unmountAll);

describe("axe", () => {
  it.each(CHARTS)("finds nothing in %s", async (_, chart) => {
    const { page } = mount(chart);
    document.documentElement.lang = "en";
    document.title = "Charts";
    // Colours have a test of their own: nothing is laid out here, so axe could not see them.
    const { violations, passes } = await axe.run(page, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const checked = passes.map(({ id }) => id);
    for (const rule of ["aria-required-children", "aria-allowed-attr", "list", "button-name"]) {
      expect(checked, rule).toContain(rule);
    }
  });
});
