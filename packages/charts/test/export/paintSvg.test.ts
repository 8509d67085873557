// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { areaFigure, mapLayout, toPng } from "../../src/index.js";
import { figureNode } from "../../src/draw/figure.js";
import { svg } from "../../src/draw/svgNode.js";
import { paintSvg } from "../../src/export/paintSvg.js";
import { ninePlusIsland, stateScale, stateValues } from "../fixtures.js";

/** What was painted: the name of each call, and what matters of it. */
type Call = readonly [name: string, ...rest: unknown[]];

class FakePath {
  readonly steps: unknown[];
  constructor(d?: string) {
    this.steps = d === undefined ? [] : [d];
  }
  rect(...box: number[]): void {
    this.steps.push(box);
  }
  roundRect(...box: number[]): void {
    this.steps.push(box);
  }
  arc(...circle: number[]): void {
    this.steps.push(circle);
  }
  moveTo(...point: number[]): void {
    this.steps.push(point);
  }
  lineTo(...point: number[]): void {
    this.steps.push(point);
  }
}

class FakeMatrix {
  readonly made: string;
  constructor(made = "") {
    this.made = made;
  }
  rotate(angle: number): FakeMatrix {
    return new FakeMatrix(`${this.made} rotate ${angle}`);
  }
  scale(x: number, y = x): FakeMatrix {
    return new FakeMatrix(`${this.made} scale ${x} ${y}`);
  }
}

/** A canvas that writes down what is painted on it. */
function recorder(): { calls: Call[]; make: (width: number, height: number) => HTMLCanvasElement } {
  const calls: Call[] = [];
  const make = (width: number, height: number): HTMLCanvasElement => {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const state: Record<string, unknown> = {};
    const context: unknown = new Proxy(state, {
      get: (target, name) => {
        if (typeof name === "symbol" || name in target) return Reflect.get(target, name) as unknown;
        return (...rest: unknown[]) => {
          const paint = name.startsWith("fill") ? target["fillStyle"] : target["strokeStyle"];
          calls.push([name, ...rest, /^(fill|stroke)/.test(name) ? paint : undefined]);
          if (name === "fillText") calls.push(["textAlign", target["textAlign"]]);
          return name === "createPattern"
            ? { setTransform: (matrix: FakeMatrix) => calls.push(["setTransform", matrix.made]) }
            : undefined;
        };
      },
    });
    vi.spyOn(canvas, "getContext").mockReturnValue(context as CanvasRenderingContext2D);
    return canvas;
  };
  return { calls, make };
}

beforeEach(() => {
  vi.stubGlobal("Path2D", FakePath);
  vi.stubGlobal("DOMMatrix", FakeMatrix);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const figure = figureNode(
  areaFigure({
    title: "Recorded",
    summary: "Three.",
    layout: mapLayout(ninePlusIsland(), {
      width: 400,
      height: 500,
      insets: [{ label: "Centre", bbox: [11, 11, 19, 19] }],
    }),
    values: stateValues(),
    scale: stateScale(),
  }),
);

describe("paintSvg", () => {
  it("makes a canvas of the picture's size, times the scale", () => {
    const { make } = recorder();
    const canvas = paintSvg(figure, 2, make);
    expect(canvas.width).toBe(2 * (400 + 32));
    expect(canvas.height).toBe(2 * Number(figure.attributes["height"]));
  });

  it("puts back every state that it sets", () => {
    const { calls, make } = recorder();
    paintSvg(figure, 1, make);
    const count = (name: string): number => calls.filter(([call]) => call === name).length;
    expect(count("save")).toBeGreaterThan(30);
    expect(count("save")).toBe(count("restore"));
    expect(count("clip")).toBe(1);
  });

  it("writes all words and draws all areas", () => {
    const { calls, make } = recorder();
    paintSvg(figure, 1, make);
    const words = calls.filter(([name]) => name === "fillText").map(([, text]) => text);
    expect(words).toEqual(
      expect.arrayContaining(["Recorded", "Three.", "Centre", "None found: 3"]),
    );
    const outlines = calls.filter(
      ([name, path]) =>
        name === "fill" && path instanceof FakePath && typeof path.steps[0] === "string",
    );
    expect(outlines).toHaveLength(11);
  });

  it("repeats a pattern's cell as the SVG does: its size, turned, at any scale", () => {
    const node = svg(
      "svg",
      { width: 40, height: 40 },
      svg(
        "defs",
        {},
        svg(
          "pattern",
          { id: "p", width: 8, height: 8, patternTransform: "scale(1) rotate(-45)" },
          svg("rect", { width: 4, height: 8, fill: "red" }),
        ),
      ),
      svg("path", { d: "M0,0L9,9", fill: "url(#p)" }),
      svg("path", { d: "M1,1L9,9", fill: "url(#p)" }),
    );
    const { calls, make } = recorder();
    paintSvg(node, 2.5, make);
    expect(calls.filter(([name]) => name === "createPattern")).toHaveLength(1);
    // A cell of 8 units is 20 pixels: each pixel of it stands for 0.4 units.
    expect(calls).toContainEqual(["setTransform", " scale 1 1 rotate -45 scale 0.4 0.4"]);
  });

  it("draws lines with their dashes, circles, and halos below their letters", () => {
    const node = svg(
      "svg",
      { width: 9, height: 9 },
      svg("line", { x1: 1, y1: 2, x2: 3, y2: 4, stroke: "blue", strokeDasharray: "1.5 2.5" }),
      svg("circle", { cx: 5, cy: 5, r: 2, fill: "green" }),
      svg("text", { x: 1, y: 2, fill: "black", stroke: "white", textAnchor: "middle" }, "name"),
      svg("g", { transform: "translate(3 4)" }, svg("rect", { width: 1, height: 1, fill: "none" })),
    );
    const { calls, make } = recorder();
    paintSvg(node, 1, make);
    expect(calls).toContainEqual(["setLineDash", [1.5, 2.5], undefined]);
    expect(calls).toContainEqual(["translate", 3, 4, undefined]);
    const text = calls.filter(([name]) => name === "strokeText" || name === "fillText");
    expect(text).toEqual([
      ["strokeText", "name", 1, 2, "white"],
      ["fillText", "name", 1, 2, "black"],
    ]);
    expect(calls.filter(([name]) => name === "fill")).toHaveLength(2);
  });

  it("begins, centres and ends text as the SVG does", () => {
    const anchors = [undefined, "middle", "end"];
    const texts = anchors.map((textAnchor) => svg("text", { x: 1, y: 2, textAnchor }, "name"));
    const { calls, make } = recorder();
    paintSvg(svg("svg", { width: 9, height: 9 }, ...texts), 1, make);
    const aligned = calls.filter(([name]) => name === "textAlign").map(([, align]) => align);
    expect(aligned).toEqual(["left", "center", "right"]);
  });

  it("rejects where a browser gives no picture", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const draw = (): Promise<Blob> =>
      toPng(
        areaFigure({
          title: "T",
          summary: "S",
          layout: mapLayout(ninePlusIsland(), { width: 100, height: 100 }),
          values: [],
          scale: stateScale(),
        }),
      );
    await expect(draw()).rejects.toThrow("no 2d context");
  });
});
