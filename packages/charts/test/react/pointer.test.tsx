// @vitest-environment happy-dom
import { act, Profiler, type ReactElement } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ChoroplethMap, TileMap } from "../../src/index.js";
import {
  ninePlusIsland,
  shareScale,
  shareValues,
  stateScale,
  stateValues,
  tileField,
} from "../fixtures.js";
import { click, find, focus, mount, point, unmountAll } from "./mount.js";

const features = ninePlusIsland();
const words = {
  title: "Recorded in 5 of 10 areas",
  summary: "None found in three.",
  scale: stateScale(),
};
const common = { ...words, values: stateValues(), features };

const transform = (page: HTMLElement): string | null =>
  find(page, ".abep-map > g").getAttribute("transform");

/** happy-dom lays nothing out: give the drawing the size that a browser would. */
function lieAt(page: HTMLElement, width: number, height: number): HTMLElement {
  const map = find(page, ".abep-map");
  vi.spyOn(map, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, width, height));
  return map;
}

afterEach(unmountAll);

describe("the pointer", () => {
  it("selects with a click, on the map and in an inset", () => {
    const onSelect = vi.fn();
    const { page } = mount(
      <ChoroplethMap
        {...common}
        insets={[{ label: "Centre", bbox: [11, 11, 19, 19] }]}
        onSelect={onSelect}
      />,
    );
    click(find(page, '[data-code="ne"]'));
    click(find(page, '[data-copy-of="c"]'));
    click(find(page, ".abep-map"));
    expect(onSelect.mock.calls).toEqual([["ne"], ["c"]]);
    expect(find(page, '[data-code="c"]').getAttribute("aria-selected")).toBe("true");
    expect(find(page, '[data-code="ne"]').getAttribute("aria-selected")).toBe("false");
  });

  it("shows nothing that focus and tap do not", () => {
    const { page } = mount(<ChoroplethMap {...common} />);
    const detail = (): string => find(page, ".abep-detail").textContent;
    const resting = detail();
    const area = find(page, '[data-code="n"]');
    point(area, "pointerover");
    const hovered = detail();
    expect(hovered).toBe("Area n Recorded, in part of the area (40%)");
    point(find(page, ".abep-map"), "pointerout", { relatedTarget: document.body });
    expect(detail()).toBe(resting);
    focus(area);
    expect(detail()).toBe(hovered);
    focus(find(page, ".abep-after"));
    expect(detail()).toBe(resting);
    click(area);
    expect(detail()).toBe(hovered);
    // And it is the name that a screen reader says.
    expect(area.getAttribute("aria-label")).toBe(hovered.replace("Area n ", "Area n: "));
  });

  it("tells the parent once for each area", () => {
    const onHover = vi.fn();
    const { page } = mount(<ChoroplethMap {...common} onHover={onHover} />);
    point(find(page, '[data-code="n"]'), "pointerover");
    point(find(page, '[data-code="n"]'), "pointerover");
    point(find(page, '[data-code="e"]'), "pointerover");
    expect(onHover.mock.calls).toEqual([["n"], ["e"]]);
  });
});

describe("cost of a move", () => {
  /** How many marks' attributes were read or written: every change below the list box. */
  function watch(page: HTMLElement): () => MutationRecord[] {
    const observer = new MutationObserver(() => undefined);
    observer.observe(find(page, '[role="listbox"]'), {
      attributes: true,
      childList: true,
      subtree: true,
    });
    return () => observer.takeRecords();
  }

  it("of the pointer touches no mark, and describes one", () => {
    const format = vi.fn((value: number) => `${value}%`);
    const chart = (
      <ChoroplethMap {...common} values={shareValues()} scale={{ ...shareScale(), format }} />
    );
    const { page } = mount(chart);
    const changes = watch(page);
    format.mockClear();
    point(find(page, '[data-code="n"]'), "pointerover");
    point(find(page, '[data-code="nw"]'), "pointerover");
    expect(changes()).toEqual([]);
    // Two detail lines of three numbers each; every mark anew would be ten names.
    expect(format.mock.calls.length).toBeLessThanOrEqual(6 + 2 * 8);
  });

  it("of the selection touches the two marks that it concerns", () => {
    const tiles = tileField(12, 12, "square");
    const values = tiles.map(({ code }) => ({ code, value: "known" }));
    const chart = (selected: string): ReactElement => (
      <TileMap {...words} values={values} tiles={tiles} shape="square" selected={selected} />
    );
    const { page, show } = mount(chart("0/0"));
    const changes = watch(page);
    show(chart("5/5"));
    const touched = new Set(
      changes().map(({ target }) =>
        target instanceof Element ? target.getAttribute("data-code") : "",
      ),
    );
    expect(touched).toEqual(new Set(["0/0", "5/5"]));
  });

  it("of the pointer is a small part of a full drawing", () => {
    const tiles = tileField(30, 30, "square");
    const values = tiles.map(({ code }) => ({ code, value: "known" }));
    const times: number[] = [];
    const { page } = mount(
      <Profiler
        id="chart"
        onRender={(_id, _phase, actual) => {
          times.push(actual);
        }}
      >
        <TileMap {...words} values={values} tiles={tiles} shape="square" detailLine={false} />
      </Profiler>,
    );
    const full = Math.max(...times);
    times.length = 0;
    const moves = ["1/1", "7/3", "20/20", "29/0", "3/29"];
    for (const code of moves) point(find(page, `[data-code="${code}"]`), "pointerover");
    expect(times).toHaveLength(moves.length);
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(full / 4);
  });
});

