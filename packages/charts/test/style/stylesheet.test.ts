import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { darkTheme, lightTheme, type Theme } from "../../src/index.js";

const css = readFileSync(new URL("../../styles.css", import.meta.url), "utf8");

/** The custom properties that a rule sets, by name. */
function properties(rule: string): Record<string, string> {
  return Object.fromEntries(
    [...rule.matchAll(/--abep-chart-([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

/** The rules whose selector ends in a text. */
function rules(selector: string): string[] {
  return css.split("}").filter((rule) => rule.split("{").at(-2)?.trim().endsWith(selector));
}

describe("styles.css", () => {
  it("holds the dark theme, for the system's wish and for the page's", () => {
    for (const selector of [':root:not([data-theme="light"])', ':root[data-theme="dark"]']) {
      const [rule = ""] = rules(selector);
      expect(properties(rule), selector).toEqual({ ...darkTheme });
    }
  });

  it("gives every token a colour of the reader's in forced colours", () => {
    const forced = css.slice(css.indexOf("forced-colors"));
    expect(Object.keys(properties(forced)).sort()).toEqual(Object.keys(lightTheme).sort());
    for (const value of Object.values(properties(forced))) {
      expect(value).toMatch(/Canvas|CanvasText|LinkText|Highlight/);
      expect(value).not.toMatch(/#/);
    }
  });

  it("sets forced colours after both themes, by selectors that weigh as much", () => {
    const at = css.indexOf("@media (forced-colors: active)");
    const [selectors = ""] = css.slice(css.indexOf("{", at) + 1).split("{");
    const forced = selectors.split(",").map((selector) => selector.trim());
    // An attribute weighs the same whatever its value, within `:not()` too.
    expect(forced).toContain(':root:not([data-theme="light"])');
    expect(forced).toContain(":root[data-theme]");
    expect(css.lastIndexOf('[data-theme="dark"]')).toBeLessThan(at);
    expect(css.lastIndexOf("prefers-color-scheme")).toBeLessThan(at);
  });

  it("falls back to the light theme, in every place", () => {
    const used = [...css.matchAll(/var\(--abep-chart-([\w-]+),\s*(#\w+)\)/g)];
    expect(used.length).toBeGreaterThan(10);
    const theme: Readonly<Record<string, string>> = { ...(lightTheme satisfies Theme) };
    for (const [, name = "", value = ""] of used) {
      const long = value.length === 4 ? value.replace(/[^#]/g, "$&$&") : value;
      expect(long, name).toBe(theme[name]);
    }
  });

  it("styles only classes of its own, moves nothing, and leaves dark colours out of print", () => {
    const selectors = [...css.matchAll(/^\s*([.:][^{}@]+?)\s*\{/gm)].map(([, text = ""]) => text);
    expect(selectors.length).toBeGreaterThan(20);
    for (const selector of selectors) expect(selector).toMatch(/^(\.abep-|:root)/);
    expect(css).not.toMatch(/transition|animation|!important|@import|url\(/);
    for (const media of css.matchAll(/@media ([^{]*prefers-color-scheme[^{]*)\{/g)) {
      expect(media[1]).toContain("screen");
    }
  });

  it("knows every class that the components use, and no other", () => {
    const folder = new URL("../../src/react/", import.meta.url);
    const sources = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), "utf8"))
      .join("\n");
    const used = new Set([...sources.matchAll(/abep-[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name));
    const styled = new Set([...css.matchAll(/\.(abep-[a-z-]+)/g)].map(([, name = ""]) => name));
    const unused = [...styled].filter((name) => !used.has(name));
    expect(unused).toEqual([]);
  });
});
