// @vitest-environment happy-dom
import axe from "axe-core";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  BarChart,
  barFigure,
  barTable,
  ChartFrame,
  Distribution,
  DivergingBars,
  seriesStyles,
} from "../../src/index.js";
import type { BarRow, Series } from "../../src/index.js";
import { ANSWERS, plotExamples } from "../gallery/plots.js";
import { click, find, focus, mount, point, press, unmountAll } from "./mount.js";

const words = { title: "Most agree in the north", summary: "60% do, against 40% in the south." };
const series: readonly Series[] = seriesStyles()
  .slice(0, 2)
  .map((style, at) => ({ id: `y${at}`, label: `Year ${at}`, style }));
const rows: readonly BarRow[] = ["a", "b", "c"].map((id, at) => ({
  id,
  label: `Row ${id}`,
  measures: [{ value: at + 1, base: 30 }, { value: at + 4 }],
}));
const single = rows.map((row) => ({ ...row, measures: row.measures.slice(0, 1) }));

const active = (): string | null | undefined => document.activeElement?.getAttribute("data-cell");
const cellsOf = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>("[data-cell]"),
];
const tabStops = (page: HTMLElement): string[] =>
  cellsOf(page)
    .filter((cell) => cell.getAttribute("tabindex") === "0")
    .map((cell) => cell.getAttribute("data-cell") ?? "");

afterEach(unmountAll);

describe("the keyboard on bars", () => {
  it("has one tab stop, and comes back to where it was", () => {
    const { page } = mount(<BarChart {...words} rows={rows} series={series} />);
    expect(tabStops(page)).toEqual(["a/y0"]);
    focus(find(page, '[data-cell="a/y0"]'));
    press("ArrowDown");
    press("ArrowRight");
    expect(active()).toBe("b/y1");
    expect(tabStops(page)).toEqual(["b/y1"]);
  });

  it("goes by row and by series, and stays at the edges without scrolling the page", () => {
    const { page } = mount(<BarChart {...words} rows={rows} series={series} />);
    focus(find(page, '[data-cell="a/y0"]'));
    const keys = ["ArrowUp", "ArrowLeft", "ArrowRight", "ArrowRight", "End", "ArrowDown", "Home"];
    const path = keys.map((key) => {
      expect(press(key).defaultPrevented, key).toBe(true);
      return active();
    });
    expect(path).toEqual(["a/y0", "a/y0", "a/y1", "a/y1", "c/y1", "c/y1", "a/y1"]);
  });

  it("selects rows with Enter, Space and the pointer", () => {
    const onSelect = vi.fn();
    const { page, show } = mount(
      <BarChart {...words} rows={rows} series={series} onSelect={onSelect} />,
    );
    focus(find(page, '[data-cell="b/y1"]'));
    press("Enter");
    press("ArrowDown");
    press(" ");
    click(find(page, '[data-cell="a/y0"]'));
    expect(onSelect.mock.calls).toEqual([["b"], ["c"], ["a"]]);
    const chosen = (): (string | null)[] =>
      [...page.querySelectorAll('[aria-selected="true"]')].map((cell) =>
        cell.getAttribute("data-cell"),
      );
    expect(chosen()).toEqual(["a/y0", "a/y1"]);
    show(<BarChart {...words} rows={rows} series={series} selected="b" />);
    expect(chosen()).toEqual(["b/y0", "b/y1"]);
  });

  it("leaves with Escape, for what stands after the marks, and leaves other keys alone", () => {
    const { page } = mount(<BarChart {...words} rows={single} />);
    focus(find(page, '[data-cell="b"]'));
    for (const key of ["a", "Tab", "+"]) expect(press(key).defaultPrevented).toBe(false);
    expect(press("ArrowDown", { ctrlKey: true }).defaultPrevented).toBe(false);
    press("Escape");
    expect(document.activeElement).toBe(find(page, ".abep-after"));
  });

  it("says what the keys do, where they are used", () => {
    const { page } = mount(
      <BarChart {...words} rows={single} reference={{ value: 2, label: "England" }} />,
    );
    const ids = find(page, '[role="listbox"]').getAttribute("aria-describedby")?.split(" ") ?? [];
    const said = ids.map((id) => find(page, `#${id}`).textContent).join(" ");
    expect(said).toContain(words.summary);
    expect(said).toMatch(/arrow keys.*Home and End.*Enter.*Escape/);
    expect(said).toContain("A line marks England.");
  });
});

describe("the keyboard on diverging bars", () => {
  const statements = ["a", "b"].map((id) => ({
    id,
    label: `Row ${id}`,
    shares: [0.1, 0.2, 0.3, 0.2, 0.2].map((value) => ({ value })),
    net: { value: 0.1 },
  }));

  it("goes by row and by answer, to the net figure at last", () => {
    const onSelect = vi.fn();
    const { page } = mount(
      <DivergingBars {...words} answers={ANSWERS} rows={statements} onSelect={onSelect} />,
    );
    focus(find(page, '[data-cell="a/answer-1"]'));
    const keys = ["ArrowRight", "ArrowDown", ...Array<string>(5).fill("ArrowRight"), "Home"];
    const path = keys.map((key) => {
      expect(press(key).defaultPrevented, key).toBe(true);
      return active();
    });
    expect(path).toEqual([
      "a/answer-2",
      "b/answer-2",
      "b/answer-3",
      "b/answer-4",
      "b/answer-5",
      "b/net",
      "b/net",
      "a/net",
    ]);
    press("Enter");
    expect(onSelect.mock.calls).toEqual([["a"]]);
  });
});

