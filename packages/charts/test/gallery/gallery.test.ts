import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { areaFigure, areaMarks, legendEntries, lightTheme, toSvg } from "../../src/index.js";
import { examples } from "./examples.js";

/** The outlines of a drawing with their paint, colours as on a light page, patterns by their own name. */
function shapes(markup: string): string[] {
  const plain = markup
    .replace(/var\(--abep-chart-[\w-]+, (#\w+)\)/g, "$1")
    .replace(/url\(#(?:abep\w*?|fill)-(\w[^)]*)\)/g, "$1");
  return [...plain.matchAll(/<path [^>]*>/g)].flatMap(([path]) => {
    const read = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(path)?.[1] ?? "";
    const paint = ["fill", "stroke", "stroke-width", "stroke-dasharray"].map(read);
    return read("d") === "" ? [] : [[read("d"), ...paint].join(" ")];
  });
}

/** The chart alone, without the legend's marks and the buttons' icons. */
function chartOf(markup: string): string {
  const start = markup.indexOf('class="abep-map"');
  return markup.slice(start, markup.indexOf('<div class="abep-controls"', start));
}

describe.each(examples().map((example) => [example.name, example] as const))("%s", (_, example) => {
  const { figure, element } = example;
  const page = renderToStaticMarkup(element);
  const file = toSvg(areaFigure(figure));

  it("looks the same on the page and in the file", () => {
    const onPage = shapes(chartOf(page)).sort();
    expect(onPage.length).toBeGreaterThanOrEqual(figure.layout.areas.length);
    expect(shapes(file).sort()).toEqual(onPage);
  });

  it("takes every colour from the theme", () => {
    const known = new Set<string>(Object.values(lightTheme));
    const used = [...file.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour = ""]) => colour);
    expect(used.length).toBeGreaterThan(3);
    for (const colour of used) expect(known).toContain(colour);
  });

  it("counts every area once in the legend, and names every one", () => {
    const marks = areaMarks(figure.layout.areas, figure.values, figure.scale);
    const counted = legendEntries(marks, figure.scale).filter(({ note }) => note !== true);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(figure.layout.areas.length);
    expect(page.match(/role="option" aria-label="[^"]+"/g)).toHaveLength(
      figure.layout.areas.length,
    );
  });

  it("defines every pattern that the file uses, the legend's too", () => {
    const ids = [...file.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of file.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it("contains no number that is none", () => {
    expect(page + file).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});
