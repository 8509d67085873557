import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { fileSize } from "../../src/views/data/file-size.js";
import { RegionCounts } from "../../src/views/data/region-counts.js";
import { RegionMatrix } from "../../src/views/data/region-matrix.js";
import { shippedMap } from "./support.js";

/** The texts of the cells of each row of the only table. */
function rowsOf(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
      cell.replace(/<[^>]+>/g, "").trim(),
    ),
  );
}

describe("the state of every LA", () => {
  it("as counts: England is the sum of its nine regions", () => {
    const [, all = [], ...rows] = rowsOf(
      renderToStaticMarkup(<RegionCounts data={shippedMap()} />),
    );
    expect(all.slice(0, 2)).toEqual(["All LAs", "153"]);
    expect(rows).toHaveLength(17);
    expect(rows[0]?.slice(0, 2)).toEqual(["Area-based education partnerships", "109"]);
    for (const [, england, ...regions] of [all, ...rows]) {
      expect(regions).toHaveLength(9);
      expect(regions.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(england));
    }
  });

  it("of London: 33 LAs by 17 forms, each mark with its words", () => {
    const html = renderToStaticMarkup(
      <Router ssrPath="/data">
        <RegionMatrix data={shippedMap()} region="E12000007" />
      </Router>,
    );
    const [header = [], ...rows] = rowsOf(html);
    expect(header).toHaveLength(18);
    expect(rows).toHaveLength(33);
    for (const [name, ...states] of rows) {
      expect(name).toMatch(/^[A-Z]/);
      expect(states).toHaveLength(17);
      for (const state of states) expect(state).toMatch(/^[A-Z]/);
    }
    const camden = rows.find(([name]) => name === "Camden");
    expect(camden?.[1]).toBe("Known active");
  });
});

describe("fileSize", () => {
  it.each([
    [0, "0 bytes"],
    [999, "999 bytes"],
    [1_000, "1 KB"],
    [62_667, "63 KB"],
    [999_499, "999 KB"],
    [999_500, "1.0 MB"],
    [2_326_412, "2.3 MB"],
  ])("%i: %s", (bytes, text) => {
    expect(fileSize(bytes)).toBe(text);
  });
});
