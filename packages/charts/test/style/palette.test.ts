import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from "culori";
import { describe, expect, it } from "vitest";
import type { ColourToken, MarkStyle, SeriesToken, Side, Theme } from "../../src/index.js";
import { answerStyles, darkTheme, lightTheme, seriesStyles, stateStyles } from "../../src/index.js";
import { missingCategory, OUTSIDE, sequentialClasses } from "../../src/model/classify.js";
import { textColour } from "../../src/style/markStyle.js";

const THEMES: readonly (readonly [string, Theme])[] = [
  ["light", lightTheme],
  ["dark", darkTheme],
];
const SERIES: readonly SeriesToken[] = [
  "series-1",
  "series-2",
  "series-3",
  "series-4",
  "series-5",
  "series-6",
];
const RAMP: readonly ColourToken[] = [
  "sequential-1",
  "sequential-2",
  "sequential-3",
  "sequential-4",
  "sequential-5",
];

/** A scale of answers with three on either side, and its strong ends last. */
const NEGATIVE: readonly ColourToken[] = ["negative-1", "negative-2", "negative-3"];
const POSITIVE: readonly ColourToken[] = ["positive-1", "positive-2", "positive-3"];
const SIDES: readonly Side[] = [
  ...Array<Side>(3).fill("negative"),
  "neutral",
  ...Array<Side>(3).fill("positive"),
];

/** Colour vision without deficiency, and the three kinds of it at full strength. */
const EYES: readonly (readonly [string, (colour: Color) => Color])[] = [
  ["ordinary", (colour) => colour],
  ["protanopia", filterDeficiencyProt(1)],
  ["deuteranopia", filterDeficiencyDeuter(1)],
  ["tritanopia", filterDeficiencyTrit(1)],
];

function colour(theme: Theme, token: ColourToken): Color {
  const parsed = parse(theme[token]);
  if (parsed === undefined) throw new Error(`${token} is no colour`);
  return parsed;
}

const difference = differenceCiede2000();

/** Every pair of a list, once. */
function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [T, T] => [a, b]));
}

