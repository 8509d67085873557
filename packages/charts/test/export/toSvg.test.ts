import { describe, expect, it } from "vitest";
import {
  areaFigure,
  darkTheme,
  mapLayout,
  tileLayout,
  toSvg,
  type AreaFeature,
  type AreaFigure,
} from "../../src/index.js";
import {
  ninePlusIsland,
  shareScale,
  shareValues,
  stateScale,
  stateValues,
  tileField,
} from "../fixtures.js";

const figure: AreaFigure = {
  title: "Recorded in 5 of 10 areas",
  summary: "None found in three of them, and what is withheld is marked [c].",
  source: "Fictional data, 24 November 2026",
  layout: mapLayout(ninePlusIsland(), {
    width: 462,
    height: 612,
    insets: [{ label: "Centre", bbox: [11, 11, 19, 19] }],
  }),
  values: stateValues(),
  scale: stateScale(),
  labelled: ["nw", "n"],
};

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads XML strictly: every tag closed in its turn, every attribute quoted and once, every text escaped. */
function readXml(text: string): { tags: Tag[]; words: string } {
  const tags: Tag[] = [];
  const open: string[] = [];
  let words = "";
  let rest = text;
  while (rest !== "") {
    const tag = /^<(\/?)([\w]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/.exec(rest);
    if (tag === null) {
      const [plain = ""] = /^[^<>]+/.exec(rest) ?? [];
      if (plain === "" || /&(?!amp;|lt;|gt;|quot;)/.test(plain)) {
        throw new Error(`not XML at ${rest.slice(0, 60)}`);
      }
      words += `${plain} `;
      rest = rest.slice(plain.length);
      continue;
    }
    const [whole, end, name = "", list = "", alone] = tag;
    if (end === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const pairs = [...list.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
        ([, key = "", value = ""]): [string, string] => [key, value],
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length)
        throw new Error(`twice in ${whole}`);
      tags.push({ name, attributes: Object.fromEntries(pairs) });
      if (alone !== "/") open.push(name);
    }
    rest = rest.slice(whole.length);
  }
  if (open.length > 0) throw new Error(`${open.join()} never closed`);
  return { tags, words };
}

describe("toSvg", () => {
  const text = toSvg(areaFigure(figure));
  const { tags, words } = readXml(text);

  it("is a file of its own: nothing in it refers to a page, a script or another place", () => {
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(text).not.toMatch(/var\(|class=|href|<script|<style|<image|undefined|NaN/);
    const ids = tags.flatMap(({ attributes }) => attributes["id"] ?? []);
    const wanted = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(4);
    for (const id of wanted) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says what it shows: title, description, legend with counts, source, labels", () => {
    const [root, title, desc] = tags;
    expect(root?.attributes).toMatchObject({ role: "img", "aria-labelledby": "title summary" });
    expect([title?.name, desc?.name]).toEqual(["title", "desc"]);
    for (const said of [
      figure.summary,
      "Recorded: 3",
      "1 in part",
      "None found: 3",
      "Withheld [c]: 1",
      "No data: 1",
      "Fictional data, 24 November 2026",
      "Centre",
      "Area nw",
      "Area n 40%",
    ]) {
      expect(words).toContain(said);
    }
  });

  it("draws every area once, and the inset's once more", () => {
    const outlines = tags.filter(
      ({ name, attributes }) => name === "path" && attributes["fill"] !== "none",
    );
    expect(outlines).toHaveLength(10 + 1);
    expect(outlines.every(({ attributes }) => attributes["stroke-width"] === "1")).toBe(true);
  });

  it("fits everything into its own size", () => {
    const { width, height, viewBox } = tags[0]?.attributes ?? {};
    expect(viewBox).toBe(`0 0 ${width ?? ""} ${height ?? ""}`);
    expect(Number(width)).toBe(462 + 32);
    expect(Number(height)).toBeGreaterThan(612 + 100);
  });

  it("escapes what data may contain", () => {
    const label = `<b onload="x">&'\u0007\ud83c\ud83c\udfeb\uffff`;
    const features: AreaFeature[] = ninePlusIsland().map((feature) => ({ ...feature, label }));
    const hostile = toSvg(
      areaFigure({
        ...figure,
        title: label,
        layout: mapLayout(features, { width: 300, height: 400 }),
        labelled: ["c"],
      }),
    );
    expect(readXml(hostile).tags.some(({ name }) => name === "b")).toBe(false);
    expect(hostile).toContain("&lt;b onload=&quot;x&quot;&gt;&amp;'\ud83c\udfeb");
  });

  it("comes in another theme, with single colours of the reader's own", () => {
    const dark = toSvg(areaFigure(figure), {
      theme: darkTheme,
      colours: { "series-1": "#123456" },
    });
    expect(dark).toContain(`fill="${darkTheme.ground}"`);
    expect(dark).toContain("#123456");
    expect(dark).not.toContain(darkTheme["series-1"]);
  });

  it("draws tiles, numbers and switched-off kinds as well", () => {
    const tiles = tileField(4, 4, "hexagon");
    const numbers = toSvg(
      areaFigure({
        ...figure,
        layout: tileLayout(tiles, { width: 400, height: 400 }),
        values: tiles.map(({ code }, index) => ({ code, value: index * 6 })),
        scale: shareScale(),
      }),
    );
    expect(readXml(numbers).words).toContain("20% to under 40%: 3");
    expect(readXml(numbers).words).toContain("T15");
    const hidden = toSvg(
      areaFigure({ ...figure, values: shareValues(), hiddenCategories: ["missing"] }),
    );
    expect(readXml(hidden).tags.length).toBeGreaterThan(10);
  });
});
