import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { lightTheme, toSvg } from "../../src/index.js";
import { plotExamples } from "./plots.js";

/** Everything that is drawn, tag by tag, with colours as on a light page and patterns by their own name. */
function shapes(markup: string): string[] {
  const plain = markup
    .replace(/var\(--abep-chart-[\w-]+, (#\w+)\)/g, "$1")
    .replace(/url\(#(?:abep\w*?|fill)-(\w[^)]*)\)/g, "$1");
  return [...plain.matchAll(/<(?:path|rect|line|circle|text) [^>]*>/g)].map(([tag]) =>
    tag.replace(/\/>$/, ">"),
  );
}

/** The drawing alone, without the patterns, and without what pointer and keyboard reach. */
function drawingOf(page: string): string {
  const start = page.indexOf('<g pointer-events="none"', page.indexOf('class="abep-plot"'));
  const end = page.search(/<g role="listbox"|<g fill="none" stroke-linejoin/);
  return page.slice(start, end);
}

describe.each(plotExamples().map((example) => [example.name, example] as const))(
  "%s",
  (_, { figure, element }) => {
    const page = renderToStaticMarkup(element);
    const file = toSvg(figure);

    it("looks the same on the page and in the file", () => {
      const onPage = shapes(drawingOf(page));
      expect(onPage.length).toBeGreaterThan(0);
      const inFile = shapes(file);
      const from = inFile.indexOf(onPage[0] ?? "");
      expect(inFile.slice(from, from + onPage.length)).toEqual(onPage);
    });

    it("takes every colour from the theme", () => {
      const known = new Set<string>(Object.values(lightTheme));
      const used = [...file.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour = ""]) => colour);
      expect(used.length).toBeGreaterThan(3);
      for (const colour of used) expect(known).toContain(colour);
    });

    it("defines every pattern that it uses, once", () => {
      for (const markup of [page, file]) {
        const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, id] of markup.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      }
    });

    it("needs no style that a strict policy would block, and no number that is none", () => {
      expect(page).not.toMatch(/\sstyle=|<style|<script|javascript:|\son\w+=/);
      expect(page + file).not.toMatch(/NaN|Infinity|undefined|null/);
    });

    it("has one tab stop, and names every figure", () => {
      const options = [...page.matchAll(/<rect [^>]*role="option"[^>]*>/g)].map(([tag]) => tag);
      expect(options.every((tag) => /aria-label="[^"]+: [^"]+"/.test(tag))).toBe(true);
      const stops = options.filter((tag) => tag.includes('tabindex="0"'));
      expect(stops).toHaveLength(options.length === 0 ? 0 : 1);
    });
  },
);