describe.each(THEMES)("the %s theme", (_, theme) => {
  const contrast = (a: ColourToken, b: ColourToken): number => wcagContrast(theme[a], theme[b]);

  it("has 4.5:1 for text on the page, on quiet fills, and on every flat mark", () => {
    for (const token of ["ink", "quiet"] as const) {
      expect(contrast(token, "ground"), token).toBeGreaterThanOrEqual(4.5);
      expect(contrast(token, "neutral"), token).toBeGreaterThanOrEqual(4.5);
    }
    const flat: MarkStyle[] = [
      ...SERIES.flatMap((token): MarkStyle[] => [
        { fill: token, border: "hairline" },
        { fill: `${token}-light`, border: "dotted" },
      ]),
      ...RAMP.map((fill): MarkStyle => ({ fill, border: "hairline" })),
      ...answerStyles(SIDES).filter(({ pattern }) => pattern === undefined),
      { fill: "neutral", border: "solid" },
      { fill: "ground", border: "solid" },
    ];
    for (const style of flat) {
      if (style.fill === "none") continue;
      expect(contrast(textColour(style), style.fill), style.fill).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has 3:1 between every mark and the page, by its fill or by its edge", () => {
    const styles = [
      ...SERIES.flatMap((token) => Object.values<MarkStyle>({ ...stateStyles(token) })),
      ...seriesStyles(),
      ...answerStyles(SIDES),
      ...sequentialClasses({ kind: "sequential", limits: [0, 1, 2, 3, 4, 5] }).map(
        ({ style }) => style,
      ),
      OUTSIDE.style,
      missingCategory({ kind: "categorical", categories: [] }).style,
    ];
    expect(styles.length).toBeGreaterThan(50);
    for (const { fill, border, borderColour = "quiet" } of styles) {
      const best =
        border === "hairline"
          ? contrast(fill === "none" ? "ground" : fill, "ground")
          : contrast(borderColour, "ground");
      expect(best, `${fill} ${border} ${borderColour}`).toBeGreaterThanOrEqual(3);
    }
  });

  it("has 3:1 between a pattern's lines and what they are drawn on", () => {
    const styles = [
      ...Object.values<MarkStyle>({ ...stateStyles() }),
      ...seriesStyles(),
      ...answerStyles(SIDES),
    ];
    for (const { fill, pattern = "none", patternColour = "quiet" } of styles) {
      if (pattern === "none" || fill === "none") continue;
      expect(contrast(patternColour, fill), `${pattern} on ${fill}`).toBeGreaterThanOrEqual(3);
    }
  });

  it("has 3:1 between a lighter hue and its dotted edge", () => {
    for (const token of SERIES) {
      expect(contrast(token, `${token}-light`), token).toBeGreaterThanOrEqual(3);
    }
  });

  it("has rings that stand out from the page, which every ring is set in", () => {
    expect(contrast("focus", "ground")).toBeGreaterThanOrEqual(3);
    expect(contrast("ink", "ground")).toBeGreaterThanOrEqual(3);
    expect(difference(colour(theme, "focus"), colour(theme, "ink"))).toBeGreaterThan(20);
  });

  it.each(EYES)("keeps six hues apart for %s colour vision", (_name, see) => {
    for (const [a, b] of pairs(SERIES)) {
      const apart = difference(see(colour(theme, a)), see(colour(theme, b)));
      expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(12);
    }
  });

  it.each([...EYES, ["a grey printer", filterGrayscale(1)] as const])(
    "keeps the steps of the ramp apart for %s",
    (_name, see) => {
      const lightness = RAMP.map((token) => wcagContrast(see(colour(theme, token)), theme.ground));
      expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
      for (const [index, token] of RAMP.slice(1).entries()) {
        const before = colour(theme, RAMP[index] ?? "ground");
        const apart = difference(see(before), see(colour(theme, token)));
        expect(apart, token).toBeGreaterThanOrEqual(8);
      }
    },
  );

  it.each([...EYES, ["a grey printer", filterGrayscale(1)] as const])(
    "keeps the strengths of an answer, and no answer, apart for %s",
    (_name, see) => {
      for (const side of [NEGATIVE, POSITIVE]) {
        const lightness = side.map((token) =>
          wcagContrast(see(colour(theme, token)), theme.ground),
        );
        expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
        for (const [a, b] of pairs(side)) {
          const apart = difference(see(colour(theme, a)), see(colour(theme, b)));
          expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(12);
        }
      }
    },
  );

  it.each(EYES)(
    "keeps the sides of a scale, and its middle, apart for %s colour vision",
    (_name, see) => {
      for (const negative of NEGATIVE) {
        for (const positive of POSITIVE) {
          const apart = difference(see(colour(theme, negative)), see(colour(theme, positive)));
          expect(apart, `${negative} and ${positive}`).toBeGreaterThanOrEqual(12);
        }
      }
      for (const token of [...NEGATIVE, ...POSITIVE]) {
        const apart = difference(see(colour(theme, token)), see(colour(theme, "neutral")));
        expect(apart, token).toBeGreaterThanOrEqual(9);
      }
    },
  );

  it("keeps full and lighter hue apart in grey", () => {
    const grey = filterGrayscale(1);
    for (const token of SERIES) {
      const apart = difference(grey(colour(theme, token)), grey(colour(theme, `${token}-light`)));
      expect(apart, token).toBeGreaterThanOrEqual(20);
    }
  });
});

describe("looks", () => {
  const shape = ({ fill, pattern = "none", border }: MarkStyle): string => {
    const tone =
      fill === "ground" || fill === "none" ? "page" : fill.endsWith("-light") ? "light" : fill;
    return [
      tone === "neutral" || tone === "page" || tone === "light" ? tone : "full",
      pattern,
      border,
    ].join();
  };

  it("of states differ without colour: in tone, pattern or edge", () => {
    const states = Object.values<MarkStyle>({ ...stateStyles() }).map(shape);
    const extra = [OUTSIDE.style, missingCategory({ kind: "categorical", categories: [] }).style];
    const all = [...states, ...extra.map(shape)];
    expect(all).toHaveLength(9);
    expect(new Set(all).size).toBe(all.length);
  });

  it("of kinds of equal standing have a pattern each", () => {
    const patterns = seriesStyles().map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(6);
    expect(new Set(seriesStyles().map(({ fill }) => fill)).size).toBe(6);
  });

  it("of answers differ by side without colour, and by strength", () => {
    const styles = answerStyles(SIDES);
    expect(styles.map(({ fill }) => fill)).toEqual([
      "negative-3",
      "negative-2",
      "negative-1",
      "neutral",
      "positive-1",
      "positive-2",
      "positive-3",
    ]);
    const hatched = styles.map(({ pattern }) => pattern === "hatch");
    expect(hatched).toEqual(SIDES.map((side) => side === "negative"));
    expect(answerStyles(["negative", "positive"]).map(({ fill }) => fill)).toEqual([
      "negative-3",
      "positive-3",
    ]);
    const eleven = answerStyles([
      ...Array<Side>(5).fill("negative"),
      "neutral",
      ...Array<Side>(5).fill("positive"),
    ]).map(({ fill }) => fill);
    expect(eleven.slice(6)).toEqual([...eleven.slice(6)].sort());
    expect(new Set(eleven.slice(6)).size).toBe(3);
    const two = answerStyles(["neutral", "neutral"]).map(({ pattern }) => pattern);
    expect(two[0]).not.toBe(two[1]);
  });

  it("are the ones that were agreed for each state", () => {
    expect(stateStyles("series-2")).toEqual({
      full: { fill: "series-2", border: "hairline" },
      reserved: { fill: "series-2-light", border: "dotted", borderColour: "series-2" },
      past: { fill: "ground", border: "solid", borderColour: "series-2" },
      absent: { fill: "neutral", border: "solid" },
      unexamined: { fill: "ground", pattern: "hatch", border: "solid" },
      ended: { fill: "neutral", pattern: "dash", border: "dashed" },
      withheld: { fill: "ground", pattern: "crosshatch", border: "solid" },
    });
  });
});
