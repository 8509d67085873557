import { describe, expect, it } from "vitest";
import {
  areaMarks,
  seriesStyles,
  stateStyles,
  type CategoricalScale,
  type MarkStyle,
} from "../../src/index.js";
import { patternNodes } from "../../src/draw/patterns.js";
import { bodyAttributes, edgeAttributes } from "../../src/draw/mark.js";
import { lightTheme } from "../../src/style/themes.js";
import { ninePlusIsland, shareScale, shareValues, stateScale, stateValues } from "../fixtures.js";

const paint = (token: keyof typeof lightTheme): string => lightTheme[token];
const marks = areaMarks(ninePlusIsland(), stateValues(), stateScale());
const [nw, n, ne, w, , e] = marks;
const all = [nw, n, ne, w, e].filter((mark) => mark !== undefined);

describe("fills", () => {
  it("refer to patterns that are defined, and to each once", () => {
    const ids = patternNodes(marks, "x", paint).map(({ attributes }) => attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = marks
      .map((mark) => String(bodyAttributes(mark, "x", paint)["fill"]))
      .filter((fill) => fill.startsWith("url("));
    expect(wanted.length).toBe(3);
    for (const fill of wanted) expect(ids).toContain(fill.slice(5, -1));
  });

  it("stripe a part, with the page between the stripes and an edge around", () => {
    const [part] = patternNodes(n === undefined ? [] : [n], "x", paint);
    const [ground, stripe] = part?.children ?? [];
    expect(ground).toMatchObject({ attributes: { fill: lightTheme.ground, width: 8 } });
    expect(stripe).toMatchObject({ attributes: { fill: lightTheme["series-1"] } });
    const width = typeof stripe === "object" ? Number(stripe.attributes["width"]) : 0;
    expect(width).toBeGreaterThan(0);
    expect(width).toBeLessThan(8);
    expect(n === undefined ? {} : edgeAttributes(n, paint)).toMatchObject({
      stroke: lightTheme["series-1"],
    });
    expect(nw === undefined ? {} : edgeAttributes(nw, paint)).toBeUndefined();
  });

  it("dot what is uncertain, in a colour that shows on the fill", () => {
    const shares = areaMarks(ninePlusIsland(), shareValues(), shareScale());
    const doubtful = shares.filter(({ uncertain }) => uncertain);
    const [pattern] = patternNodes(doubtful, "x", paint);
    expect(pattern?.attributes["id"]).toMatch(/-dots-ink-/);
  });

  it("keep their size on the screen when the map is enlarged", () => {
    const [pattern] = patternNodes(e === undefined ? [] : [e], "x", paint, 4);
    expect(pattern?.attributes["patternTransform"]).toMatch(/^scale\(0.25\)/);
  });

  it("are the page's where the legend has switched a kind off", () => {
    for (const mark of all) {
      expect(bodyAttributes(mark, "x", paint, true)["fill"]).toBe(lightTheme.ground);
    }
  });
});

describe("edges", () => {
  it("are dotted, dashed or plain", () => {
    const styles = stateStyles();
    const scale: CategoricalScale = {
      kind: "categorical",
      categories: Object.entries<MarkStyle>({ ...styles }).map(([id, style]) => ({
        id,
        label: id,
        style,
      })),
    };
    const ids = scale.categories.map(({ id }) => id);
    const areas = ids.map((code) => ({ code, label: code }));
    const edges = areaMarks(
      areas,
      ids.map((code) => ({ code, value: code })),
      scale,
    ).map((mark) => edgeAttributes(mark, paint)?.["strokeDasharray"]);
    const [full, reserved, past, absent, unexamined, ended, withheld] = edges;
    for (const plain of [full, past, absent, unexamined, withheld]) expect(plain).toBeUndefined();
    expect(reserved).toBeDefined();
    expect(ended).toBeDefined();
    expect(reserved).not.toBe(ended);
  });

  it("leave kinds of equal standing to the line of the page's colour", () => {
    for (const { border } of seriesStyles()) expect(border).toBe("hairline");
    expect(nw === undefined ? {} : bodyAttributes(nw, "x", paint)).toMatchObject({
      stroke: lightTheme.ground,
      strokeWidth: 1,
    });
  });
});
