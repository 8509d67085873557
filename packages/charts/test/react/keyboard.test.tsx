// @vitest-environment happy-dom
import { useState, type ReactElement } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ChoroplethMap, TileMap } from "../../src/index.js";
import { ninePlusIsland, stateScale, stateValues, tileField } from "../fixtures.js";
import { find, focus, mount, press, unmountAll } from "./mount.js";

const common = {
  title: "Recorded in 5 of 10 areas",
  summary: "None found in three.",
  values: stateValues(),
  scale: stateScale(),
};
const features = ninePlusIsland();

const active = (): string | null | undefined => document.activeElement?.getAttribute("data-code");
const tabStops = (page: HTMLElement): string[] =>
  [...page.querySelectorAll("[data-code]")]
    .filter((mark) => mark.getAttribute("tabindex") === "0")
    .map((mark) => mark.getAttribute("data-code") ?? "");
/** The last ring drawn: the keyboard's, when there is one. */
const ringed = (page: HTMLElement): (string | null)[] =>
  [...page.querySelectorAll("svg.abep-map > g > g:last-child > path")].map((ring) =>
    ring.getAttribute("d"),
  );

afterEach(unmountAll);

describe("the keyboard", () => {
  it("has one tab stop: the northernmost area, then where it last was", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} />);
    expect(tabStops(page)).toEqual(["nw"]);
    focus(find(page, '[data-code="nw"]'));
    press("ArrowRight");
    press("ArrowDown");
    expect(active()).toBe("c");
    expect(tabStops(page)).toEqual(["c"]);
  });

  it("enters at the selected area", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} selected="se" />);
    expect(tabStops(page)).toEqual(["se"]);
  });

  it("goes by direction, and stays where nothing lies", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} />);
    focus(find(page, '[data-code="nw"]'));
    const path = ["ArrowUp", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowRight"].map(
      (key) => {
        const event = press(key);
        // The page must not scroll, not even at the edge.
        expect(event.defaultPrevented).toBe(true);
        return active();
      },
    );
    expect(path).toEqual(["nw", "w", "sw", "i", "sw", "s"]);
  });

  it("goes to the northernmost and the southernmost area", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} />);
    focus(find(page, '[data-code="c"]'));
    press("End");
    expect(active()).toBe("i");
    press("Home");
    expect(active()).toBe("nw");
  });

  it("selects with Enter and Space", () => {
    const onSelect = vi.fn();
    const { page } = mount(
      <ChoroplethMap {...common} features={features} selected={null} onSelect={onSelect} />,
    );
    focus(find(page, '[data-code="c"]'));
    press("Enter");
    press("ArrowUp");
    press(" ");
    expect(onSelect.mock.calls).toEqual([["c"], ["n"]]);
    // The parent holds the selection and has not changed it.
    expect(page.querySelectorAll('[aria-selected="true"]')).toHaveLength(0);
  });

  it("leaves with Escape, for what stands after the marks", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} />);
    focus(find(page, '[data-code="c"]'));
    press("Escape");
    expect(active()).toBeNull();
    expect(document.activeElement).toBe(find(page, ".abep-after"));
    expect(
      find(page, ".abep-map").compareDocumentPosition(document.activeElement ?? page) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    expect(tabStops(page)).toEqual(["c"]);
  });

  it("leaves other keys, and keys with modifiers, to page and browser", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} />);
    focus(find(page, '[data-code="c"]'));
    expect(press("a").defaultPrevented).toBe(false);
    expect(press("Tab").defaultPrevented).toBe(false);
    expect(press("ArrowLeft", { altKey: true }).defaultPrevented).toBe(false);
    expect(press("+", { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(active()).toBe("c");
  });

  it("enlarges around the area, shows the whole again, and keeps the area in sight", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} />);
    focus(find(page, '[data-code="c"]'));
    const group = find(page, ".abep-map > g");
    press("+");
    press("+");
    expect(group.getAttribute("transform")).toMatch(/scale\(2\.56/);
    const before = group.getAttribute("transform");
    press("End");
    expect(group.getAttribute("transform")).not.toBe(before);
    press("-");
    press("0");
    expect(group.getAttribute("transform")).toBeNull();
  });

  it("does not enlarge where that is switched off", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} zoomable={false} />);
    focus(find(page, '[data-code="c"]'));
    expect(press("+").defaultPrevented).toBe(false);
    expect(find(page, ".abep-map > g").getAttribute("transform")).toBeNull();
    expect(page.querySelector(".abep-controls")).toBeNull();
  });

  it("draws its ring above everything else on the map", () => {
    const { page } = mount(<ChoroplethMap {...common} features={features} selected="n" />);
    focus(find(page, '[data-code="c"]'));
    const rings = ringed(page);
    expect(rings.at(-1)).toBe(find(page, '[data-code="c"]').getAttribute("d"));
    expect(rings).toContain(find(page, '[data-code="n"]').getAttribute("d"));
    focus(find(page, '[data-code="e"]'));
    expect(ringed(page).at(-1)).toBe(find(page, '[data-code="e"]').getAttribute("d"));
  });

  it("tells the parent where it is, and when it leaves", () => {
    const onHover = vi.fn();
    const { page } = mount(<ChoroplethMap {...common} features={features} onHover={onHover} />);
    focus(find(page, '[data-code="c"]'));
    press("ArrowLeft");
    press("Escape");
    expect(onHover.mock.calls.map(([code]: (string | null)[]) => code).filter(Boolean)).toEqual([
      "c",
      "w",
    ]);
    expect(onHover.mock.lastCall).toEqual([null]);
  });

  it("walks every tile of a field in a snake", () => {
    const tiles = tileField(5, 4, "hexagon");
    const values = tiles.map(({ code }) => ({ code, value: "known" }));
    const { page } = mount(<TileMap {...common} values={values} tiles={tiles} />);
    focus(find(page, '[data-code="0/0"]'));
    const seen = [active()];
    for (let row = 0; row < 4; row += 1) {
      for (let step = 0; step < 4; step += 1) {
        press(row % 2 === 0 ? "ArrowRight" : "ArrowLeft");
        seen.push(active());
      }
      if (row < 3) {
        press("ArrowDown");
        seen.push(active());
      }
    }
    expect(new Set(seen).size).toBe(20);
  });

  it("keeps its place when the areas change under it", () => {
    const { page, show } = mount(<ChoroplethMap {...common} features={features} />);
    focus(find(page, '[data-code="c"]'));
    show(<ChoroplethMap {...common} features={features.filter(({ code }) => code !== "n")} />);
    expect(active()).toBe("c");
    show(<ChoroplethMap {...common} features={features.filter(({ code }) => code !== "c")} />);
    expect(tabStops(page)).toEqual(["nw"]);
  });
});

describe("a controlled chart", () => {
  function Controlled(): ReactElement {
    const [selected, setSelected] = useState<string | null>("n");
    return (
      <ChoroplethMap {...common} features={features} selected={selected} onSelect={setSelected} />
    );
  }

  it("shows what its parent says", () => {
    const { page } = mount(<Controlled />);
    focus(find(page, '[data-code="s"]'));
    press("Enter");
    const chosen = [...page.querySelectorAll('[aria-selected="true"]')];
    expect(chosen.map((mark) => mark.getAttribute("data-code"))).toEqual(["s"]);
  });
});
