import type { ReactElement } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  areaMarks,
  ChartFrame,
  ChartSummary,
  ChoroplethMap,
  dataTable,
  Legend,
  legendEntries,
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

const common = {
  title: "Recorded in 5 of 10 areas",
  summary: "None found in three.",
  values: stateValues(),
  scale: stateScale(),
};
const marks = areaMarks(ninePlusIsland(), stateValues(), stateScale());

const CHARTS: readonly (readonly [string, ReactElement])[] = [
  [
    "a map",
    <ChoroplethMap
      {...common}
      features={ninePlusIsland()}
      insets={[{ label: "Centre", bbox: [11, 11, 19, 19] }]}
      labelled={["nw"]}
    />,
  ],
  ["a tile map", <TileMap {...common} tiles={tileField(3, 4, "square")} shape="square" />],
  [
    "a map of numbers",
    <ChoroplethMap
      {...common}
      values={shareValues()}
      scale={shareScale()}
      features={ninePlusIsland()}
    />,
  ],
  [
    "a framed map",
    <ChartFrame
      title={common.title}
      summary={common.summary}
      source="Fictional data"
      table={dataTable(marks, stateScale())}
      fileName="map"
    >
      {(ids) => <ChoroplethMap {...common} {...ids} features={ninePlusIsland()} />}
    </ChartFrame>,
  ],
  ["a legend alone", <Legend entries={legendEntries(marks, stateScale())} />],
  ["a summary alone", <ChartSummary marks={marks} scale={stateScale()} noun="LAs" />],
];

describe("on a server without a DOM", () => {
  it("really is without one", () => {
    expect(typeof document).toBe("undefined");
    expect(typeof window).toBe("undefined");
  });

  it.each(CHARTS)("%s renders, the same each time", (_, chart) => {
    const markup = renderToString(chart);
    expect(markup.length).toBeGreaterThan(50);
    expect(renderToString(chart)).toBe(markup);
  });

  it.each(CHARTS)("%s needs no style that a strict policy would block", (_, chart) => {
    const markup = renderToStaticMarkup(chart);
    expect(markup).not.toMatch(/\sstyle=|<style|<script|javascript:|\son\w+=/);
  });

  it("draws each area once under its code, and copies under another attribute", () => {
    const markup = renderToStaticMarkup(CHARTS[0]?.[1]);
    const codes = [...markup.matchAll(/data-code="([^"]+)"/g)].map(([, code]) => code);
    expect(codes).toEqual(ninePlusIsland().map(({ code }) => code));
    expect([...markup.matchAll(/data-copy-of="([^"]+)"/g)].map(([, code]) => code)).toEqual(["c"]);
  });

  it("has one tab stop among the marks", () => {
    const markup = renderToStaticMarkup(CHARTS[1]?.[1]);
    const marksOnly = markup.slice(markup.indexOf('role="listbox"'), markup.indexOf("</svg>"));
    expect(marksOnly.match(/tabindex="0"/g)).toHaveLength(1);
    expect(marksOnly.match(/tabindex="-1"/g)).toHaveLength(11);
  });

  it("names chart and marks without any script", () => {
    const markup = renderToStaticMarkup(CHARTS[0]?.[1]);
    const [, titleId = ""] = /role="listbox" aria-labelledby="([^"]+)"/.exec(markup) ?? [];
    expect(markup).toContain(`id="${titleId}">Recorded in 5 of 10 areas<`);
    expect(markup).toContain('aria-label="Area n: Recorded, in part of the area (40%)"');
  });

  it("keeps two charts' patterns apart", () => {
    const markup = renderToStaticMarkup(
      <>
        <ChoroplethMap {...common} features={ninePlusIsland()} />
        <ChoroplethMap {...common} features={ninePlusIsland()} />
      </>,
    );
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it("lays out for the width it is told", () => {
    const markup = renderToStaticMarkup(
      <ChoroplethMap {...common} features={ninePlusIsland()} width={300} height={200} />,
    );
    expect(markup).toContain('viewBox="0 0 300 200"');
  });
});