describe("the keyboard on a distribution", () => {
  const bins = [0, 1, 2, 3].map((from) => ({ from, to: from + 1, measure: { value: 0.25 } }));

  it("goes along the columns, and up to the line above and down to the column below it", () => {
    const { page } = mount(
      <Distribution {...words} bins={bins} markers={[{ id: "mean", label: "Mean", value: 2.5 }]} />,
    );
    expect(tabStops(page)).toEqual(["marker-mean"]);
    focus(find(page, '[data-cell="bin-0"]'));
    const keys = ["ArrowRight", "End", "Home", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowDown"];
    const path = keys.map((key) => {
      expect(press(key).defaultPrevented, key).toBe(true);
      return active();
    });
    expect(path).toEqual([
      "bin-1",
      "bin-3",
      "bin-0",
      "bin-0",
      "marker-mean",
      "marker-mean",
      "bin-2",
    ]);
  });

  it("has nothing to select, and leaves those keys to the page", () => {
    const { page } = mount(<Distribution {...words} bins={bins} />);
    focus(find(page, '[data-cell="bin-0"]'));
    expect(press("Enter").defaultPrevented).toBe(false);
    click(find(page, '[data-cell="bin-1"]'));
    expect(page.querySelectorAll('[aria-selected="true"], .abep-choice')).toHaveLength(0);
    expect(find(page, '[role="listbox"]').hasAttribute("aria-multiselectable")).toBe(false);
  });
});

describe("the pointer on bars", () => {
  it("shows nothing that focus does not", () => {
    const { page } = mount(<BarChart {...words} rows={rows} series={series} />);
    const detail = (): string => find(page, ".abep-detail").textContent;
    expect(detail()).toBe("Point at a bar, tap it, or press Tab and the arrow keys.");
    point(find(page, '[data-cell="b/y0"]'), "pointerover");
    const hovered = detail();
    expect(hovered).toBe("Row b, Year 0 2, base 30");
    point(find(page, ".abep-plot"), "pointerout");
    focus(find(page, '[data-cell="b/y0"]'));
    expect(detail()).toBe(hovered);
    expect(page.querySelectorAll("title")).toHaveLength(0);
  });
});

describe("a chart's parts", () => {
  it("can be left out, and pointed to", () => {
    const { page } = mount(
      <>
        <h2 id="seen">Seen</h2>
        <BarChart
          {...words}
          rows={rows}
          series={series}
          legend="none"
          detailLine={false}
          labelledBy="seen"
        />
      </>,
    );
    expect(page.querySelector(".abep-legend")).toBeNull();
    expect(page.querySelector(".abep-detail")).toBeNull();
    expect(find(page, '[role="listbox"]').getAttribute("aria-labelledby")).toBe("seen");
  });

  it("take over a server's markup without a difference", () => {
    for (const { element } of plotExamples()) {
      const { complaints } = mount(element, renderToString(element));
      expect(complaints).toEqual([]);
    }
  });
});

describe("what a frame says of its figures", () => {
  it("is a note on the page, in the picture and in every line of the data, where also stands what they are of", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:none";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue(undefined);
    const { page } = mount(
      <ChartFrame
        {...words}
        source="Invented for this test"
        about="Headteachers in England, November 2025"
        note="Simulated data"
        table={barTable(rows, series)}
        fileName="bars"
        figure={() => barFigure({ ...words, rows, series })}
      >
        {(ids) => <BarChart {...words} {...ids} rows={rows} series={series} />}
      </ChartFrame>,
    );
    expect(find(page, ".abep-note").textContent).toBe("Simulated data");
    const [svg, , csv] = page.querySelectorAll(".abep-download");
    if (svg === undefined || csv === undefined) throw new Error("buttons are missing");
    click(svg);
    click(csv);
    const [picture = "", data = ""] = await Promise.all(saved.map((blob) => blob.text()));
    expect(picture).toMatch(/<text [^>]*>Simulated data<\/text>/);
    expect(picture).toMatch(/<desc [^>]*>[^<]*Simulated data<\/desc>/);
    const lines = data.trim().split("\r\n");
    expect(page.textContent + picture).not.toContain("November 2025");
    expect(lines[0]).toMatch(/,About,Note$/);
    expect(lines).toHaveLength(4);
    for (const line of lines.slice(1)) {
      expect(line).toMatch(/,"Headteachers in England, November 2025",Simulated data$/);
    }
  });
});

describe("axe", () => {
  it.each(plotExamples().map(({ name, element }) => [name, element] as const))(
    "finds nothing in %s",
    async (_, chart) => {
      const { page } = mount(chart);
      document.documentElement.lang = "en";
      document.title = "Charts";
      // Colours have a test of their own: nothing is laid out here, so axe could not see them.
      const { violations, passes } = await axe.run(page, {
        rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      if (page.querySelector("[data-cell]") !== null) {
        const checked = passes.map(({ id }) => id);
        for (const rule of ["aria-required-children", "aria-allowed-attr"]) {
          expect(checked, rule).toContain(rule);
        }
      }
    },
  );
});
