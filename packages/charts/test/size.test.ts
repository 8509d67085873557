import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

interface Bundle {
  readonly code: string;
  /** Kilobytes after gzip, of 1,000 bytes. */
  readonly size: number;
  readonly inputs: readonly string[];
}

/** What an app pays for an import: bundled and minified, React left to the app. */
async function bundle(names: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names} } from "./index.ts";`,
      resolveDir: new URL("../src", import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    external: ["react", "react/jsx-runtime"],
    logLevel: "silent",
  });
  const output = Object.values(metafile.outputs)[0];
  const inputs = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  const code = outputFiles[0]?.text ?? "";
  return { code, size: gzipSync(code).length / 1000, inputs };
}

describe("an import of", () => {
  it("ChoroplethMap with its d3 costs at most 25 KB", async () => {
    const { size, inputs } = await bundle("ChoroplethMap");
    // 18.6 when this was written: drawing, keyboard, gestures, legend and insets 13, d3 the rest.
    expect(size).toBeLessThan(20);
    expect(inputs.some((path) => path.includes("d3-geo"))).toBe(true);
  });

  it("TileMap leaves the geometry out", async () => {
    const { size, inputs } = await bundle("TileMap");
    expect(size).toBeLessThan(15);
    expect(inputs.filter((path) => path.includes("d3-geo"))).toEqual([]);
  });

  it("both with legend, table, frame and every export stays below 25 KB", async () => {
    const { size } = await bundle(
      "ChoroplethMap, TileMap, ChartFrame, toSvg, toPng, toCsv, summarise",
    );
    expect(size).toBeLessThan(25);
  });

  it.each([
    // Each with the d3 it needs, drawing, keyboard, legend and detail line.
    ["BarChart", 11],
    ["DivergingBars", 11],
    ["Distribution", 11],
  ])("%s costs at most %i KB, and brings no map", async (name, most) => {
    const { size, inputs } = await bundle(name);
    expect(size).toBeLessThan(most);
    expect(size).toBeGreaterThan(most - 3);
    expect(inputs.filter((path) => /d3-geo|compassGraph|useGestures/.test(path))).toEqual([]);
  });

  it("all charts of figures with frame, tables and every export stay below 21 KB", async () => {
    const { size } = await bundle(
      "BarChart, DivergingBars, Distribution, ChartFrame, barFigure, divergingFigure, distributionFigure, " +
        "barTable, divergingTable, distributionTable, summariseBars, toSvg, toPng, toCsv",
    );
    expect(size).toBeLessThan(21);
  });

  it("a pure function brings no React, no DOM and no other part", async () => {
    const { size, code, inputs } = await bundle("compassGraph, toCsv");
    expect(size).toBeLessThan(2);
    expect(code).not.toMatch(/react|document|window/);
    expect(inputs.every((path) => /compassGraph|csv|stdin/.test(path))).toBe(true);
  });

  it("nothing is nothing: no module does anything when it is loaded", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'import "./index.ts";',
        resolveDir: new URL("../src", import.meta.url).pathname,
      },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      external: ["react", "react/jsx-runtime", "d3-geo", "d3-array"],
      plugins: [
        {
          // Takes the manifest's word away: each module has to show that it is free of effects.
          name: "doubt-the-manifest",
          setup: (under) => {
            under.onResolve({ filter: /^\./ }, async ({ path, pluginData, ...rest }) =>
              pluginData === "seen"
                ? undefined
                : {
                    ...(await under.resolve(path, { ...rest, pluginData: "seen" })),
                    sideEffects: true,
                  },
            );
          },
        },
      ],
      logLevel: "silent",
    });
    const left = outputFiles[0]?.text.replace(/import\s*("[^"]*"|[^;"]*from\s*"[^"]*");?/g, "");
    expect(left?.trim()).toBe("");
  });

  it("the whole brings neither react-dom nor d3's transitions", async () => {
    const { inputs } = await bundle("ChoroplethMap, ChartFrame, toPng");
    expect(
      inputs.filter((path) => /react-dom|d3-transition|d3-selection|culori/.test(path)),
    ).toEqual([]);
  });
});
