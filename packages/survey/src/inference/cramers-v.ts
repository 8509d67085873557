import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { nobody } from "../variance/spread.js";
import { axisOf } from "./axis.js";
import { cellsOf, countsOf } from "./cells.js";
import { meanSquareContingency } from "./independence.js";
import { oneCategory } from "./inference-problems.js";

/** The size of an effect, without an error. When it cannot be given it is undefined, and `problems` says why. */
export interface EffectSize {
  readonly estimate: number | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Cramér's V of two questions: √(φ²/(min(rows, columns) − 1)), φ² = Σ(p − p_r·p_c)²/(p_r·p_c) of weighted shares
 * (Cramér 1946). From 0, independent, to 1.
 *
 * @param rows a categorical column, or a numeric one whose values are categories
 * @param columns another one
 */
export function cramersV(design: Design, rows: string, columns: string): EffectSize {
  const problems: Problem[] = [];
  const down = axisOf(design.data, [rows], design.rows, problems);
  const across = axisOf(design.data, [columns], design.rows, problems);
  if (down === undefined || across === undefined) return { estimate: undefined, problems };
  const cells = cellsOf(design, down, across);
  const { height, width } = cells;
  const counts = countsOf(cells, design.weights);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return { estimate: undefined, problems: [nobody()] };
  const used = (isIn: (cell: number, place: number) => boolean, places: number): number =>
    Array.from({ length: places }, (_, place) =>
      counts.some((count, cell) => count !== 0 && isIn(cell, place)),
    ).filter(Boolean).length;
  const usedRows = used((cell, place) => Math.floor(cell / width) === place, height);
  const usedColumns = used((cell, place) => cell % width === place, width);
  const smaller = Math.min(usedRows, usedColumns);
  if (smaller < 2) {
    const problem = oneCategory(usedRows < 2 ? rows : columns);
    return { estimate: undefined, problems: [problem] };
  }
  const shares = counts.map((count) => count / total);
  const phi2 = meanSquareContingency(height, width, shares);
  return { estimate: Math.sqrt(phi2 / (smaller - 1)), problems };
}