describe("enlarging", () => {
  it("works with buttons alone, there and back, and moves without a drag", () => {
    const { page } = mount(<ChoroplethMap {...common} />);
    const button = (name: string): HTMLElement => find(page, `button[aria-label="${name}"]`);
    expect(button("Reduce").getAttribute("aria-disabled")).toBe("true");
    expect(page.querySelector('button[aria-label="North"]')).toBeNull();
    click(button("Enlarge"));
    click(button("Enlarge"));
    const middle = transform(page);
    click(button("North"));
    expect(transform(page)).not.toBe(middle);
    click(button("South"));
    expect(transform(page)).toBe(middle);
    click(button("West"));
    click(button("East"));
    expect(transform(page)).toBe(middle);
    click(button("Show the whole"));
    expect(transform(page)).toBeNull();
  });

  it("stops at its limits", () => {
    const onView = vi.fn();
    const { page } = mount(<ChoroplethMap {...common} onView={onView} />);
    for (let press = 0; press < 20; press += 1) click(find(page, 'button[aria-label="Enlarge"]'));
    expect(transform(page)).toMatch(/scale\(16\./);
    const calls = onView.mock.calls.length;
    click(find(page, 'button[aria-label="Enlarge"]'));
    expect(onView.mock.calls.length).toBe(calls);
  });

  it("takes the wheel only with control, so that the page can scroll", () => {
    const { page } = mount(<ChoroplethMap {...common} />);
    const map = lieAt(page, 640, 640);
    const turn = (init: WheelEventInit): WheelEvent => {
      const event = new WheelEvent("wheel", {
        bubbles: true,
        cancelable: true,
        deltaY: -200,
        ...init,
      });
      // happy-dom leaves this one out of its wheel events.
      if (init.ctrlKey === true) Object.defineProperty(event, "ctrlKey", { value: true });
      act(() => {
        map.dispatchEvent(event);
      });
      return event;
    };
    expect(turn({}).defaultPrevented).toBe(false);
    expect(transform(page)).toBeNull();
    expect(turn({ ctrlKey: true }).defaultPrevented).toBe(true);
    expect(transform(page)).toMatch(/scale\(2\.7/);
  });

  it("takes a double tap, and still selects", () => {
    const onSelect = vi.fn();
    const { page } = mount(<ChoroplethMap {...common} onSelect={onSelect} />);
    lieAt(page, 640, 853);
    const area = find(page, '[data-code="n"]');
    click(area, { clientX: 300, clientY: 100 });
    expect(transform(page)).toBeNull();
    click(area, { clientX: 302, clientY: 99 });
    expect(transform(page)).toMatch(/scale\(2\./);
    expect(onSelect).toHaveBeenCalledWith("n");
  });

  it("follows a drag, which selects nothing", () => {
    const onSelect = vi.fn();
    const { page } = mount(<ChoroplethMap {...common} onSelect={onSelect} />);
    click(find(page, 'button[aria-label="Enlarge"]'));
    const map = lieAt(page, 640, 853);
    const before = transform(page);
    const capture = vi.fn();
    map.setPointerCapture = capture;
    const area = find(page, '[data-code="n"]');
    const at = (x: number, y: number) => ({ pointerId: 1, clientX: x, clientY: y });
    point(area, "pointerdown", at(300, 300));
    point(area, "pointermove", at(302, 301));
    expect(transform(page)).toBe(before);
    point(area, "pointermove", at(340, 280));
    expect(transform(page)).not.toBe(before);
    expect(capture).toHaveBeenCalledOnce();
    point(area, "pointerup", at(340, 280));
    click(area, at(340, 280));
    expect(onSelect).not.toHaveBeenCalled();
    click(area, at(500, 500));
    expect(onSelect).toHaveBeenCalledOnce();
  });

  it("follows two fingers", () => {
    const { page } = mount(<ChoroplethMap {...common} />);
    const map = lieAt(page, 640, 853);
    map.setPointerCapture = vi.fn();
    point(map, "pointerdown", { pointerId: 1, clientX: 300, clientY: 400 });
    point(map, "pointerdown", { pointerId: 2, clientX: 340, clientY: 400 });
    point(map, "pointermove", { pointerId: 2, clientX: 380, clientY: 400 });
    expect(transform(page)).toMatch(/scale\(2\.0000/);
    point(map, "pointerup", { pointerId: 1 });
    point(map, "pointercancel", { pointerId: 2 });
    const before = transform(page);
    point(map, "pointermove", { pointerId: 2, clientX: 500, clientY: 400 });
    expect(transform(page)).toBe(before);
  });

  it("hides insets while it lasts", () => {
    const insets = [{ label: "Centre", bbox: [11, 11, 19, 19] as const }];
    const { page } = mount(<ChoroplethMap {...common} insets={insets} />);
    expect(page.querySelector("[data-copy-of]")).not.toBeNull();
    click(find(page, 'button[aria-label="Enlarge"]'));
    expect(page.querySelector("[data-copy-of]")).toBeNull();
  });

  it("is the parent's when it holds the view", () => {
    const onView = vi.fn();
    const view = { zoom: 2, x: 0.5, y: 0.5 };
    const { page } = mount(<ChoroplethMap {...common} view={view} onView={onView} />);
    expect(transform(page)).toMatch(/scale\(2\.0000\)/);
    click(find(page, 'button[aria-label="Show the whole"]'));
    expect(onView).toHaveBeenCalledExactlyOnceWith({ zoom: 1, x: 0.5, y: 0.5 });
    expect(transform(page)).toMatch(/scale\(2\.0000\)/);
  });
});
