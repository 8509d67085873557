import {
  areaMarks,
  type AreaMark,
  type AreaValue,
  type CategoricalScale,
  type Category,
  type Measure,
  type SequentialScale,
} from "@abep/charts";
import { authorities } from "@abep/geography";
import { countOf, formatCount } from "../../../format/text.js";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { measureWords } from "../../survey/figure-words.js";
import { formatOf, rowsOf } from "./region-rows.js";
import { missing, regionScale } from "./region-scale.js";

/** A figure drawn by region: each region's shape, or the tiles of its LAs, in the region's colour. */
export interface RegionPicture {
  readonly regions: { readonly values: readonly AreaValue[]; readonly scale: SequentialScale };
  readonly tiles: { readonly values: readonly AreaValue[]; readonly scale: CategoricalScale };
  /** Of the regions, for the legend of both. */
  readonly marks: readonly AreaMark[];
}

export function regionPicture(figures: RegionFigures): RegionPicture {
  const rows = rowsOf(figures);
  const scale = regionScale(figures);
  const values = rows.flatMap(({ code, measure }) => valueOf(code, measure));
  const areas = rows.map(({ code, name }) => ({ code, label: name }));
  const marks = areaMarks(areas, values, scale);
  return { regions: { values, scale }, tiles: tilesOf(figures, marks), marks };
}

/** What is known of a region; nothing when there is no figure at all. */
function valueOf(code: string, measure: Measure): AreaValue | readonly [] {
  const { value, state, interval, base } = measure;
  if (state === "withheld") return { code, value: state };
  if (value === undefined || state !== undefined) return [];
  return {
    code,
    value,
    ...(interval === undefined ? {} : { interval }),
    ...(base === undefined ? {} : { detail: countOf(base, "respondent") }),
  };
}

/** Tiles are not ranked: the figure is of the region, and each of its LAs would have the same place. */
function tilesOf(figures: RegionFigures, marks: readonly AreaMark[]): RegionPicture["tiles"] {
  const format = formatOf(figures);
  const byRegion = new Map(marks.map((mark) => [mark.area.code, mark]));
  const rows = new Map(rowsOf(figures).map((row) => [row.code, row]));
  return {
    scale: { kind: "categorical", categories: tileCategories(marks), missing },
    values: authorities().flatMap(({ gss, region }): AreaValue[] => {
      const mark = byRegion.get(region.code);
      const row = rows.get(region.code);
      if (row === undefined || mark?.value === undefined) return [];
      const { base, state } = row.measure;
      const of =
        base === undefined || state !== undefined ? "" : `, ${formatCount(base)} respondents`;
      const detail = `${row.name}: ${measureWords(row.measure, format)}${of}`;
      return [{ code: gss, value: tileCategory(mark).id, detail }];
    }),
  };
}

function tileCategories(marks: readonly AreaMark[]): readonly Category[] {
  const known = marks.filter(({ value }) => value !== undefined);
  return [...new Map(known.map(tileCategory).map((category) => [category.id, category])).values()];
}

/** What is added to a class for regions whose interval is wide. */
const WIDE = "-wide";

/** The class of a region as tiles have it: dotted like the region where its interval is wide. */
function tileCategory({ category, uncertain }: AreaMark): Category {
  if (uncertain !== true) return category;
  const isDark = category.style.fill === "sequential-4" || category.style.fill === "sequential-5";
  return {
    ...category,
    id: `${category.id}${WIDE}`,
    label: `${category.label}, wide interval`,
    style: { ...category.style, pattern: "dots", patternColour: isDark ? "ground" : "ink" },
  };
}

/** What of the tiles is switched off when the legend of the regions is. */
export function hiddenTiles(hidden: readonly string[]): readonly string[] {
  return hidden.flatMap((id) => [id, `${id}${WIDE}`]);
}
