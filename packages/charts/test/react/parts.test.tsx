// @vitest-environment happy-dom
import { act } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  areaFigure,
  areaMarks,
  ChartFrame,
  ChartTable,
  ChoroplethMap,
  dataTable,
  Legend,
  legendEntries,
  mapLayout,
} from "../../src/index.js";
import { ninePlusIsland, shareScale, shareValues, stateScale, stateValues } from "../fixtures.js";
import { click, find, mount, unmountAll } from "./mount.js";

const features = ninePlusIsland();
const common = {
  title: "Recorded in 5 of 10 areas",
  summary: "None found in three.",
  values: stateValues(),
  scale: stateScale(),
  features,
};
const marks = areaMarks(features, stateValues(), stateScale());

afterEach(unmountAll);

describe("the legend", () => {
  it("is a list of switches, one for each kind that occurs, with its count", () => {
    const { page } = mount(<ChoroplethMap {...common} />);
    const buttons = [...page.querySelectorAll(".abep-legend button")];
    expect(buttons.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim())).toEqual([
      "Recorded 3 areas 1 in part",
      "Recorded, status not known 2 areas",
      "None found 3 areas",
      "Withheld [c] 1 area",
      "No data 1 area",
    ]);
    expect(buttons.every((button) => button.getAttribute("aria-pressed") === "true")).toBe(true);
  });

  it("switches a kind off and on, and leaves its areas on the map", () => {
    const onToggleCategory = vi.fn();
    const { page } = mount(<ChoroplethMap {...common} onToggleCategory={onToggleCategory} />);
    const button = find(page, ".abep-legend li:nth-child(3) button");
    const area = find(page, '[data-code="w"]');
    const [fill, name] = [area.getAttribute("fill"), area.getAttribute("aria-label")];
    click(button);
    expect(button.getAttribute("aria-pressed")).toBe("false");
    expect(area.getAttribute("fill")).not.toBe(fill);
    expect(area.getAttribute("aria-label")).toBe("Area w: switched off in the legend");
    expect(page.querySelectorAll("[data-code]")).toHaveLength(10);
    click(button);
    expect([area.getAttribute("fill"), area.getAttribute("aria-label")]).toEqual([fill, name]);
    expect(onToggleCategory.mock.calls).toEqual([["none"], ["none"]]);
  });

  it("is the parent's when it says what is hidden", () => {
    const { page, show } = mount(<ChoroplethMap {...common} hiddenCategories={["none"]} />);
    const button = find(page, ".abep-legend li:nth-child(3) button");
    expect(button.getAttribute("aria-pressed")).toBe("false");
    click(button);
    expect(button.getAttribute("aria-pressed")).toBe("false");
    show(<ChoroplethMap {...common} hiddenCategories={[]} />);
    expect(button.getAttribute("aria-pressed")).toBe("true");
  });

  it("explains without switches when nobody listens, and never switches a note", () => {
    const shares = areaMarks(features, shareValues(), shareScale());
    const entries = legendEntries(shares, shareScale());
    const { page, show } = mount(<Legend entries={entries} />);
    expect(page.querySelectorAll("button")).toHaveLength(0);
    show(<Legend entries={entries} onToggle={() => undefined} />);
    expect(page.querySelectorAll("li")).toHaveLength(entries.length);
    expect(page.querySelectorAll("button")).toHaveLength(entries.length - 1);
  });
});

describe("ChartTable", () => {
  const shares = areaMarks(features, shareValues(), shareScale());

  it("has heads for columns and rows, figures to the right, and links", () => {
    const { page } = mount(
      <ChartTable
        table={dataTable(shares, shareScale(), { areaLabel: "LA" })}
        caption="Shares"
        areaHref={(code) => `#/areas/${code}`}
      />,
    );
    expect(find(page, "caption").textContent).toBe("Shares");
    expect(
      [...page.querySelectorAll("thead th")].map((head) => head.getAttribute("scope")),
    ).toEqual(Array.from({ length: 6 }, () => "col"));
    const row = find(page, "tbody tr:nth-child(6)");
    expect(find(row, "th[scope=row] a").getAttribute("href")).toBe("#/areas/nw");
    expect([...row.children].map(({ textContent }) => textContent)).toEqual([
      "Area nw",
      "nw",
      "72",
      "61",
      "81",
      "2",
    ]);
    expect(row.querySelectorAll("td.abep-figure")).toHaveLength(4);
  });

  it("gives all figures of a column as many decimals", () => {
    const [first, second, third] = [3.25, 4, 1234].map((value, index) => ({
      code: ["nw", "n", "ne"][index] ?? "",
      value,
    }));
    const values = [first, second, third].filter((value) => value !== undefined);
    const scale = { kind: "sequential" as const, limits: [0, 2000] };
    const table = dataTable(areaMarks(features.slice(0, 3), values, scale), scale);
    const { page } = mount(<ChartTable table={table} caption="Figures" />);
    const cells = [...page.querySelectorAll("td:nth-child(3)")].map(
      ({ textContent }) => textContent,
    );
    expect(cells).toEqual(["4.0", "1,234.0", "3.3"]);
  });
});

