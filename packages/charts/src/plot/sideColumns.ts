import { plainText } from "../draw/axis.js";
import type { SvgNode } from "../draw/svgNode.js";
import { TICK_FONT } from "../layout/linear.js";
import type { Lane } from "../layout/rowPlaces.js";
import { textWidth } from "../layout/text.js";
import { formatNumber } from "../model/classify.js";
import { stateSymbol, told } from "../model/describeMeasure.js";
import { formatShare } from "../model/describe.js";
import type { ToldRow } from "../model/divergingRow.js";
import type { Paint } from "../style/tokens.js";

/** A column of figures at the right of the bars. */
export interface SideColumn {
  readonly head: string;
  /** One a row. */
  readonly texts: readonly (string | undefined)[];
  readonly width: number;
}

const GAP = 14;

/** "+23%", with a true minus sign where it is negative. */
export function formatNet(net: number): string {
  const text = formatShare(Math.abs(net));
  if (text === "0%") return text;
  return `${net < 0 ? "\u2212" : "+"}${text}`;
}

/** The net figures and the bases of rows, where there are some. */
export function sideColumns(rows: readonly ToldRow[]): SideColumn[] {
  const net = (row: ToldRow): string | undefined => {
    if (row.net === undefined) return undefined;
    const own = told(row.net);
    return own.state === undefined ? formatNet(own.value) : stateSymbol(own.state);
  };
  const columns = [
    { head: "Net", texts: rows.map(net) },
    {
      head: "Base",
      texts: rows.map(({ base }) => (base === undefined ? base : formatNumber(base))),
    },
  ];
  return columns
    .filter(({ texts }) => texts.some((text) => text !== undefined))
    .map(({ head, texts }) => ({
      head,
      texts,
      width: GAP + Math.max(...[head, ...texts].map((text) => textWidth(text ?? "", TICK_FONT))),
    }));
}

/** The same figures in a line, for charts too narrow for columns. */
export function sideLines(columns: readonly SideColumn[], rows: number): (string | undefined)[] {
  return Array.from({ length: rows }, (_, at) => {
    const parts = columns.flatMap(({ head, texts }) => {
      const text = texts[at];
      return text === undefined ? [] : [`${head} ${text}`];
    });
    return parts.length === 0 ? undefined : parts.join(", ");
  });
}

/** Draws the columns from an edge to the right, each figure in the middle of its row's band. */
export function columnNodes(
  columns: readonly SideColumn[],
  rows: readonly { readonly lane: Lane }[],
  edge: number,
  top: number,
  paint: Paint,
): SvgNode[] {
  let x = edge;
  return columns.flatMap(({ head, texts, width }) => {
    x += width;
    return [
      plainText(head, x, top - 6, paint("quiet"), "end"),
      ...rows.flatMap(({ lane }, index) => {
        const text = texts[index];
        return text === undefined
          ? []
          : [plainText(text, x, lane.y + lane.height / 2 + 4, paint("ink"), "end")];
      }),
    ];
  });
}
