import type { PlotCell } from "../plot/plot.js";

/** What a key press on a figure asks for. */
export type GridAction =
  | { readonly kind: "focus"; readonly cell: PlotCell }
  /** An arrow towards the edge: nothing lies there, and the page must not scroll either. */
  | { readonly kind: "stay" }
  | { readonly kind: "select" }
  | { readonly kind: "leave" };

/** Along which way Home and End find the first and the last: down the rows, or along the row. */
export type GridAxis = "rows" | "columns";

/** What a key does while a cell has the keyboard, or undefined when it is none of the chart's. */
export function gridAction(
  key: string,
  cell: PlotCell,
  cells: readonly PlotCell[],
  axis: GridAxis,
): GridAction | undefined {
  const goTo = (to: PlotCell | undefined): GridAction =>
    to === undefined ? { kind: "stay" } : { kind: "focus", cell: to };
  const inRow = (row: number): readonly PlotCell[] => cells.filter((other) => other.row === row);
  const along = (by: number): GridAction =>
    goTo(inRow(cell.row).find(({ column }) => column === cell.column + by));
  const down = (row: number): GridAction => goTo(below(cell, inRow(cell.row), inRow(row)));
  switch (key) {
    case "ArrowUp":
      return down(cell.row - 1);
    case "ArrowDown":
      return down(cell.row + 1);
    case "ArrowLeft":
      return along(-1);
    case "ArrowRight":
      return along(1);
    case "Home":
      return axis === "rows" ? down(cells[0]?.row ?? 0) : goTo(inRow(cell.row)[0]);
    case "End":
      return axis === "rows" ? down(cells.at(-1)?.row ?? 0) : goTo(inRow(cell.row).at(-1));
    case "Enter":
    case " ":
      return { kind: "select" };
    case "Escape":
      return { kind: "leave" };
    default:
      return undefined;
  }
}

/** The cell of another row in the same column, or, where rows differ, the nearest one across. */
function below(
  cell: PlotCell,
  own: readonly PlotCell[],
  others: readonly PlotCell[],
): PlotCell | undefined {
  if (own.length === others.length) return others.find(({ column }) => column === cell.column);
  const middle = ({ box }: PlotCell): number => (box[0] + box[2]) / 2;
  const distance = (other: PlotCell): number => Math.abs(middle(other) - middle(cell));
  return others.reduce<PlotCell | undefined>(
    (best, other) => (best === undefined || distance(other) < distance(best) ? other : best),
    undefined,
  );
}
