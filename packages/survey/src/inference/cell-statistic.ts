import type { Statistic } from "../variance/statistic.js";
import { real, whole } from "../variance/read.js";
import type { Cells } from "./cells.js";
import { countsOf } from "./cells.js";

/** What a cell is a share of: `count` is its weighted count, not a share. */
export type Share = "count" | "total" | "row" | "column";

/** The cells that a cell is a share of, as a number that they have in common. */
export function wholeOf(share: Share, width: number): (cell: number) => number {
  switch (share) {
    case "row":
      return (cell) => Math.floor(cell / width);
    case "column":
      return (cell) => cell % width;
    default:
      return () => 0;
  }
}

/** The sums of cells over what each is a share of. */
export function wholesOf(
  counts: Float64Array,
  share: Share,
  { height, width }: Cells,
): Float64Array {
  const belongsTo = wholeOf(share, width);
  const wholes = new Float64Array(Math.max(height, width));
  counts.forEach((count, cell) => {
    const own = belongsTo(cell);
    wholes[own] = (wholes[own] ?? 0) + count;
  });
  return wholes;
}

/** Weighted counts of the cells of a table, or their shares, as one vector for any design. */
export function cellStatistic(cells: Cells, share: Share): Statistic {
  const { rows, codes, height, width } = cells;
  const belongsTo = wholeOf(share, width);
  return {
    size: height * width,
    rows,
    at(weights) {
      const counts = countsOf(cells, weights);
      if (share === "count") return counts;
      const wholes = wholesOf(counts, share, cells);
      return counts.map((count, cell) => count / (wholes[belongsTo(cell)] ?? 0));
    },
    linearise(index, values, weights, z) {
      const wholes = wholesOf(countsOf(cells, weights), share, cells);
      const own = belongsTo(index);
      const total = share === "count" ? 1 : (wholes[own] ?? 0);
      const less = share === "count" ? 0 : (values[index] ?? 0);
      for (let at = 0; at < rows.length; at += 1) {
        const row = whole(rows, at);
        const cell = whole(codes, row);
        if (belongsTo(cell) !== own) continue;
        z[row] = (real(weights, row) * ((cell === index ? 1 : 0) - less)) / total;
      }
    },
  };
}
