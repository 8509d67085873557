import { formatShare, valueText } from "./describe.js";
import { isPart, type AreaMark } from "./marks.js";
import type { Scale } from "./scale.js";

/** A cell: a number as such, so that files keep its precision; undefined where there is nothing to say. */
export type DataCell = string | number | undefined;

export interface DataColumn {
  /** Unlike any other column's of the table. */
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  /**
   * `name`: the column heads its rows on a page, and is a link where there are links. `key`: identifies the row, and
   * says where its link leads. `plain`: numbers that the table's format is not for, such as ranks.
   */
  readonly role?: "name" | "key" | "plain";
}

/** The data behind a chart, for a table on the page and for CSV files. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly DataCell[])[];
}

export interface DataTableOptions {
  /** Head of the first column: what an area is called here. "Area" unless given. */
  readonly areaLabel?: string;
  /** Head of the value's column, with its unit. "Value" unless given. */
  readonly valueLabel?: string;
}

type Reader = (mark: AreaMark) => DataCell;

/** The marks of a chart as a table, in alphabetical order; only columns that hold something. */
export function dataTable(
  marks: readonly AreaMark[],
  scale: Scale,
  { areaLabel = "Area", valueLabel = "Value" }: DataTableOptions = {},
): DataTable {
  const numeric = scale.kind === "sequential";
  const all: readonly (readonly [DataColumn, Reader])[] = [
    [{ id: "area", label: areaLabel, numeric: false, role: "name" }, ({ area }) => area.label],
    [{ id: "code", label: "Code", numeric: false, role: "key" }, ({ area }) => area.code],
    [
      { id: "value", label: valueLabel, numeric },
      (mark) => (typeof mark.value?.value === "number" ? mark.value.value : valueText(mark, scale)),
    ],
    [{ id: "low", label: "Lower limit", numeric }, ({ value }) => value?.interval?.low],
    [{ id: "high", label: "Upper limit", numeric }, ({ value }) => value?.interval?.high],
    [{ id: "extent", label: "Extent", numeric: false }, extentText],
    [{ id: "rank", label: "Rank", numeric: true, role: "plain" }, ({ rank }) => rank],
    [{ id: "detail", label: "Detail", numeric: false }, ({ value }) => value?.detail],
  ];
  const used = all.filter(([, read]) => marks.some((mark) => read(mark) !== undefined));
  const sorted = [...marks].sort((a, b) => a.area.label.localeCompare(b.area.label, "en"));
  return {
    columns: used.map(([column]) => column),
    rows: sorted.map((mark) => used.map(([, read]) => read(mark))),
  };
}

function extentText(mark: AreaMark): string | undefined {
  const { value } = mark;
  if (!isPart(mark)) return value?.extent;
  return value?.share === undefined ? "part" : `part (${formatShare(value.share)})`;
}

/** Words that are true of a whole table, so that it can be understood without its page. */
export interface TableWords {
  /** What the figures are of: the column "About". */
  readonly about?: string;
  /** What nobody may overlook: the column "Note". */
  readonly note?: string;
}

/** The table with each of the words in a column of its own, the same in every row. */
export function withWords({ columns, rows }: DataTable, { about, note }: TableWords): DataTable {
  const all: readonly (readonly [DataColumn, string | undefined])[] = [
    [{ id: "about", label: "About", numeric: false }, about],
    [{ id: "note", label: "Note", numeric: false }, note],
  ];
  const used = all.filter(([, words]) => words !== undefined);
  return {
    columns: [...columns, ...used.map(([column]) => column)],
    rows: rows.map((row) => [...row, ...used.map(([, words]) => words)]),
  };
}
