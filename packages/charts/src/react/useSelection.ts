import type { Selection } from "./PlotCanvas.js";
import type { RowProps } from "./plotProps.js";
import { useControlled } from "./useControlled.js";

/** The chosen row: the parent's where it holds one, else the chart's own. */
export function useSelection({ selected: given, onSelect }: RowProps): Selection {
  const [selected, setSelected] = useControlled<string | null>(given, null);
  return {
    selected,
    select: (rowId) => {
      setSelected(rowId);
      onSelect?.(rowId);
    },
  };
}