describe("ChartFrame", () => {
  const frame = (
    <ChartFrame
      title={common.title}
      level={3}
      summary={common.summary}
      source="Fictional data, 2026"
      table={dataTable(marks, stateScale())}
      fileName="recorded"
      figure={() =>
        areaFigure({
          ...common,
          layout: mapLayout(features, { width: 300, height: 400 }),
          source: "Fictional data, 2026",
        })
      }
    >
      {(ids) => <ChoroplethMap {...common} {...ids} />}
    </ChartFrame>
  );

  it("shows title, summary, chart, data, source and downloads in this order", () => {
    const { page } = mount(frame);
    const parts = [
      "h3",
      ".abep-summary",
      ".abep-map",
      "details table",
      ".abep-source",
      ".abep-downloads",
    ];
    const places = parts.map((part) => [...page.querySelectorAll("*")].indexOf(find(page, part)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("names the chart with the heading that is seen", () => {
    const { page } = mount(frame);
    const box = find(page, '[role="listbox"]');
    expect(box.getAttribute("aria-labelledby")).toBe(find(page, "h3").id);
    expect(box.getAttribute("aria-describedby")?.split(" ")[0]).toBe(
      find(page, ".abep-summary").id,
    );
    expect(page.querySelectorAll(".abep-chart > .abep-hidden")).toHaveLength(0);
  });

  it("saves the picture and the data", async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:none";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const { page } = mount(frame);
    const [svg, , csv] = page.querySelectorAll(".abep-download");
    if (svg === undefined || csv === undefined) throw new Error("buttons are missing");
    click(svg);
    click(csv);
    expect(names).toEqual(["recorded.svg", "recorded.csv"]);
    expect(await saved[0]?.text()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    const bytes = new Uint8Array((await saved[1]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await saved[1]?.text()).toContain("Area n,n,Recorded,part (40%)");
  });

  it("says so when the browser can make no PNG", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const { page } = mount(frame);
    const png = page.querySelectorAll(".abep-download")[1];
    if (png === undefined) throw new Error("no button");
    click(png);
    await act(async () => {
      await Promise.resolve();
    });
    expect(find(page, '.abep-downloads [role="status"]').textContent).toMatch(
      /could not make the PNG/,
    );
  });
});

describe("in the browser", () => {
  it("takes over a server's markup without a difference", () => {
    const chart = (
      <ChoroplethMap {...common} insets={[{ label: "Centre", bbox: [11, 11, 19, 19] }]} />
    );
    const markup = renderToString(chart);
    const { page, complaints } = mount(chart, markup);
    expect(complaints).toEqual([]);
    expect(page.querySelectorAll("[data-code]")).toHaveLength(10);
  });

  it("complains about nothing", () => {
    const { complaints } = mount(
      <ChoroplethMap
        {...common}
        values={shareValues()}
        scale={shareScale()}
        labelled={["nw", "e"]}
      />,
    );
    expect(complaints).toEqual([]);
  });

  it("takes the width of what holds it, and follows it", () => {
    let tell: () => void = () => undefined;
    vi.stubGlobal(
      "ResizeObserver",
      class {
        constructor(callback: () => void) {
          tell = callback;
        }
        observe(): void {
          // The test tells of changes itself.
        }
        disconnect(): void {
          tell = () => undefined;
        }
      },
    );
    let width = 320;
    vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => width);
    vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(500);
    const { page } = mount(<ChoroplethMap {...common} />);
    const box = (): string | null => find(page, ".abep-map").getAttribute("viewBox");
    // Four thirds as high as wide: what the shapes need.
    expect(box()).toBe("0 0 320 427");
    width = 600;
    act(() => {
      tell();
    });
    expect(box()).toBe("0 0 600 800");
    const filled = mount(<ChoroplethMap {...common} height="fill" />);
    expect(find(filled.page, ".abep-map").getAttribute("viewBox")).toBe("0 0 600 500");
    vi.unstubAllGlobals();
  });
});
